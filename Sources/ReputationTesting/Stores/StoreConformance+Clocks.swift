import Conversations
import Foundation
public import Testing

extension ConversationStoreConformance {
    /// What platforms say of the time is kept and asked for, whatever our own clock says.
    public func clocksMayDisagree(sourceLocation: SourceLocation = #_sourceLocation) async {
        await run(.clocksMayDisagree, sourceLocation) { store, report in
            let build = EventBuilder()
            // By the platform's clock, which is ahead, it is not written yet when it arrives.
            let ahead = build.customer("ada", writes: "m1", at: 3 * 1440).received(at: build.time(0))
            let behind = build.brand(writes: "m2", replyingTo: "m1", at: 5).received(at: build.time(6))
            let old = build.customer("bo", writes: "m3", at: -400 * 1440).received(at: build.time(1))

            try await store.append([ahead])
            let first = try await store.events(matching: EventQuery(), after: nil, limit: 10)
            report.sameMembers(first.events, [ahead], "what is written later than it arrives")
            try await store.append([behind, old])
            let rest = try await store.events(matching: EventQuery(), after: first.next, limit: 10).events
            report.sameMembers(
                rest.sorted { $0.id < $1.id },
                [behind, old].sorted { $0.id < $1.id },
                "what is appended after it and was written before"
            )
            let thread = try await store.everything(
                matching: EventQuery(.conversation(ConversationID(build.message("m1"))))
            )
            report.sameMembers(thread.map(\.id), [ahead.id, behind.id], "a thread answered before it was written")
            let ranges: [(from: Double?, to: Double?, found: [ConversationEvent])] = [
                (0, 10, [behind]), (2 * 1440, nil, [ahead]), (nil, 0, [old]),
            ]
            for range in ranges {
                let query = EventQuery(from: range.from.map { build.time($0) }, to: range.to.map { build.time($0) })
                let what = "from minute \(range.from.map { "\($0)" } ?? "-") to \(range.to.map { "\($0)" } ?? "-")"
                report.sameMembers(try await store.everything(matching: query), range.found, what)
            }
        }
    }
}

extension ConversationEvent {
    /// The same event, received at another time.
    func received(at time: Date) -> ConversationEvent {
        ConversationEvent(
            id: id,
            occurredAt: occurredAt,
            receivedAt: time,
            sequence: sequence,
            actor: actor,
            source: source,
            fact: fact
        )
    }
}
