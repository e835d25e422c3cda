/// How much a finding weighs.
public enum ToneSeverity: String, Hashable, Comparable, Codable, Sendable, CaseIterable {
    /// The rule does not run.
    case off
    /// A hint.
    case info
    /// Should be changed.
    case warning
    /// Must not be sent as it is.
    ///
    /// Only what is sure by at least ``minimumErrorConfidence`` is told as an error; else it is told as a warning.
    case error

    /// How sure a finding must be to be an error, from 0 to 100.
    public static let minimumErrorConfidence = 0.75

    /// Orders severities by weight.
    public static func < (left: ToneSeverity, right: ToneSeverity) -> Bool {
        left.weight < right.weight
    }

    private var weight: Int {
        switch self {
        case .off: 0
        case .info: 1
        case .warning: 2
        case .error: 3
        }
    }
}
