import Conversations
import LanguageAnalysis
import Presence

/// What the desk has read already, as those who look at the brand's presence ask for it.
struct ReadWords {
    /// Readings of customers' messages.
    let readings: [MessageID: MessageReading]
    /// What a linter found in the brand's replies.
    let replies: [MessageID: KnownWords]

    /// What was found in a message; `nil` when nobody read it.
    func known(_ message: Message) -> KnownWords? {
        guard let reading = readings[message.id] else { return replies[message.id] }
        return KnownWords(
            isReadable: reading.isAssessed || reading.traits.contains(.wordless),
            complains: !reading.traits.isDisjoint(with: [.complaint, .anger, .waiting]),
            suggests: reading.traits.contains(.suggestion)
        )
    }

    /// How a message sounds by its words; `nil` when nobody could read it.
    ///
    /// Who complains is not content, whatever else they say; thanks and praise without a call for anything are.
    func polarity(of item: ConversationItem) -> Sentiment.Polarity? {
        guard let reading = readings[item.id], reading.isAssessed else { return nil }
        if !reading.traits.isDisjoint(with: [.complaint, .anger]) { return .negative }
        if reading.polarity == .neutral, reading.need == .courtesy,
            !reading.traits.isDisjoint(with: [.praise, .thanks])
        {
            return .positive
        }
        return reading.polarity
    }
}
