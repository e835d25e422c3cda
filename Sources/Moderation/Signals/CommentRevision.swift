public import Conversations
import ReputationFoundations

/// Names one wording of a comment; an edit makes another.
public struct CommentRevision: StringIdentifier {
    /// The whole name.
    public var rawValue: String

    /// Takes any string, such as the platform's own name for the revision.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The revision that has exactly this text: a stable hash of it, the same on every machine.
    public init(text: String) {
        var hasher = StableHasher()
        hasher.append("comment revision")
        hasher.append(text)
        rawValue = hasher.finalize().hexadecimal
    }
}
