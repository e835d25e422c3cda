/// Who wrote what to whom in a thread, by the positions of its messages.
///
/// It is what ``Conversation/answers(for:)`` is worked out from, for those who apply rules of their own.
package struct ThreadAttribution: Sendable {
    /// The number of the person who wrote each message; -1 for the brand, each unknown person in public has a number of their own.
    package let writers: [Int]
    /// How many people wrote or are talked to.
    package let personCount: Int
    /// How each customer's message reaches the brand.
    package let addressing: [Addressing]
    /// The people whom each of the brand's messages talks to.
    package let addressees: [[Int]]
    /// The position of the message that each replies to, if it is in the thread.
    package let parents: [Int?]
    /// Whether a message of the brand talks to people otherwise than through its parent, so that it depends on who else
    /// wrote.
    package let reliesOnPeople: Bool
}

extension Conversation {
    /// Who wrote what to whom, by the rules of ``answers(for:)``.
    ///
    /// - Complexity: O(n log n) for n messages.
    package func attribution(for brand: BrandMatcher) -> ThreadAttribution {
        var reducer = AnswerReducer(items: items, brand: brand)
        return reducer.attribution()
    }
}
