extension Conversation {
    /// The customers' messages with the state of their answers, earliest first.
    ///
    /// A message of the brand replies to its parent, and with it to everything the same person wrote in the thread
    /// until then: whoever answers the last of three messages answers all three. Without a parent it replies to the
    /// person it mentions or names, or to the only person in the thread; among several people a message that names
    /// nobody replies to nobody. Internal notes, campaigns, messages taken away and messages that failed reply to
    /// nobody either.
    ///
    /// - Parameter brand: The brand, as the answers differ by who asks.
    /// - Returns: A value for each message that is not the brand's.
    /// - Complexity: O(n log n) for n messages.
    public func answers(for brand: BrandMatcher) -> [AnsweredItem] {
        var reducer = AnswerReducer(items: items, brand: brand)
        return reducer.reduce()
    }

    /// The runs of messages by one side, earliest first: forty messages in a minute are one turn.
    ///
    /// - Parameter brand: The brand that tells the sides apart.
    /// - Returns: The turns, which together cover ``items``.
    public func turns(for brand: BrandMatcher) -> [ConversationTurn] {
        var turns: [ConversationTurn] = []
        for (index, item) in items.enumerated() {
            let side = brand.side(of: item.message)
            let author = item.message.author?.id
            if let last = turns.last, last.side == side, side == .brand || last.author == author {
                turns[turns.count - 1].range = last.range.lowerBound..<index + 1
            } else {
                turns.append(
                    ConversationTurn(side: side, author: side == .brand ? nil : author, range: index..<index + 1)
                )
            }
        }
        return turns
    }
}

/// A run of messages by one side.
public struct ConversationTurn: Hashable, Sendable {
    /// Whose messages they are.
    public let side: MessageSide
    /// The customer who wrote them; `nil` for the brand and for unknown people.
    public let author: AuthorID?
    /// The positions of the messages in ``Conversation/items``.
    public internal(set) var range: Range<Int>
}
