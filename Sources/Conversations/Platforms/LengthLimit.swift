/// The most that a platform takes on one surface; several limits may hold together.
public struct LengthLimit: Hashable, Codable, Sendable {
    /// What the limit holds for.
    public var surface: PlatformSurface
    /// The greatest length that is still accepted, in ``unit``.
    public var maximum: Int
    /// How the platform counts.
    public var unit: LengthUnit
    /// What the number does not say, such as that it differs by server.
    public var note: String?
    /// Who says so.
    public var source: FactSource

    /// States a limit.
    public init(
        _ maximum: Int,
        _ unit: LengthUnit,
        on surface: PlatformSurface,
        note: String? = nil,
        source: FactSource
    ) {
        self.surface = surface
        self.maximum = maximum
        self.unit = unit
        self.note = note
        self.source = source
    }
}

/// A limit that a text exceeds.
public struct LengthViolation: Hashable, Codable, Sendable {
    /// The limit that is exceeded.
    public var limit: LengthLimit
    /// The length of the text in the limit's unit.
    public var length: Int

    /// Sets a length against a limit.
    public init(limit: LengthLimit, length: Int) {
        self.limit = limit
        self.length = length
    }

    /// By how much the text is too long, in the limit's unit.
    public var excess: Int { length - limit.maximum }
}

/// Whether a text fits, and what that was measured against.
public struct LengthCheck: Hashable, Sendable {
    /// The limits known for the surface; empty when nothing is known.
    public var limits: [LengthLimit]
    /// Those of them that the text exceeds.
    public var violations: [LengthViolation]

    /// Puts a result together.
    public init(limits: [LengthLimit], violations: [LengthViolation]) {
        self.limits = limits
        self.violations = violations
    }

    /// Whether the platform will take the text.
    ///
    /// Limits that are contradicted or unverified decide nothing: when only those are known, or none, the answer is
    /// unknown.
    public var fits: ThreeValued {
        if violations.contains(where: \.limit.source.evidence.isSettled) { return .no }
        guard violations.isEmpty, limits.contains(where: \.source.evidence.isSettled) else { return .unknown }
        return .yes
    }
}
