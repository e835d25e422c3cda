import Conversations
import LanguageAnalysis
import Reputation

/// Reads English messages by a few words of the harbour, and leaves all others unread.
struct HarbourReader: MessageReader {
    func reading(of message: Message) -> MessageReading {
        let text = [message.title, message.text].compactMap { $0 }.joined(separator: " ").lowercased()
        let words = Set(text.split { !$0.isLetter && $0 != "?" }.flatMap { $0.split(separator: "?") })
        // What it cannot read is not assessed: nobody may take silence for satisfaction.
        guard !words.isDisjoint(with: ["the", "is", "my", "you", "a"]) else { return MessageReading() }
        var reading = MessageReading(language: .english)
        if text.contains("?") { reading.traits.insert(.question) }
        if !words.isDisjoint(with: ["lost", "late", "stranded"]) { reading.traits.insert(.complaint) }
        if !words.isDisjoint(with: ["thanks", "thank"]) { reading.traits.insert(.thanks) }
        return reading
    }
}
