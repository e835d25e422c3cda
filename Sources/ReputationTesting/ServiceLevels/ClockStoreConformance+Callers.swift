import Conversations
import ServiceLevels

extension ClockStoreConformance {
    func cancellationLeavesStoreUsable(_ store: Store, _ report: LawReport) async throws {
        let build = EventBuilder()
        let snapshots = (0..<31).map { number in
            EngineSnapshot(
                log: ConversationLog(
                    (0..<20).map { build.customer("ada", writes: "m\(number)-\($0)", at: Double($0)) }
                ),
                time: build.time(Double(number))
            )
        }
        let confirmed = try await CancelledCaller.make(30) { try await store.save(snapshots[$0]) }
        let found = try SnapshotText(try await store.snapshot())
        let last = confirmed.max() ?? 0
        let isThere = try snapshots[last..<30].contains { try SnapshotText($0) == found }
        report.expect(isThere, "neither the last snapshot that was confirmed is there nor a later one")
        try await store.save(snapshots[30])
        let end = try SnapshotText(try await store.snapshot())
        report.expect(try end == SnapshotText(snapshots[30]), "what is saved after a cancelled caller is not there")
    }
}
