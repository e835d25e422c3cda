/// Findings that somebody has accepted, known by their words and not by their places.
///
/// The same finding may be accepted several times over; each entry covers as many as it counts.
public struct SuppressionSet: Hashable, Sendable, Codable {
    /// How often each fingerprint is accepted.
    public private(set) var counts: [String: Int]

    /// Nothing is accepted.
    public init() {
        counts = [:]
    }

    /// A baseline: everything that was found is accepted.
    public init(accepting diagnostics: some Sequence<ToneDiagnostic>) {
        counts = [:]
        for diagnostic in diagnostics { accept(diagnostic) }
    }

    /// Accepts a finding.
    public mutating func accept(_ diagnostic: ToneDiagnostic) {
        counts[diagnostic.fingerprint, default: 0] += 1
    }

    /// Parts findings into open and accepted ones.
    ///
    /// - Returns: what is open, what is accepted, and the entries that covered nothing: dead ones.
    public func apply(
        to diagnostics: [ToneDiagnostic]
    ) -> (open: [ToneDiagnostic], suppressed: [ToneDiagnostic], unused: [String: Int]) {
        var left = self
        let (open, suppressed) = left.spend(on: diagnostics)
        return (open, suppressed, left.counts)
    }

    /// Parts findings into open and accepted ones, and takes away what the accepted ones used up.
    ///
    /// Spend one set on draft after draft, and what is left in the end is dead.
    public mutating func spend(
        on diagnostics: [ToneDiagnostic]
    ) -> (open: [ToneDiagnostic], suppressed: [ToneDiagnostic]) {
        if counts.isEmpty { return (diagnostics, []) }
        var open: [ToneDiagnostic] = []
        var suppressed: [ToneDiagnostic] = []
        for diagnostic in diagnostics {
            if let count = counts[diagnostic.fingerprint] {
                counts[diagnostic.fingerprint] = count > 1 ? count - 1 : nil
                suppressed.append(diagnostic)
            } else {
                open.append(diagnostic)
            }
        }
        return (open, suppressed)
    }
}
