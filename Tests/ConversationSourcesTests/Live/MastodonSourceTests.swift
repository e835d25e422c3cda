import ConversationSources
import Conversations
import Foundation
import ReputationTesting
import Synchronization
import TestSupport
import Testing

@Suite struct MastodonSourceTests {
    private func source(
        pageSize: Int = 10,
        backOff: RetryPolicy = RetryPolicy(attempts: 20),
        clock: NotingClock = NotingClock(),
        reply: @escaping @Sendable (String) -> LoopbackReply
    ) -> MastodonSource {
        MastodonSource(
            server: "https://kestrelbay.example/",
            pageSize: pageSize,
            backOff: backOff,
            fetcher: FunctionFetcher(reply: reply),
            clock: clock
        )
    }

    private func item(_ id: Int) -> String {
        #"{"id":"\#(id)","type":"mention","created_at":"2026-03-13T10:00:00Z","account":{"acct":"moll"},"#
            + #""status":{"id":"\#(id)","created_at":"2026-03-13T10:00:00Z","content":"<p>Boat?</p>"}}"#
    }

    @Test func `failures, repeated and reordered records, and restarts lose nothing`() async throws {
        for seed in 0..<UInt64(TestScale.count(whole: 500, least: 5)) {
            var random = SeededRandom(seed: seed)
            let double = MastodonDouble(count: 150, seed: seed)
            let source = source { double.reply(to: $0) }
            var stored: Set<String> = []
            var cursor: SourceCursor?
            var spare = 2
            while spare > 0 {
                if double.isComplete { spare -= 1 }
                for try await batch in source.batches(after: cursor) {
                    #expect(batch.refusals.isEmpty, "seed \(seed)")
                    // A program that stops here has neither the batch nor its cursor, or the batch alone.
                    if Int.random(in: 0..<10, using: &random) == 0 { break }
                    stored.formUnion(batch.messages.map(\.id.native))
                    if Int.random(in: 0..<10, using: &random) == 0 { break }
                    cursor = batch.cursor
                }
            }
            let batches = try await source.batches(after: cursor).reduce(into: []) { $0 += $1.messages }
            stored.formUnion(batches.map(\.id.native))
            #expect(stored == double.statuses, "seed \(seed): \(double.statuses.subtracting(stored).sorted())")
            #expect(double.failures > 5, "seed \(seed)")
        }
    }

    @Test func `a server asks for time and is given it`() async throws {
        let answers = Mutex<[LoopbackReply]>([
            .answer(status: 429, headers: [("Retry-After", "7")], body: ""),
            .answer(
                status: 503,
                headers: [("Date", "Fri, 13 Mar 2026 10:00:00 GMT"), ("Retry-After", "Fri, 13 Mar 2026 10:01:00 GMT")],
                body: ""
            ),
            .answer(
                status: 429,
                headers: [
                    ("date", "Fri, 13 Mar 2026 10:00:00 GMT"), ("X-RateLimit-Remaining", "0"),
                    ("X-RateLimit-Reset", "2026-03-13T10:00:30.500Z"),
                ],
                body: ""
            ),
            .list(
                "[\(item(1))]",
                headers: [
                    ("Date", "Fri, 13 Mar 2026 10:00:00 GMT"), ("X-RateLimit-Remaining", "0"),
                    ("X-RateLimit-Reset", "1773396005"),
                ]
            ),
            .list("[]"),
        ])
        let clock = NotingClock()
        let source = source(pageSize: 1, clock: clock) { _ in answers.withLock { $0.removeFirst() } }
        let batches = try await source.batches().reduce(into: []) { $0.append($1) }
        #expect(batches.map(\.events.count) == [1])
        #expect(clock.slept == [.seconds(7), .seconds(60), .milliseconds(30_500), .seconds(5)])
    }

