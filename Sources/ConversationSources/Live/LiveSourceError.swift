/// Why a live source cannot go on; what was given before stays good, and its cursor goes on from there.
public enum LiveSourceError: Error, Hashable, Sendable {
    /// The cursor is not of this source.
    case foreignCursor(String)
    /// The server refuses, with a status that asking again does not change.
    case refused(status: Int)
    /// The server was asked as often as allowed; the last failure in words.
    case gaveUp(attempts: Int, lastFailure: String)
    /// The server asks to wait longer than allowed.
    case mustWait(Duration)
    /// An answer is larger than is read.
    case tooLarge(bytes: Int)
}

extension LiveSourceError: CustomStringConvertible {
    /// The problem in words.
    public var description: String {
        switch self {
        case .foreignCursor(let cursor): "'\(cursor)' is not a cursor of this source"
        case .refused(let status): "the server refuses with status \(status)"
        case .gaveUp(let attempts, let failure): "gave up after \(attempts) attempts; the last one: \(failure)"
        case .mustWait(let duration): "the server asks to wait \(duration), which is longer than allowed"
        case .tooLarge(let bytes): "an answer of \(bytes) bytes is larger than is read"
        }
    }
}
