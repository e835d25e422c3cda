import Commitments
import Conversations
import Foundation

extension PromiseStoreConformance {
    func clocksMayDisagree(_ store: Store, _ report: LawReport) async throws {
        let events = [
            // Booked by a clock that is hours ahead, evidenced before it was made, and due before either.
            made("ahead", at: 600, due: 30).received(at: build.time(0)),
            evidenced("ahead", at: 20).received(at: build.time(21)),
            // Arrives a year late.
            made("late", at: -525_600, due: 10).received(at: build.time(5)),
        ]
        for event in events { _ = try await store.append([event]) }
        let found = try await store.ledger()
        report.equal(found.events, events.sorted { $0.id < $1.id }, "the events")
        report.equal(found.promises, PromiseLedger(events).promises, "the promises")
    }

    func cancellationLeavesStoreUsable(_ store: Store, _ report: LawReport) async throws {
        let events = (0..<30).map { made("p\($0)", at: Double($0)) }
        let confirmed = try await CancelledCaller.make(events.count) { _ = try await store.append([events[$0]]) }
        let stored = Set(try await store.ledger().events.map(\.id))
        let lost = confirmed.sorted().filter { !stored.contains(events[$0].id) }
        report.equal(lost, [], "what was confirmed and is not there")
        _ = try await store.append(events)
        report.equal(try await store.ledger().events.count, events.count, "the events in the end")
    }
}
