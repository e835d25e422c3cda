import Foundation
import ReputationTesting
import Testing

@Suite(.timeLimit(.minutes(10))) struct ManualClockTests {
    private let clock = ManualClock()

    @Test func `time stands still until it is moved`() async {
        #expect(clock.now == ManualInstant())
        #expect(clock.date == EventBuilder().start)
        await clock.advance(by: .milliseconds(1500))
        #expect(clock.now == ManualInstant(offset: .milliseconds(1500)))
        #expect(clock.date == EventBuilder().time(1.5 / 60))
        await clock.advance(by: .seconds(-5))
        #expect(clock.now.offset == .milliseconds(1500))
    }

    @Test func `a sleeper wakes at its time and not before`() async throws {
        let clock = clock
        let sleeper = Task { try await clock.sleep(for: .seconds(10)) }
        try await clock.waitForSleepers()
        await clock.advance(by: .milliseconds(9999))
        #expect(clock.sleeperCount == 1)
        await clock.advance(by: .milliseconds(1))
        try await sleeper.value
        #expect(clock.sleeperCount == 0)
    }

    @Test func `sleepers wake in the order of their deadlines`() async throws {
        let clock = clock
        let deadlines = [3, 1, 2, 5, 4]
        let sleepers = deadlines.map { second in Task { try await clock.sleep(for: .seconds(second)) } }
        try await clock.waitForSleepers(atLeast: 5)
        for second in 1...5 {
            await clock.advance(by: .seconds(1))
            #expect(clock.sleeperCount == 5 - second)
            for (deadline, sleeper) in zip(deadlines, sleepers) where deadline == second { try await sleeper.value }
        }
    }

    @Test func `a deadline that has passed does not sleep`() async throws {
        await clock.advance(by: .seconds(10))
        try await clock.sleep(until: ManualInstant(offset: .seconds(10)))
        try await clock.sleep(for: .zero)
        try await clock.sleep(until: ManualInstant())
    }

    @Test func `a cancelled sleeper is let go`() async throws {
        let clock = clock
        let sleeper = Task { try await clock.sleep(for: .seconds(10)) }
        try await clock.waitForSleepers()
        sleeper.cancel()
        await #expect(throws: CancellationError.self) { try await sleeper.value }
        #expect(clock.sleeperCount == 0)
        let late = Task {
            while !Task.isCancelled { await Task.yield() }
            try await clock.sleep(for: .seconds(10))
        }
        late.cancel()
        await #expect(throws: CancellationError.self) { try await late.value }
        let watcher = Task { try await clock.waitForSleepers(atLeast: 9) }
        watcher.cancel()
        await #expect(throws: CancellationError.self) { try await watcher.value }
    }

    @Test func `whoever sleeps again and again is woken each time`() async throws {
        let clock = clock
        let wakings = Count()
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                for _ in 0..<50 {
                    try await clock.sleep(for: .seconds(1))
                    await wakings.add()
                }
            }
            for _ in 0..<50 {
                try await clock.waitForSleepers()
                await clock.advance(by: .seconds(1))
            }
            try await group.waitForAll()
        }
        #expect(await wakings.value == 50)
        #expect(clock.now.offset == .seconds(50))
    }

    @Test func `many may sleep, wake and be cancelled at once`() async throws {
        let clock = clock
        let ended = Count()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for index in 0..<200 {
                group.addTask {
                    let sleeper = Task { try await clock.sleep(for: .milliseconds(index)) }
                    if index % 3 == 0 { sleeper.cancel() }
                    _ = await sleeper.result
                    await ended.add()
                }
            }
            while await ended.value < 200 {
                await clock.advance(by: .milliseconds(5))
                try await Task.sleep(for: .milliseconds(1))
            }
            try await group.waitForAll()
        }
        #expect(clock.sleeperCount == 0)
    }

    private actor Count {
        private(set) var value = 0

        func add() { value += 1 }
    }
}
