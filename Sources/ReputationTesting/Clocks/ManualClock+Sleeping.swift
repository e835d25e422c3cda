import Synchronization

extension ManualClock {
    /// Sleeps until the clock is moved to a moment or past it.
    ///
    /// - Parameters:
    ///   - deadline: The moment.
    ///   - tolerance: Makes no difference: the clock wakes exactly.
    /// - Throws: `CancellationError` when the task is cancelled.
    public func sleep(until deadline: ManualInstant, tolerance: Duration? = nil) async throws {
        var hasSlept = false
        try await wait { state, id, continuation in
            guard deadline > state.now else { return true }
            state.sleepers.append(ManualClockState.Sleeper(id: id, deadline: deadline, continuation: continuation))
            hasSlept = true
            return false
        }
        guard hasSlept else { return }
        // Woken by an advance, which waits until the sleeper runs.
        let advancers = state.withLock { state in
            state.waking -= 1
            defer { if state.waking == 0 { state.advancers = [] } }
            return state.waking == 0 ? state.advancers : []
        }
        for advancer in advancers { advancer.resume() }
    }

    /// Waits until so many tasks sleep.
    ///
    /// - Parameter count: How many.
    /// - Throws: `CancellationError` when the task is cancelled.
    public func waitForSleepers(atLeast count: Int = 1) async throws {
        try await wait { state, id, continuation in
            guard state.sleepers.count < count else { return true }
            state.watchers.append(ManualClockState.Watcher(id: id, count: count, continuation: continuation))
            return false
        }
    }

    /// Waits for what `enter` put down; it says whether there is nothing to wait for.
    private func wait(
        _ enter: (inout ManualClockState, Int, CheckedContinuation<Void, any Error>) -> Bool
    ) async throws {
        let id = state.withLock { $0.makeID() }
        defer { state.withLock { _ = $0.cancelled.remove(id) } }
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                var isCancelled = false
                var isOver = false
                let watchers = state.withLock { state in
                    isCancelled = state.cancelled.contains(id)
                    isOver = isCancelled || enter(&state, id, continuation)
                    return state.takeSatisfiedWatchers()
                }
                for watcher in watchers { watcher.resume() }
                if isCancelled {
                    continuation.resume(throwing: CancellationError())
                } else if isOver {
                    continuation.resume()
                }
            }
        } onCancel: {
            state.withLock { $0.takeCancelled(id) }?.resume(throwing: CancellationError())
        }
    }

    /// Waits until everybody who was woken runs.
    func waitUntilAwake() async {
        await withCheckedContinuation { continuation in
            let isAwake = state.withLock { state in
                if state.waking > 0 { state.advancers.append(continuation) }
                return state.waking == 0
            }
            if isAwake { continuation.resume() }
        }
    }
}
