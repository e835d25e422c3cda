import Commitments
import Conversations
import Foundation
import ReputationTesting
import TestSupport
import Testing

@Suite struct PromiseLedgerTests {
    private let build = EventBuilder()

    private func made(_ name: String, at minutes: Double, due: Double? = nil, on message: String = "m1")
        -> ConversationEvent
    {
        let record = PromiseRecord(
            id: PromiseID(rawValue: name),
            target: .message(build.message(message)),
            kind: .callBack,
            text: "We call you back.",
            madeIn: build.message(message),
            due: due.map { build.time($0) }
        )
        return build.fact(.promiseMade(record), at: minutes)
    }

    private func evidence(_ name: String, at minutes: Double, keptAt: Double? = nil) -> ConversationEvent {
        let proof = PromiseEvidence(
            promise: PromiseID(rawValue: name),
            text: "called",
            keptAt: keptAt.map { build.time($0) }
        )
        return build.fact(.promiseEvidenced(proof), at: minutes)
    }

    @Test func `R01: overdue are exactly those with a due time before now and without evidence`() {
        let withdrawal = PromiseWithdrawal(promise: PromiseID(rawValue: "withdrawn"), reason: "no power")
        let ledger = PromiseLedger([
            made("late", at: 0, due: 10), made("later", at: 0, due: 9), made("kept", at: 0, due: 10),
            evidence("kept", at: 5), made("undated", at: 0), made("ahead", at: 0, due: 21),
            made("withdrawn", at: 0, due: 10), build.fact(.promiseWithdrawn(withdrawal), at: 6),
        ])
        #expect(ledger.overdue(at: build.time(20)).map(\.id.rawValue) == ["later", "late"])
        #expect(ledger.overdue(at: build.time(10)).map(\.id.rawValue) == ["later"])
        #expect(ledger.open.map(\.id.rawValue) == ["later", "late", "ahead", "undated"])
    }

    @Test func `R01: without evidence a promise is never kept`() {
        let states = PromiseLedger([made("a", at: 0, due: 10)]).promises
        for minutes in stride(from: 0.0, through: 50_000, by: 997) {
            let standing = states[0].standing(at: build.time(minutes))
            #expect(standing.isOpen)
        }
    }

    @Test func `R01: adding evidence never adds to the overdue, in random ledgers`() {
        for seed in 0..<UInt64(TestScale.count(whole: 5_000, least: 50)) {
            var random = SeededRandom(seed: seed)
            let events = (0..<12).map { number in
                let due: Double? = Bool.random(using: &random) ? Double.random(in: 0...60, using: &random) : nil
                return made("p\(number % 8)", at: Double(number), due: due)
            }
            let before = PromiseLedger(events)
            let proof = evidence("p\(Int.random(in: 0..<10, using: &random))", at: 30)
            let after = PromiseLedger(events + [proof])
            let now = build.time(Double.random(in: 0...90, using: &random))
            let overdue = Set(after.overdue(at: now).map(\.id))
            #expect(overdue.isSubset(of: before.overdue(at: now).map(\.id)), "seed \(seed)")
        }
    }

    @Test func `a promise is open, overdue, stalled, broken, kept, kept late or withdrawn`() throws {
        let grace = Duration.seconds(3600)
        let ledger = PromiseLedger([
            made("a", at: 0, due: 10), made("b", at: 0, due: 10), evidence("b", at: 20, keptAt: 9),
            made("c", at: 0, due: 10), evidence("c", at: 11), made("d", at: 0),
            build.fact(.promiseWithdrawn(PromiseWithdrawal(promise: PromiseID(rawValue: "d"), reason: "moved")), at: 1),
        ])
        func standing(_ name: String, at minutes: Double, isSilent: Bool = false) throws -> PromiseStanding {
            let promise = try #require(ledger.promise(PromiseID(rawValue: name)))
            return promise.standing(at: build.time(minutes), grace: grace, isSilent: isSilent)
        }
        #expect(try standing("a", at: 10) == .open)
        #expect(try standing("a", at: 11) == .overdue)
        #expect(try standing("a", at: 11, isSilent: true) == .stalled)
        #expect(try standing("a", at: 71, isSilent: true) == .broken)
        #expect(try standing("b", at: 100) == .kept)
        #expect(try standing("c", at: 100) == .keptLate)
        #expect(try standing("d", at: 100) == .withdrawn)
    }

    @Test func `order, batches, repeats and merging change nothing, in random logs`() throws {
        for seed in 0..<UInt64(TestScale.count(whole: 2_000, least: 40)) {
            var random = SeededRandom(seed: seed)
            let events = RandomEvents().make(60, using: &random)
            let whole = PromiseLedger(events)
            var one = PromiseLedger()
            var other = PromiseLedger()
            for event in (events + events.prefix(20)).shuffled(using: &random) {
                if Bool.random(using: &random) { one.append([event]) } else { other.append([event]) }
            }
            one.merge(other)
            #expect(one.promises == whole.promises, "seed \(seed)")
            #expect(one.events == whole.events, "seed \(seed)")
            let states = ConversationLog(events).promises()
            #expect(Set(states) == Set(whole.promises), "seed \(seed)")
        }
    }

    @Test func `a ledger comes back from JSON as it was, the same ledger gives the same text, newer ones are refused`()
        throws
    {
        var random = SeededRandom(seed: 4)
        let events = RandomEvents().make(80, using: &random)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        let ledger = PromiseLedger(events)
        let text = try encoder.encode(ledger)
        let back = try JSONDecoder().decode(PromiseLedger.self, from: text)
        #expect(back.promises == ledger.promises)
        #expect(try encoder.encode(PromiseLedger(events.shuffled(using: &random))) == text)
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode(PromiseLedger.self, from: Data(#"{"schema":2,"events":[]}"#.utf8))
        }
    }

    @Test func `a ledger that is written, read and merged knows whom it has forgotten`() throws {
        let events = [made("a", at: 0, due: 10), made("b", at: 1, on: "m2")]
        var ledger = PromiseLedger(events)
        #expect(ledger.erase(build.author("ada"), messages: [build.message("m1")], upTo: build.time(5)) == 1)
        #expect(Set(ledger.promises.map(\.record.text)) == ["", "We call you back."])
        let back = try JSONDecoder().decode(PromiseLedger.self, from: JSONEncoder().encode(ledger))
        #expect(back.events == ledger.events)
        var merged = PromiseLedger(events)
        merged.merge(back)
        #expect(merged.events == ledger.events)
    }
}
