import Commitments
import Conversations
import Foundation

extension PromiseStoreConformance {
    var build: EventBuilder { EventBuilder() }

    /// A promise made on a message.
    func made(_ name: String, at minutes: Double, due: Double? = nil) -> ConversationEvent {
        let record = PromiseRecord(
            id: PromiseID(rawValue: name),
            target: .message(build.message("m-\(name)")),
            kind: .callBack,
            text: "We call you back.",
            due: due.map { build.time($0) }
        )
        return build.fact(.promiseMade(record), at: minutes)
    }

    func evidenced(_ name: String, at minutes: Double) -> ConversationEvent {
        build.fact(
            .promiseEvidenced(PromiseEvidence(promise: PromiseID(rawValue: name), text: "called")),
            at: minutes
        )
    }

    private func withdrawn(_ name: String, at minutes: Double) -> ConversationEvent {
        build.fact(
            .promiseWithdrawn(PromiseWithdrawal(promise: PromiseID(rawValue: name), reason: "the kiosk has no power")),
            at: minutes
        )
    }

    func appendIsIdempotent(_ store: Store, _ report: LawReport) async throws {
        let events = [made("a", at: 0), made("b", at: 1), evidenced("a", at: 2)]
        report.equal(try await store.append(events), AppendResult(appended: 3), "appending three events")
        report.equal(try await store.append(events), AppendResult(duplicates: 3), "appending them again")
        report.equal(try await store.ledger().events.count, 3, "the events stored")
    }

    func orderAndBatchesChangeNothing(_ report: LawReport) async throws {
        let events = (0..<8).flatMap { number -> [ConversationEvent] in
            let name = "p\(number)"
            let start = Double(number)
            return [made(name, at: start, due: start + 5)] + (number % 3 == 0 ? [evidenced(name, at: start + 3)] : [])
                + (number % 4 == 1 ? [withdrawn(name, at: start + 4)] : [])
        }
        let expected = PromiseLedger(events).promises
        for seed in 0..<4 as Range<UInt64> {
            var random = CaseRandom(seed: seed)
            let store = try await anotherStore()
            // Whatever is about a promise comes before it in the first round.
            var rest = seed == 0 ? Array(events.reversed()) : events.shuffled(using: &random)
            while !rest.isEmpty {
                let batch = Array(rest.prefix(Int.random(in: 1...4, using: &random)))
                _ = try await store.append(batch)
                rest.removeFirst(batch.count)
            }
            report.equal(try await store.ledger().promises, expected, "the promises (seed \(seed))")
        }
    }

    func otherFactsAreLeftOut(_ store: Store, _ report: LawReport) async throws {
        let events = [build.customer("ada", writes: "m1", at: 0), made("a", at: 1)]
        report.equal(try await store.append(events), AppendResult(appended: 1), "appending a message and a promise")
        report.equal(try await store.ledger().events, [events[1]], "the events stored")
    }

    func retractionsCount(_ store: Store, _ report: LawReport) async throws {
        let wrong = evidenced("a", at: 2)
        let retraction = build.fact(.retracted(Retraction(event: wrong.id, reason: "it was another customer")), at: 3)
        _ = try await store.append([retraction])
        _ = try await store.append([made("a", at: 0, due: 10), wrong])
        report.equal(
            try await store.ledger().overdue(at: build.time(11)).map(\.id),
            [PromiseID(rawValue: "a")],
            "the overdue promises after its evidence was retracted"
        )
    }

    func contentComesBackUnchanged(_ store: Store, _ report: LawReport) async throws {
        var record = PromiseRecord(
            id: PromiseID(rawValue: "full"),
            target: .customerCase(CaseID(build.author("ada"))),
            kind: PromiseKind(rawValue: "a kind of its own"),
            text: "Până mâine la 12, sigur: \"așa\" ✓\n",
            madeIn: build.message("m1"),
            audience: .private,
            channel: Channel(platform: .mail, property: "support@kestrelbay.example", channelClass: .mail),
            due: build.time(90.5),
            dueIsInferred: true
        )
        record.due = record.due?.addingTimeInterval(0.123)
        let proof = PromiseEvidence(
            promise: record.id,
            text: "called",
            message: build.message("m2"),
            keptAt: build.time(61.25)
        )
        let events = [
            build.fact(.promiseMade(record), at: 0), build.fact(.promiseEvidenced(proof), at: 80),
            withdrawn("full", at: 81),
        ]
        _ = try await store.append(events)
        report.equal(try await store.ledger().events, events.sorted { $0.id < $1.id }, "the events")
    }

    func namesMayBeAnything(_ store: Store, _ report: LawReport) async throws {
        let names = OddNames.all
        _ = try await store.append(names.enumerated().map { made($1, at: Double($0)) })
        report.sameMembers(
            try await store.ledger().promises.map(\.id).sorted(),
            names.map { PromiseID(rawValue: $0) }.sorted(),
            "the names"
        )
    }

    func failedAppendStoresNothing(_ store: Store, _ report: LawReport) async throws {
        guard let failNextAppend else { return report.skip("give the kit failNextAppend") }
        _ = try await store.append([made("a", at: 0)])
        try await failNextAppend(store)
        do {
            _ = try await store.append([evidenced("a", at: 1), made("b", at: 2)])
            report.expect(false, "an append that was made to fail does not throw")
        } catch {
            report.equal(try await store.ledger().events.count, 1, "events stored after a failure")
        }
    }

    func appendersLoseNothing(_ store: Store, _ report: LawReport) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<16 {
                let event = made("p\(number)", at: Double(number))
                group.addTask { _ = try await store.append([event]) }
            }
            try await group.waitForAll()
        }
        report.equal(try await store.ledger().promises.count, 16, "promises stored by 16 at once")
    }
}
