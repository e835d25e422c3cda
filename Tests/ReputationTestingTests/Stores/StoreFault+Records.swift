import Conversations
import Foundation
import ReputationTesting

extension StoreFault {
    static let records = [
        StoreFault("replaces what nobody read", breaks: .recordsAreGuarded) { double in
            double.onSave = { double, bytes, key, revision in
                let current = await double.base.record(for: key)?.revision
                let isBlind = key.rawValue == "law/guarded" && revision == nil
                return try await double.base.save(bytes, for: key, expecting: isBlind ? current : revision)
            }
        },
        StoreFault("leaves an empty record", breaks: .removalLeavesNothing) { double in
            double.onSave = { double, bytes, key, revision in
                let isRemoval = bytes == nil && key.rawValue == "law/removed"
                let saved = try await double.base.save(isRemoval ? [] : bytes, for: key, expecting: revision)
                return isRemoval ? nil : saved
            }
        },
        StoreFault("counts revisions anew after a removal", breaks: .revisionsAreNeverReused) { double in
            // Counts over all keys, in pairs: as if every life began at the same number.
            double.onSave = { double, bytes, key, revision in
                guard key.rawValue == "law/reused" else {
                    return try await double.base.save(bytes, for: key, expecting: revision)
                }
                let current = await double.base.record(for: key)
                let count = current?.bytes.count
                guard revision == count else { throw StoreError(.revisionConflict, reason: "changed") }
                _ = try await double.base.save(bytes, for: key, expecting: current?.revision)
                return bytes?.count
            }
        },
        StoreFault("takes no bytes for no record", breaks: .recordsHoldAnyBytes) { double in
            double.onRecord = { double, key in
                let record = await double.base.record(for: key)
                return record?.bytes.isEmpty == true ? nil : record
            }
        },
        StoreFault("cuts records at a megabyte", breaks: .recordsHoldAnyBytes) { double in
            double.onSave = { double, bytes, key, revision in
                try await double.base.save(bytes.map { Array($0.prefix(1 << 20)) }, for: key, expecting: revision)
            }
        },
    ]

    static let concurrency = [
        StoreFault("checks a revision and writes a moment later", breaks: .oneOfManySaversWins) { double in
            double.onSave = { double, bytes, key, revision in
                let current = await double.base.record(for: key)?.revision
                guard key.rawValue == "law/contested", current == revision else {
                    return try await double.base.save(bytes, for: key, expecting: revision)
                }
                await double.pause(milliseconds: 20)
                let later = await double.base.record(for: key)?.revision
                return try await double.base.save(bytes, for: key, expecting: later)
            }
        },
        StoreFault("loses what is appended meanwhile", breaks: .appendersLoseNothing) { double in
            double.onAppend = { double, events in
                await double.notes.enter()
                if events.count == 2 { await double.pause(milliseconds: 2) }
                let isAlone = await double.notes.running == 1
                let result = await double.base.append(isAlone ? events : Array(events.dropFirst()))
                await double.notes.leave()
                return result
            }
        },
        StoreFault("breaks when its caller is cancelled", breaks: .cancellationLeavesStoreUsable) { double in
            double.onAppend = { double, events in
                if Task.isCancelled { await double.notes.set() }
                if await double.notes.isSet { throw StoreError(.unavailable, reason: "the connection is gone") }
                return await double.base.append(events)
            }
        },
    ]
}
