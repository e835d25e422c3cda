/// Who waits for what at a ``ManualClock``.
struct ManualClockState: Sendable {
    struct Sleeper: Sendable {
        var id: Int
        var deadline: ManualInstant
        var continuation: CheckedContinuation<Void, any Error>
    }

    struct Watcher: Sendable {
        var id: Int
        var count: Int
        var continuation: CheckedContinuation<Void, any Error>
    }

    var now = ManualInstant()
    /// In the order in which they fell asleep.
    var sleepers: [Sleeper] = []
    /// Who waits until so many sleep.
    var watchers: [Watcher] = []
    /// Sleepers that were woken and do not run yet.
    var waking = 0
    /// Who waits until none is waking.
    var advancers: [CheckedContinuation<Void, Never>] = []
    /// Who was cancelled before it could fall asleep.
    var cancelled: Set<Int> = []
    private var lastID = 0

    mutating func makeID() -> Int {
        lastID += 1
        return lastID
    }

    /// Moves to the next deadline and gives those who are due then; `nil` when the target is reached.
    mutating func takeNext(dueBy target: ManualInstant) -> [CheckedContinuation<Void, any Error>]? {
        guard let deadline = sleepers.map(\.deadline).min(), deadline <= target else {
            now = max(now, target)
            return nil
        }
        now = max(now, deadline)
        let due = sleepers.filter { $0.deadline == deadline }
        sleepers.removeAll { $0.deadline == deadline }
        waking += due.count
        return due.map(\.continuation)
    }

    /// Gives the watchers who have waited for no more than this many sleepers.
    mutating func takeSatisfiedWatchers() -> [CheckedContinuation<Void, any Error>] {
        let satisfied = watchers.filter { $0.count <= sleepers.count }
        watchers.removeAll { $0.count <= sleepers.count }
        return satisfied.map(\.continuation)
    }

    /// Gives whoever waits under a name and was cancelled.
    mutating func takeCancelled(_ id: Int) -> CheckedContinuation<Void, any Error>? {
        if let index = sleepers.firstIndex(where: { $0.id == id }) { return sleepers.remove(at: index).continuation }
        if let index = watchers.firstIndex(where: { $0.id == id }) { return watchers.remove(at: index).continuation }
        cancelled.insert(id)
        return nil
    }
}