    @Test func `waits double, differ by seed, and end in an error`() async throws {
        let clock = NotingClock()
        let backOff = RetryPolicy(first: .seconds(1), maximum: .seconds(20), attempts: 8, seed: 3)
        let source = source(backOff: backOff, clock: clock) { _ in .answer(status: 500, headers: [], body: "") }
        await #expect(throws: LiveSourceError.gaveUp(attempts: 8, lastFailure: "status 500")) {
            for try await _ in source.batches() {}
        }
        #expect(clock.slept.count == 7)
        for (index, wait) in clock.slept.enumerated() {
            let whole = Duration.seconds(min(20, 1 << index))
            #expect(wait >= whole / 2 && wait <= whole)
            #expect(wait == backOff.delay(afterFailure: index + 1))
        }
        var other = backOff
        other.seed = 4
        #expect((1...8).contains { other.delay(afterFailure: $0) != backOff.delay(afterFailure: $0) })
        #expect(RetryPolicy(first: .seconds(Int64.max / 4000)).delay(afterFailure: 60) <= .seconds(300))
    }

    private static let date = ("Date", "Fri, 13 Mar 2026 10:00:00 GMT")
    private static let noWaits: [[(String, String)]] = [
        [("Retry-After", "0")], [date, ("Retry-After", "Fri, 13 Mar 2026 09:59:00 GMT")],
        [date, ("X-RateLimit-Remaining", "0"), ("X-RateLimit-Reset", "2026-03-13T09:59:59Z")],
    ]

    @Test(arguments: noWaits.indices)
    func `a server that asks for no wait, or for one that is over, is waited for all the same`(index: Int) async {
        let clock = NotingClock()
        let backOff = RetryPolicy(attempts: 6, seed: 5)
        let source = source(backOff: backOff, clock: clock) { _ in
            .answer(status: 429, headers: Self.noWaits[index], body: "")
        }
        await #expect(throws: LiveSourceError.gaveUp(attempts: 6, lastFailure: "status 429")) {
            for try await _ in source.batches() {}
        }
        #expect(clock.slept == (1...5).map { backOff.delay(afterFailure: $0) })
    }

    @Test(arguments: [true, false])
    func `a rate limit that is used up at the end of a reading holds for the next`(isEmpty: Bool) async throws {
        let spent = [Self.date, ("X-RateLimit-Remaining", "0"), ("X-RateLimit-Reset", "2026-03-13T10:00:40Z")]
        let asked = Mutex(0)
        let clock = NotingClock()
        var source = source(clock: clock) { [page = isEmpty ? "[]" : "[\(item(5))]"] _ in
            asked.withLock { $0 += 1 }
            return .list(page, headers: spent)
        }
        let first = try await source.batches().reduce(into: []) { $0.append($1) }
        let cursor = try #require(first.last?.cursor)
        #expect(clock.slept.isEmpty && first.flatMap(\.events).count == (isEmpty ? 0 : 1))
        source.options.receivedAt = Date(timeIntervalSince1970: 1_773_396_010)
        var reading = source.batches(after: cursor).makeAsyncIterator()
        _ = try await reading.next()
        #expect(clock.slept == [.seconds(30)] && asked.withLock { $0 } == 2)
        source.options.receivedAt = Date(timeIntervalSince1970: 1_773_396_040)
        var later = source.batches(after: cursor).makeAsyncIterator()
        _ = try await later.next()
        #expect(clock.slept == [.seconds(30)], "by then it is renewed")
    }

    @Test(arguments: [301, 400, 401, 403, 404, 410, 422])
    func `a refusal that asking again does not change ends the reading at once`(status: Int) async {
        let source = source { _ in .answer(status: status, headers: [], body: "") }
        await #expect(throws: LiveSourceError.refused(status: status)) { for try await _ in source.batches() {} }
    }

    @Test func `a wait longer than allowed and an answer larger than is read are errors`() async {
        let slow = source { _ in .answer(status: 429, headers: [("Retry-After", "301")], body: "") }
        await #expect(throws: LiveSourceError.mustWait(.seconds(301))) { for try await _ in slow.batches() {} }
        var large = source { _ in .list("[" + String(repeating: " ", count: 2000) + "]") }
        large.options.maximumRecordBytes = 1000
        await #expect(throws: LiveSourceError.tooLarge(bytes: 2002)) { for try await _ in large.batches() {} }
    }

    @Test(arguments: [
        "", "mastodon", "mastodon 1", "mastodon  2", "other 7 8", "mastodon 1 2 3", "mastodon 1 2 not-before=x",
    ])
    func `a cursor of something else is an error`(cursor: String) async {
        let source = source { _ in .list("[]") }
        await #expect(throws: LiveSourceError.foreignCursor(cursor)) {
            for try await _ in source.batches(after: SourceCursor(rawValue: cursor)) {}
        }
    }

    @Test func `a bad record of a page is refused, and the page goes on`() async throws {
        let asked = Mutex<[String]>([])
        let page = "[\(item(3)),{\"id\":\"2\",\"type\":\"mention\"},\(item(1))]"
        let source = source { address in
            asked.withLock { $0.append(address) }
            return .list(address.contains("min_id=0") ? page : "[]")
        }
        let batches = try await source.batches().reduce(into: []) { $0.append($1) }
        #expect(batches.flatMap(\.messages).map(\.id.native) == ["3", "1"])
        #expect(batches.flatMap(\.refusals).map(\.field) == ["created_at"])
        #expect(batches.flatMap(\.messages).allSatisfy { $0.id.property == "kestrelbay.example" })
        #expect(asked.withLock { $0 } == ["https://kestrelbay.example/api/v1/notifications?min_id=0&limit=10"])
    }

    @Test func `a server that gives the same page for ever is left`() async throws {
        let source = source(pageSize: 1) { [page = "[\(item(5))]"] _ in .list(page) }
        let batches = try await source.batches().reduce(into: []) { $0.append($1) }
        #expect(batches.count == 2, "the page, and the same again, after which it is clear")
    }

    @Test func `pages that a server filters are read on`() async throws {
        let source = source(pageSize: 3) { address in
            let after = Int(address.split(separator: "=")[1].prefix { $0 != "&" }) ?? 0
            return .list(after >= 20 ? "[]" : "[\(item(after + 1))]")
        }
        var seen: Set<String> = []
        var cursor: SourceCursor?
        for _ in 0..<25 {
            for try await batch in source.batches(after: cursor) {
                seen.formUnion(batch.messages.map(\.id.native))
                cursor = batch.cursor
            }
        }
        #expect(seen.count == 20)
    }

    @Test func `it refuses what it cannot read, with its place and bytes, and goes on`() async throws {
        @Sendable func serving(_ texts: [String]) -> MastodonSource {
            source(pageSize: 40) { _ in .list("[\n" + texts.joined(separator: ",\n") + "]") }
        }
        let good = (101...120).map(item)
        let events = try await serving(good).batches().reduce(into: []) { $0 += $1.events }
        let texts = Dictionary(uniqueKeysWithValues: zip(events.map(\.id), good))
        let bad = [
            BadRecord(#"{"id":"2","type":"mention"}"#, field: "created_at"),
            BadRecord(#"{"id":"5","created_at":"yesterday","type":"mention"}"#, field: "created_at"),
        ]
        let kit = ConversationSourceConformance(events: events, badRecords: bad) { fixture in
            serving(
                fixture.records.map { record in
                    switch record {
                    case .event(let event): texts[event.id] ?? "null"
                    case .bad(let bad): String(decoding: bad.raw, as: UTF8.self)
                    }
                }
            )
        }
        #expect(events.count == 20)
        await kit.check(.refusesAndGoesOn)
    }

    /// The law on bad records is checked above: this double serves none.
    @Test(arguments: SourceLaw.allCases.filter { $0 != .refusesAndGoesOn })
    func `it keeps every promise of a source`(law: SourceLaw) async {
        let double = MastodonDouble(count: 120, seed: 1, fails: false)
        while !double.isComplete { _ = double.reply(to: "?min_id=0") }
        let all =
            (try? await source(reply: { double.reply(to: $0) }).batches().reduce(into: []) { $0 += $1.events }) ?? []
        #expect(all.count == 120)
        let kit = ConversationSourceConformance(events: all) { fixture in
            let isEmpty = fixture.records.isEmpty
            return source { isEmpty ? .list("[]") : double.reply(to: $0) }
        }
        await kit.check(law)
    }
}
