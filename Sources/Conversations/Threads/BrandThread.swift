/// A thread as a brand sees it: whose messages they are, and which of the customers' were answered.
package struct BrandThread: Sendable {
    /// The thread.
    package let conversation: Conversation
    /// Who wrote each of its messages, by position.
    package let sides: [MessageSide]
    /// The position of the message that each replies to; `nil` where it is not in the thread.
    package let parents: [Int?]
    /// The customers' messages with the state of their answers, earliest first.
    package let answers: [AnsweredItem]

    package init(_ conversation: Conversation, for brand: BrandMatcher) {
        self.conversation = conversation
        let sides = conversation.items.map { brand.side(of: $0.message) }
        self.sides = sides
        let index = SmallIndex(conversation.items.map(\.id))
        parents = conversation.items.map { $0.message.parent.flatMap { index[$0] } }
        guard sides.contains(.customer) else {
            answers = []
            return
        }
        var reducer = AnswerReducer(items: conversation.items, brand: brand, sides: sides, index: index)
        answers = reducer.reduce()
    }

    /// The messages of one side, earliest first.
    package func items(of side: MessageSide) -> some Sequence<ConversationItem> {
        positions(of: side).lazy.map { conversation.items[$0] }
    }

    /// The positions of the messages of one side, in ascending order.
    package func positions(of side: MessageSide) -> some Sequence<Int> {
        sides.indices.lazy.filter { sides[$0] == side }
    }
}
