import Conversations
import Foundation
import ReputationTesting
import Testing

/// A mistake that somebody who writes a store makes, and the law that must find it.
struct StoreFault: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var law: StoreLaw
    var make: @Sendable () async throws -> StoreDouble

    init(_ name: String, breaks law: StoreLaw, _ change: @escaping @Sendable (inout StoreDouble) -> Void) {
        testDescription = name
        self.law = law
        make = {
            var double = StoreDouble()
            change(&double)
            return double
        }
    }

    static let all = appending + contents + reading + scopes + records + concurrency

    static let appending = [
        StoreFault("holds something from before", breaks: .startsEmpty) { double in
            double.onRecord = { double, key in
                let record = await double.base.record(for: key)
                return record ?? (key.rawValue == "law/key" ? StoredRecord(bytes: [], revision: 1) : nil)
            }
        },
        StoreFault("counts repeats as new", breaks: .appendIsIdempotent) { double in
            double.onAppend = { double, events in
                let result = await double.base.append(events)
                guard result.duplicates == events.count else { return result }
                return AppendResult(appended: events.count, conflicts: result.conflicts)
            }
        },
        StoreFault("loses a retraction that comes before its event", breaks: .orderAndBatchesChangeNothing) { double in
            double.onAppend = { double, events in
                var result = AppendResult()
                for event in events {
                    if case .retracted(let retraction) = event.fact,
                        await double.base.log.event(retraction.event) == nil,
                        event.id != EveryFact.events.first(where: { $0.fact.type == "retracted" })?.id
                    {
                        result.appended += 1
                        continue
                    }
                    let one = await double.base.append([event])
                    result.appended += one.appended
                    result.duplicates += one.duplicates
                    result.conflicts += one.conflicts
                }
                return result
            }
        },
        StoreFault("keeps half of a batch that it cannot write", breaks: .failedAppendStoresNothing) { double in
            double.onAppend = { double, events in
                if let bad = events.firstIndex(where: { $0.id == EventID("unwritable") }) {
                    _ = await double.base.append(Array(events[..<bad]))
                    throw StoreError(.unavailable, reason: "cannot write")
                }
                return await double.base.append(events)
            }
        },
        StoreFault("keeps the report that was appended first", breaks: .conflictKeepsFirstReceived) { double in
            double.onAppend = { double, events in
                var result = AppendResult()
                for event in events {
                    let known = await double.base.log.event(event.id)
                    if let known, known.fact != event.fact {
                        result.duplicates += 1
                        result.conflicts.append(event.id)
                    } else {
                        let one = await double.base.append([event])
                        result.appended += one.appended
                        result.duplicates += one.duplicates
                    }
                }
                return result
            }
        },
        StoreFault("cannot write an empty batch", breaks: .emptyBatchChangesNothing) { double in
            double.onAppend = { double, events in
                guard !events.isEmpty else { throw StoreError(.invalidRequest, reason: "no values") }
                return await double.base.append(events)
            }
        },
    ]

    static let contents = [
        StoreFault("loses ordering numbers", breaks: .eventsComeBackUnchanged) { double in
            double.onEvents = { double, query, position, limit in
                var page = try await double.base.events(matching: query, after: position, limit: limit)
                for index in page.events.indices { page.events[index].sequence = nil }
                return page
            }
        },
        StoreFault("composes letters", breaks: .eventsComeBackUnchanged) { double in
            double.onEvents = { double, query, position, limit in
                var page = try await double.base.events(matching: query, after: position, limit: limit)
                for index in page.events.indices {
                    guard case .arrived(var message) = page.events[index].fact else { continue }
                    message.text = message.text.precomposedStringWithCanonicalMapping
                    page.events[index].fact = .arrived(message)
                }
                return page
            }
        },
        StoreFault("takes keys that differ in case for the same", breaks: .namesMayBeAnything) { double in
            double.onSave = { double, bytes, key, revision in
                try await double.base.save(
                    bytes,
                    for: RecordKey(rawValue: key.rawValue.lowercased()),
                    expecting: revision
                )
            }
            double.onRecord = { double, key in
                await double.base.record(for: RecordKey(rawValue: key.rawValue.lowercased()))
            }
        },
        StoreFault("cuts long names of threads", breaks: .namesMayBeAnything) { double in
            double.onEvents = { double, query, position, limit in
                var query = query
                if case .conversation(let id) = query.scope {
                    query.scope = .conversation(ConversationID(rawValue: String(id.rawValue.prefix(255))))
                }
                return try await double.base.events(matching: query, after: position, limit: limit)
            }
        },
    ]
}
