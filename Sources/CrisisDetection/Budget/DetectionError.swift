/// Why a detector refused what it was given; its state is as before.
public enum DetectionError: Error, Hashable, Sendable, CustomStringConvertible {
    /// A number that makes no sense, with the range that would.
    case invalid(parameter: String, reason: String)
    /// A value that is not a number or not finite.
    case notFinite
    /// A saved state of another schema or of another configuration.
    case incompatibleState(reason: String)
    /// Two things that cannot be merged.
    case notMergeable(reason: String)

    /// What is wrong, in words.
    public var description: String {
        switch self {
        case .invalid(let parameter, let reason): "\(parameter) \(reason)"
        case .notFinite: "the value is not a finite number"
        case .incompatibleState(let reason): "the saved state does not fit: \(reason)"
        case .notMergeable(let reason): "cannot be merged: \(reason)"
        }
    }
}
