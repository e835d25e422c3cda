import Conversations
import Foundation
public import Testing

extension ConversationStoreConformance {
    /// Every fact comes back as it was, to the byte and the millisecond, and so does a text of a megabyte.
    public func eventsComeBackUnchanged(sourceLocation: SourceLocation = #_sourceLocation) async {
        await run(.eventsComeBackUnchanged, sourceLocation) { store, report in
            let build = EventBuilder()
            // Composed and decomposed letters are equal strings of different bytes.
            let texts = [
                "gr\u{F6}\u{DF}e", "gro\u{308}\u{DF}e", "", " \t\r\n ", "a\u{0}b", "\u{1F468}\u{200D}\u{1F469}",
                String(repeating: "Where is the boat? \u{1F6A2} ", count: 45_000),
            ]
            var events = EveryFact.events
            for (index, text) in texts.enumerated() {
                events.append(build.customer("ada", writes: "text-\(index)", text, at: Double(index) / 60_000))
            }
            try await store.append(events)
            let stored = Dictionary(
                try await store.everything().map { ($0.id, $0) },
                uniquingKeysWith: { first, _ in first }
            )
            for event in events {
                let found = stored[event.id]
                report.expect(found == event, "'\(event.fact.type)' of \(event.occurredAt) comes back changed")
                let bytes = event.arrivedText.map { Array($0.utf8) }
                report.expect(
                    found?.arrivedText.map { Array($0.utf8) } == bytes,
                    "a text of \(bytes?.count ?? 0) bytes comes back with other bytes"
                )
            }
        }
    }

    /// Identifiers and keys may be long and hold any character.
    public func namesMayBeAnything(sourceLocation: SourceLocation = #_sourceLocation) async {
        await run(.namesMayBeAnything, sourceLocation) { store, report in
            let names = OddNames.all
            let build = EventBuilder()
            var events: [ConversationEvent] = []
            for (index, name) in names.enumerated() {
                events.append(build.customer(name, writes: name, at: Double(index)))
            }
            try await store.append(events)
            for (index, name) in names.enumerated() {
                let thread = EventQuery(.conversation(ConversationID(build.message(name))))
                let account = EventQuery(.author(build.author(name)))
                let shown = "'\(name.prefix(20))' of \(name.utf8.count) bytes"
                report.sameMembers(
                    try await store.everything(matching: thread).map(\.id),
                    [events[index].id],
                    "the thread \(shown)"
                )
                report.sameMembers(
                    try await store.everything(matching: account).map(\.id),
                    [events[index].id],
                    "the account \(shown)"
                )
            }
            for name in names {
                let code = try await store.codeOfSaving(
                    Array(name.utf8) + [0],
                    for: RecordKey(rawValue: name),
                    expecting: nil
                )
                report.equal(code, nil, "the error of saving under a new key '\(name.prefix(20))'")
            }
            for name in names {
                let record = try await store.record(for: RecordKey(rawValue: name))
                report.expect(
                    record?.bytes == Array(name.utf8) + [0],
                    "the key '\(name.prefix(20))' holds another record"
                )
            }
        }
    }
}
