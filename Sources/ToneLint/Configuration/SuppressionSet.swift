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
        var left = counts
        var open: [ToneDiagnostic] = []
        var suppressed: [ToneDiagnostic] = []
        for diagnostic in diagnostics {
            if let count = left[diagnostic.fingerprint], count > 0 {
                left[diagnostic.fingerprint] = count - 1
                suppressed.append(diagnostic)
            } else {
                open.append(diagnostic)
            }
        }
        return (open, suppressed, left.filter { $0.value > 0 })
    }
}
