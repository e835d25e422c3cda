import Conversations
public import Testing

extension ConversationStoreConformance {
    /// A record is replaced only by who names its revision.
    public func recordsAreGuarded(sourceLocation: SourceLocation = #_sourceLocation) async {
        await run(.recordsAreGuarded, sourceLocation) { store, report in
            let key = RecordKey(rawValue: "law/guarded")
            report.equal(
                try await store.codeOfSaving([1], for: key, expecting: 1),
                .revisionConflict,
                "a revision of nothing"
            )
            let first = try await store.save([1], for: key, expecting: nil)
            report.expect(first != nil, "the first save gives no revision")
            report.equal(
                try await store.record(for: key),
                first.map { StoredRecord(bytes: [1], revision: $0) },
                "the record"
            )
            let second = try await store.save([2], for: key, expecting: first)
            report.expect((second ?? 0) > (first ?? 0), "the revision does not grow")
            for (revision, what) in [
                (first, "an old revision"), (nil, "no revision"), (second.map { $0 + 1 }, "a later one"),
            ] {
                report.equal(
                    try await store.codeOfSaving([3], for: key, expecting: revision),
                    .revisionConflict,
                    "saving at \(what)"
                )
            }
            report.equal(
                try await store.record(for: key),
                second.map { StoredRecord(bytes: [2], revision: $0) },
                "the record"
            )
            let other = try await store.codeOfSaving([9], for: RecordKey(rawValue: "law/other"), expecting: nil)
            report.equal(other, nil, "the error of saving under another key")
            report.equal(try await store.record(for: key)?.bytes, [2], "the record after saving another")
        }
    }

    /// A removed record is gone, and only who names its revision removes it.
    public func removalLeavesNothing(sourceLocation: SourceLocation = #_sourceLocation) async {
        await run(.removalLeavesNothing, sourceLocation) { store, report in
            let key = RecordKey(rawValue: "law/removed")
            let first = try await store.save([1], for: key, expecting: nil)
            for revision in [nil, first.map { $0 + 1 }] {
                let code = try await store.codeOfSaving(nil, for: key, expecting: revision)
                report.equal(code, .revisionConflict, "removing at \(revision.map { "\($0)" } ?? "no revision")")
            }
            report.equal(try await store.record(for: key)?.bytes, [1], "the record that was not removed")
            report.equal(try await store.save(nil, for: key, expecting: first), nil, "the revision after a removal")
            report.equal(try await store.record(for: key), nil, "the removed record")
            let code = try await store.codeOfSaving(nil, for: key, expecting: first)
            report.equal(code, .revisionConflict, "removing what was removed")
        }
    }

    /// A revision never stands for two contents of a key, a removal in between or not.
    public func revisionsAreNeverReused(sourceLocation: SourceLocation = #_sourceLocation) async {
        await run(.revisionsAreNeverReused, sourceLocation) { store, report in
            let key = RecordKey(rawValue: "law/reused")
            var seen: [Int] = []
            for round in 0..<3 as Range<UInt8> {
                guard let first = try await store.save([round], for: key, expecting: nil),
                    let second = try await store.save([round, round], for: key, expecting: first)
                else {
                    report.expect(false, "a save gives no revision")
                    return
                }
                seen += [first, second]
                try await store.save(nil, for: key, expecting: second)
            }
            report.sameMembers(seen, Set(seen).sorted(), "the revisions of three lives of a key")
            try await store.save([7], for: key, expecting: nil)
            report.equal(
                try await store.codeOfSaving([8], for: key, expecting: seen.first),
                .revisionConflict,
                "the error for a revision from an earlier life"
            )
        }
    }

    /// Records hold any bytes, none and five million.
    public func recordsHoldAnyBytes(sourceLocation: SourceLocation = #_sourceLocation) async {
        await run(.recordsHoldAnyBytes, sourceLocation) { store, report in
            let contents: [(name: String, bytes: [UInt8])] = [
                ("no", []), ("zero", [0]), ("all", Array(0...255)), ("invalid UTF-8", [0xC3, 0x28, 0xFF]),
                ("five million", Array(repeating: 0xA5, count: 5 << 20) + [1]),
            ]
            for (name, bytes) in contents {
                let key = RecordKey(rawValue: "law/\(name)")
                let revision = try await store.save(bytes, for: key, expecting: nil)
                report.expect(revision != nil, "saving \(name) bytes gives no revision")
                let found = try await store.record(for: key)
                report.expect(found != nil, "a record of \(name) bytes is not there")
                report.expect(found?.bytes == bytes, "a record of \(name) bytes comes back changed")
            }
        }
    }
}
