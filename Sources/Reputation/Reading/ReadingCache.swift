import Conversations

/// The readings of messages by what they were read from, so that words are read once.
struct ReadingCache: Sendable {
    private struct Entry: Sendable {
        let title: String?
        let text: String
        let reading: MessageReading
    }

    private let reader: any MessageReader
    private var entries: [MessageID: Entry] = [:]

    init(_ reader: any MessageReader) {
        self.reader = reader
    }

    /// The reading of a message's present words.
    mutating func reading(of message: Message) -> MessageReading {
        if let entry = entries[message.id], entry.text == message.text, entry.title == message.title {
            return entry.reading
        }
        let reading = reader.reading(of: message)
        entries[message.id] = Entry(title: message.title, text: message.text, reading: reading)
        return reading
    }

    /// Forgets everything but some messages.
    mutating func keep(_ messages: Set<MessageID>) {
        entries = entries.filter { messages.contains($0.key) }
    }
}
