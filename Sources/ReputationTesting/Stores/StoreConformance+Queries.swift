import Conversations
import Foundation
public import Testing

extension ConversationStoreConformance {
    /// A thread is read with everything done to it, what took that back included, and nothing else.
    public func conversationsAreComplete(sourceLocation: SourceLocation = #_sourceLocation) async {
        await run(.conversationsAreComplete, sourceLocation) { store, report in
            let build = EventBuilder()
            try await expect(StoreStory().conversations, in: store, report)
            let names = (0..<12).map { ConversationID(build.message("m\($0)")) } + [.init(platform: .x, native: "t1")]
            try await expectLikeTheLog(names.map { .conversation($0) }, report)
        }
    }

    /// A case is read with its threads and those of the cases merged into it, and nothing else.
    public func casesAreComplete(sourceLocation: SourceLocation = #_sourceLocation) async {
        await run(.casesAreComplete, sourceLocation) { store, report in
            let build = EventBuilder()
            try await expect(StoreStory().cases, in: store, report)
            try await expectLikeTheLog((0..<4).map { .customerCase(CaseID(build.author("p\($0)"))) }, report)
        }
    }

    /// An account is read with what it wrote and what was done to that, and nothing else.
    public func authorsAreComplete(sourceLocation: SourceLocation = #_sourceLocation) async {
        await run(.authorsAreComplete, sourceLocation) { store, report in
            let build = EventBuilder()
            try await expect(StoreStory().authors, in: store, report)
            try await expectLikeTheLog((0..<4).map { .author(build.author("p\($0)")) }, report)
        }
    }

    /// A time range begins with its first moment and ends before its last, in every scope.
    public func timeRangesAreHalfOpen(sourceLocation: SourceLocation = #_sourceLocation) async {
        await run(.timeRangesAreHalfOpen, sourceLocation) { store, report in
            let story = StoreStory()
            let build = EventBuilder()
            try await store.append(story.events)
            let scopes = [.everything, story.conversations[0].0, story.cases[0].0, story.authors[0].0]
            let moments: [Double?] = [nil, 0, 2, 2 + 1.0 / 60_000, 9, 18, 19]
            for scope in scopes as [EventQuery.Scope] {
                let all = try await store.everything(matching: EventQuery(scope))
                for from in moments {
                    for to in moments {
                        let start = from.map { build.time($0) }
                        let end = to.map { build.time($0) }
                        let found = try await store.everything(matching: EventQuery(scope, from: start, to: end))
                        let expected = all.filter { event in
                            (start.map { event.occurredAt >= $0 } ?? true)
                                && (end.map { event.occurredAt < $0 } ?? true)
                        }
                        report.sameMembers(
                            found.map(\.id),
                            expected.map(\.id),
                            "\(scope) from minute \(from ?? -1) to \(to ?? -1)"
                        )
                    }
                }
            }
        }
    }

    /// Asks a store that holds the story; events are told by their minutes.
    private func expect(
        _ expectations: [(EventQuery.Scope, [Int])],
        in store: Store,
        _ report: LawReport
    ) async throws {
        let build = EventBuilder()
        try await store.append(StoreStory().events)
        for (scope, minutes) in expectations {
            let found = try await store.everything(matching: EventQuery(scope)).map {
                Int(($0.occurredAt.timeIntervalSince(build.start) / 60).rounded())
            }
            report.sameMembers(found.sorted(), minutes, "the minutes of the events of \(scope)")
        }
    }

    /// Asks stores that hold events at random, and expects what a log says.
    private func expectLikeTheLog(_ scopes: [EventQuery.Scope], _ report: LawReport) async throws {
        for seed in 0..<3 as Range<UInt64> {
            var random = CaseRandom(seed: seed)
            let events = RandomEvents().make(60, using: &random)
            let store = try await anotherStore()
            try await store.append(events)
            let log = ConversationLog(events)
            let order = try await store.everything().map(\.id)
            for scope in scopes {
                let expected = Set(log.page(matching: EventQuery(scope), after: nil, limit: .max).events.map(\.id))
                let found = try await store.everything(matching: EventQuery(scope)).map(\.id)
                report.sameMembers(found, order.filter { expected.contains($0) }, "\(scope) (seed \(seed))")
            }
        }
    }
}
