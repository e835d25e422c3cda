import Conversations
import ReputationTesting
import Testing

@Suite struct FaultPlanTests {
    private let build = EventBuilder()

    @Test func `the next write fails and nothing is kept, and the one after it is`() async throws {
        let plan = FaultPlan()
        let store = Faulty(InMemoryConversationStore(), by: plan)
        await plan.failNext()
        await #expect(throws: SimulatedFailure(isAfterwards: false)) {
            try await store.append([build.customer("ada", writes: "m1", at: 0)])
        }
        #expect(try await count(in: store.base) == 0)
        _ = try await store.append([build.customer("ada", writes: "m1", at: 0)])
        #expect(try await count(in: store.base) == 1)
    }

    @Test func `an answer that is lost on its way leaves what was written`() async throws {
        let plan = FaultPlan()
        let store = Faulty(InMemoryConversationStore(), by: plan)
        await plan.failNext(1, .write, isAfterwards: true)
        await #expect(throws: SimulatedFailure(isAfterwards: true)) {
            try await store.append([build.customer("ada", writes: "m1", at: 0)])
        }
        #expect(try await count(in: store.base) == 1)
    }

    @Test func `only as many reads fail as were asked for, and writes go on`() async throws {
        let plan = FaultPlan()
        let store = Faulty(InMemoryConversationStore(), by: plan)
        await plan.failNext(2, .read)
        _ = try await store.append([build.customer("ada", writes: "m1", at: 0)])
        for _ in 0..<2 {
            await #expect(throws: SimulatedFailure.self) { try await count(in: store) }
        }
        #expect(try await count(in: store) == 1)
    }

    @Test func `a program that stopped writes nothing more, in whichever store`() async throws {
        let plan = FaultPlan(crashingAtWrite: 1)
        let (first, second) = (
            Faulty(InMemoryConversationStore(), by: plan), Faulty(InMemoryConversationStore(), by: plan)
        )
        _ = try await first.append([build.customer("ada", writes: "m1", at: 0)])
        await #expect(throws: SimulatedCrash(write: 1, isAfterwards: false)) {
            try await second.append([build.customer("ada", writes: "m2", at: 1)])
        }
        await #expect(throws: SimulatedCrash(write: 2, isAfterwards: false)) {
            try await first.append([build.customer("ada", writes: "m3", at: 2)])
        }
        #expect(try await count(in: first.base) == 1)
        #expect(try await count(in: second.base) == 0)
    }

    private func count(in store: some ConversationStore) async throws -> Int {
        try await store.events(matching: EventQuery(), after: nil, limit: 10).events.count
    }
}
