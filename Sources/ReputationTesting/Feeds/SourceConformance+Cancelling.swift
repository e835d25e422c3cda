import Conversations
public import Testing

extension ConversationSourceConformance {
    /// A cancelled reader is let go promptly, whether it is cancelled before the first batch or after.
    public func endsWhenCancelled(sourceLocation: SourceLocation = #_sourceLocation) async {
        await run(.endsWhenCancelled, sourceLocation) { report in
            for batchesBefore in [0, 1] {
                let source = try await makeSource(SourceFixture(events.map { .event($0) }))
                let isReading = LawFlag()
                let isFinished = LawFlag()
                let reader = Task {
                    if batchesBefore == 0 { await Self.waitForCancellation() }
                    do {
                        for try await _ in source.batches(after: nil) {
                            await isReading.set()
                            await Self.waitForCancellation()
                        }
                    } catch {
                        // However it says that it was cancelled: it has ended.
                    }
                    await isFinished.set()
                }
                if batchesBefore == 1 {
                    while await !isReading.isSet, await !isFinished.isSet {
                        try await Task.sleep(for: .milliseconds(1))
                    }
                }
                reader.cancel()
                // Where hundreds of tests share two threads, time passes in which nobody had a turn: turns count too.
                let deadline = ContinuousClock.now + patience
                var turns = 0
                while await !isFinished.isSet, turns < Self.fewestTurns || ContinuousClock.now < deadline {
                    try await Task.sleep(for: .milliseconds(1))
                    turns += 1
                }
                report.expect(
                    await isFinished.isSet,
                    "\(patience) after being cancelled (after \(batchesBefore) batches) a reader still waits"
                )
            }
        }
    }

    /// How often a reader gets its turn at the least before it counts as stuck.
    private static var fewestTurns: Int { 50 }

    /// Comes back once the task is cancelled.
    private static func waitForCancellation() async {
        while !Task.isCancelled { _ = await Task { try await Task.sleep(for: .milliseconds(1)) }.result }
    }
}
