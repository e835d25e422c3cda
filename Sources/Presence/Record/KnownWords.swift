/// What was found in the words of one message already, so that they need not be read again.
public struct KnownWords: Hashable, Sendable {
    /// Whether they are in a language that has a pack.
    public var isReadable: Bool
    /// Whether they complain.
    public var complains: Bool
    /// Whether they suggest something.
    public var suggests: Bool
    /// Whether they say sorry or feel for somebody.
    public var saysSorry: Bool

    /// Describes words; by default they can be read, and nothing was found in them.
    public init(isReadable: Bool = true, complains: Bool = false, suggests: Bool = false, saysSorry: Bool = false) {
        self.isReadable = isReadable
        self.complains = complains
        self.suggests = suggests
        self.saysSorry = saysSorry
    }
}
