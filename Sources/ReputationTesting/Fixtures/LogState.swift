public import Conversations

/// Everything a log says, in a form that can be compared: equal states are equal whatever the order of appending.
public struct LogState: Hashable, Sendable {
    /// The threads.
    public var conversations: Set<Conversation>
    /// The cases of everybody who wrote.
    public var cases: Set<CustomerCase>
    /// How each message stands as seen by the brand.
    public var answers: Set<AnsweredItem>

    /// Computes what a log says.
    ///
    /// - Parameters:
    ///   - log: The log.
    ///   - brand: Whose answers count; by default that of ``EventBuilder``.
    public init(_ log: ConversationLog, brand: BrandProfile = EventBuilder().brand) {
        conversations = Set(log.conversations())
        cases = Set(log.cases())
        let matcher = BrandMatcher(brand)
        answers = Set(conversations.flatMap { $0.answers(for: matcher) })
    }
}
