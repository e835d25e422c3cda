import Conversations
public import Testing

extension ConversationStoreConformance {
    /// Of several who save at once, exactly one succeeds; the others are told so.
    public func oneOfManySaversWins(sourceLocation: SourceLocation = #_sourceLocation) async {
        await run(.oneOfManySaversWins, sourceLocation) { store, report in
            let key = RecordKey(rawValue: "law/contested")
            var revision: Int?
            for round in 0..<5 {
                let expected = revision
                let winners = try await withThrowingTaskGroup(of: UInt8?.self) { group in
                    for saver in 0..<8 as Range<UInt8> {
                        group.addTask {
                            let code = try await store.codeOfSaving([saver], for: key, expecting: expected)
                            if let code, code != .revisionConflict {
                                report.equal(code, .revisionConflict, "the error")
                            }
                            return code == nil ? saver : nil
                        }
                    }
                    return try await group.reduce(into: [UInt8]()) { if let saver = $1 { $0.append(saver) } }
                }
                report.equal(winners.count, 1, "savers who were told that they succeeded in round \(round)")
                let record = try await store.record(for: key)
                report.expect(
                    record.map { winners.map { [$0] }.contains($0.bytes) } ?? false,
                    "a loser's bytes are stored"
                )
                revision = record?.revision
            }
        }
    }

    /// Who appends while others append loses nothing and is told the truth.
    public func appendersLoseNothing(sourceLocation: SourceLocation = #_sourceLocation) async {
        await run(.appendersLoseNothing, sourceLocation) { store, report in
            let build = EventBuilder()
            let shared = (0..<10).map { build.customer("ada", writes: "shared\($0)", at: Double($0)) }
            let own = (0..<8).map { appender in
                (0..<10).map { build.customer("bo", writes: "own\(appender)-\($0)", at: Double($0)) }
            }
            let appended = try await withThrowingTaskGroup(of: Int.self) { group in
                for events in own {
                    group.addTask {
                        var appended = 0
                        for (event, common) in zip(events, shared) {
                            appended += try await store.append([event, common]).appended
                        }
                        return appended
                    }
                }
                return try await group.reduce(0, +)
            }
            let expected = (shared + own.joined()).map(\.id).sorted()
            report.sameMembers(try await store.everything().map(\.id).sorted(), expected, "what eight appenders stored")
            report.equal(appended, expected.count, "events they were told to be new")
        }
    }

    /// A cancelled caller leaves a store that works and batches that are whole.
    public func cancellationLeavesStoreUsable(sourceLocation: SourceLocation = #_sourceLocation) async {
        await run(.cancellationLeavesStoreUsable, sourceLocation) { store, report in
            let build = EventBuilder()
            let batches = (0..<30).map { batch in
                (0..<3).map { build.customer("ada", writes: "m\(batch)-\($0)", at: Double(batch)) }
            }
            let confirmed = try await CancelledCaller.make(batches.count) { try await store.append(batches[$0]) }
            let stored = Set(try await store.everything().map(\.id))
            for (index, batch) in batches.enumerated() {
                let count = batch.count { stored.contains($0.id) }
                let isWhole = count == batch.count || count == 0 && !confirmed.contains(index)
                report.expect(isWhole, "batch \(index) is stored in part, or confirmed and not stored")
            }
            for batch in batches { try await store.append(batch) }
            let ids = batches.joined().map(\.id).sorted()
            report.sameMembers(try await store.everything().map(\.id).sorted(), ids, "what is stored in the end")
            report.equal(
                try await store.codeOfSaving([1], for: RecordKey(rawValue: "law/after"), expecting: nil),
                nil,
                "the error of saving"
            )
        }
    }
}
