import Conversations
import Foundation
import ServiceLevels
import Testing

@Suite struct EngineSeamTests {
    private func book(_ minutes: Int = 60) -> PolicyBook {
        let ladder = EscalationLadder(id: "lead", levels: [.init(recipients: ["mira"], delay: .minutes(10))])
        let target = ResponseTarget.minutes(.firstReply, minutes, escalation: "lead")
        return PolicyBook(
            id: "book",
            policies: [ServiceLevelPolicy(id: "only", targets: [target])],
            escalations: [ladder]
        )
    }

    @Test func `a policy store keeps versions and refuses to change one`() async throws {
        let store = InMemoryPolicyBookStore()
        try await store.save(book())
        try await store.save(book())
        await #expect(throws: PolicyBookStoreError.versionTaken("book", version: 1)) { try await store.save(book(30)) }
        var next = book(30)
        next.version = 2
        try await store.save(next)
        #expect(await store.book("book", version: nil) == next)
        #expect(await store.book("book", version: 1) == book())
        #expect(await store.book("other", version: nil) == nil)
    }

    @Test func `an engine goes on from a snapshot in JSON and tells nothing twice`() async throws {
        var desk = try Desk(book())
        desk.customer("m1", at: "10:00", in: "a")
        desk.customer("m2", at: "10:30", in: "b")
        desk.advance("11:10")
        desk.take(desk.engine.acknowledge(desk.id(.firstReply, "m1"), at: at("11:05")))
        desk.take(desk.engine.setDeadline(of: desk.id(.firstReply, "m2"), to: at("12:00")))
        let store = InMemoryClockStore()
        await store.save(desk.engine.snapshot)
        let saved = try #require(await store.snapshot())
        let data = try JSONEncoder().encode(saved)
        var restored = ServiceLevelEngine(
            restoring: try JSONDecoder().decode(EngineSnapshot.self, from: data),
            brand: Desk.brand,
            book: try book().compiled()
        )
        #expect(restored.states().sorted { $0.id < $1.id } == desk.engine.states().sorted { $0.id < $1.id })
        let later = restored.advance(to: at("13:00"))
        #expect(later.map(\.key) == desk.engine.advance(to: at("13:00")).map(\.key))
        #expect(later.contains { $0.kind == .breached && $0.nominalAt == at("12:00") })
    }

    @Test func `an escalation is checked again before it is sent, and sent once`() async throws {
        var desk = try Desk(book())
        desk.customer("m1", at: "10:00", in: "a")
        desk.customer("m2", at: "10:00", in: "b")
        let due = desk.engine.advance(to: at("11:01"))
        desk.agent("r1", at: "10:50", received: "11:02", in: "a")
        let sink = InMemoryEscalationSink()
        let suppressed = try await desk.engine.deliver(due, to: sink)
        try await desk.engine.deliver(due, to: sink)
        #expect(Set(suppressed.map(\.anchor)) == [desk.message("m1")])
        let delivered = await sink.delivered
        #expect(delivered.map(\.anchor) == [desk.message("m2"), desk.message("m2")])
        let told = try #require(delivered.last)
        #expect(told.kind == .escalated(level: 0, cycle: 0))
        #expect(desk.engine.recipients(of: told) == ["mira"])
    }
}
