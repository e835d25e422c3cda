import Conversations
import Foundation
public import Testing

extension ConversationStoreConformance {
    /// A new store holds nothing.
    public func startsEmpty(sourceLocation: SourceLocation = #_sourceLocation) async {
        await run(.startsEmpty, sourceLocation) { store, report in
            let page = try await store.events(matching: EventQuery(), after: nil, limit: 10)
            report.equal(page, EventPage(events: [], next: nil), "the first page of a new store")
            report.equal(try await store.record(for: RecordKey(rawValue: "law/key")), nil, "a record of a new store")
        }
    }

    /// An event counts once, however often it is appended.
    public func appendIsIdempotent(sourceLocation: SourceLocation = #_sourceLocation) async {
        await run(.appendIsIdempotent, sourceLocation) { store, report in
            let build = EventBuilder()
            let events = (0..<4).map { build.customer("ada", writes: "m\($0)", at: Double($0)) }
            let first = try await store.append(Array(events[..<3]))
            report.equal(first, AppendResult(appended: 3), "appending three events")
            let again = try await store.append(Array(events[..<3]))
            report.equal(again, AppendResult(duplicates: 3), "appending them again")
            let mixed = try await store.append([events[3], events[3], events[0]])
            report.equal(mixed, AppendResult(appended: 1, duplicates: 2), "appending a new event twice and an old one")
            report.sameMembers(
                try await store.everything().map(\.id).sorted(),
                events.map(\.id).sorted(),
                "what is stored"
            )
        }
    }

    /// The order and the batches in which events are appended change nothing in what they say.
    public func orderAndBatchesChangeNothing(sourceLocation: SourceLocation = #_sourceLocation) async {
        await run(.orderAndBatchesChangeNothing, sourceLocation) { _, report in
            for seed in 0..<4 as Range<UInt64> {
                var random = CaseRandom(seed: seed)
                let events = RandomEvents().make(40, using: &random)
                let store = try await anotherStore()
                // Whatever takes something back comes before it in the first round.
                var rest = seed == 0 ? events.reversed() : events.shuffled(using: &random)
                rest += events.prefix(5)
                while !rest.isEmpty {
                    let batch = Array(rest.prefix(Int.random(in: 1...9, using: &random)))
                    try await store.append(batch)
                    rest.removeFirst(batch.count)
                }
                let state = LogState(ConversationLog(try await store.everything()))
                report.expect(
                    state == LogState(ConversationLog(events)),
                    "the events read back say something else than those appended (seed \(seed))"
                )
            }
        }
    }

    /// A batch that the store says it failed to append is not there, not even in part.
    ///
    /// The batch holds a number that JSON cannot write: a store may keep it or refuse it, but not half of the batch.
    public func failedAppendStoresNothing(sourceLocation: SourceLocation = #_sourceLocation) async {
        await run(.failedAppendStoresNothing, sourceLocation) { store, report in
            let build = EventBuilder()
            let payload = JSONValue.object(["depth": .number(.nan)])
            let unwritable = ConversationFact.custom(CustomFact(namespace: "law", payload: payload))
            try await tryToAppend(
                [
                    build.customer("ada", writes: "m1", at: 0), build.fact(unwritable, at: 1, key: "unwritable"),
                    build.customer("ada", writes: "m2", at: 2),
                ],
                to: store,
                report
            )
            if let failNextAppend {
                let events = (3..<9).map { build.customer("ada", writes: "m\($0)", at: Double($0)) }
                try await failNextAppend(store)
                let failed = try await tryToAppend(events, to: store, report)
                report.expect(failed, "an append that was made to fail does not throw")
                let stored = try await store.append(events).appended
                report.equal(stored, failed ? events.count : 0, "appending the same batch after the failure")
            }
        }
    }

    /// Says whether the store refused.
    @discardableResult
    private func tryToAppend(
        _ events: [ConversationEvent],
        to store: Store,
        _ report: LawReport
    ) async throws -> Bool {
        let ids = Set(events.map(\.id))
        var failed = false
        do {
            try await store.append(events)
        } catch {
            failed = true
        }
        let stored = try await store.everything().filter { ids.contains($0.id) }
        report.equal(
            stored.count,
            failed ? 0 : events.count,
            "events stored of a batch that \(failed ? "failed" : "did not fail")"
        )
        return failed
    }

    /// Appending nothing changes nothing.
    public func emptyBatchChangesNothing(sourceLocation: SourceLocation = #_sourceLocation) async {
        await run(.emptyBatchChangesNothing, sourceLocation) { store, report in
            let event = EventBuilder().customer("ada", writes: "m", at: 0)
            report.equal(try await store.append([]), AppendResult(), "appending nothing to an empty store")
            try await store.append([event])
            report.equal(try await store.append([]), AppendResult(), "appending nothing")
            report.equal(try await store.everything(), [event], "what is stored")
        }
    }
}
