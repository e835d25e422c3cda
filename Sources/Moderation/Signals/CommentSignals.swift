public import Conversations
public import LanguageAnalysis

/// Everything found about one revision of a comment, and what could not be found out.
///
/// The order in which findings are given does not matter. A kind that nobody judged is unknown and not absent.
public struct CommentSignals: Hashable, Sendable {
    /// The findings, sorted.
    public let findings: [SignalFinding]
    /// The kinds that were looked for in full, so that finding nothing means no.
    public let assessed: Set<SignalKind>
    /// The sources that should have spoken and did not, sorted.
    public let degraded: [DegradedInput]
    /// The language the comment was read in; `nil` when it is not known.
    public let language: TextLanguage?

    /// Collects findings; the same finding twice counts once.
    public init(
        findings: [SignalFinding] = [],
        assessed: Set<SignalKind> = [],
        degraded: [DegradedInput] = [],
        language: TextLanguage? = nil
    ) {
        self.findings = findings.count < 2 ? findings : Set(findings).sorted()
        self.assessed = assessed
        self.degraded = degraded.count < 2 ? degraded : Set(degraded).sorted()
        self.language = language
    }

    /// Whether something is so: yes where a source says yes, no where it was looked for, and else unknown.
    ///
    /// A no of one source does not take back a yes of another, and a source that should have judged and did not makes
    /// every no unknown.
    ///
    /// - Complexity: O(*n*) in the findings.
    public func state(of kind: SignalKind) -> ThreeValued {
        var isDenied = assessed.contains(kind)
        var isOpen = false
        for finding in findings where finding.kind == kind {
            switch finding.verdict {
            case .yes: return .yes
            case .no: isDenied = true
            case .unknown: isOpen = true
            }
        }
        guard isDenied, !isOpen, !degraded.contains(where: { $0.kinds.contains(kind) }) else { return .unknown }
        return .no
    }

    /// The findings that say yes to a kind.
    public func findings(of kind: SignalKind) -> [SignalFinding] {
        findings.filter { $0.kind == kind && $0.verdict == .yes }
    }

    /// The strongest yes to a kind; `nil` where nobody says yes.
    public func strength(of kind: SignalKind) -> SignalStrength? {
        var strongest: SignalStrength?
        for finding in findings where finding.kind == kind && finding.verdict == .yes {
            strongest = max(strongest ?? .weak, finding.strength)
        }
        return strongest
    }

    /// These signals with others about the same revision; the language is the first that is known.
    public func merging(_ other: CommentSignals) -> CommentSignals {
        CommentSignals(
            findings: findings + other.findings,
            assessed: assessed.union(other.assessed),
            degraded: degraded + other.degraded,
            language: language ?? other.language
        )
    }
}

extension CommentSignals: Codable {
    private enum CodingKeys: String, CodingKey {
        case findings, assessed, degraded, language
    }

    /// Reads signals; every part may be missing.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            findings: try container.decodeIfPresent([SignalFinding].self, forKey: .findings) ?? [],
            assessed: Set(try container.decodeIfPresent([SignalKind].self, forKey: .assessed) ?? []),
            degraded: try container.decodeIfPresent([DegradedInput].self, forKey: .degraded) ?? [],
            language: try container.decodeIfPresent(TextLanguage.self, forKey: .language)
        )
    }

    /// Writes signals, everything in a fixed order.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(findings, forKey: .findings)
        try container.encode(assessed.sorted(), forKey: .assessed)
        if !degraded.isEmpty { try container.encode(degraded, forKey: .degraded) }
        try container.encodeIfPresent(language, forKey: .language)
    }
}
