import Conversations

/// What messages were read to promise, so that each is read once.
package struct PromiseReadings: Sendable {
    private struct Entry {
        let message: Message
        let records: [PromiseRecord]
    }

    private var entries: [EventID: Entry] = [:]

    /// Starts with nothing read.
    package init() {}

    /// The promises of a message as an event reports it, read unless it was read before and has not changed.
    mutating func records(of event: EventID, _ message: Message, read: () -> [PromiseRecord]) -> [PromiseRecord] {
        if let entry = entries[event], entry.message == message { return entry.records }
        let records = read()
        entries[event] = Entry(message: message, records: records)
        return records
    }
}
