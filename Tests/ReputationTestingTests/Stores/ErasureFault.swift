import Conversations
import Foundation
import ReputationTesting
import Testing

/// A mistake in forgetting, and the law that must find it.
struct ErasureFault: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var law: ErasureLaw
    var make: @Sendable () async throws -> StoreDouble

    init(_ name: String, breaks law: ErasureLaw, _ change: @escaping @Sendable (inout StoreDouble) -> Void) {
        testDescription = name
        self.law = law
        make = {
            var double = StoreDouble()
            change(&double)
            return double
        }
    }

    static let all = [
        ErasureFault("leaves the name of who acted", breaks: .removesWordsAndNames) { double in
            double.onEvents = { double, query, position, limit in
                var page = try await double.base.events(matching: query, after: position, limit: limit)
                for index in page.events.indices where page.events[index].actor?.kind == .author {
                    page.events[index].actor?.name = "secret"
                }
                return page
            }
        },
        ErasureFault("drops the shells", breaks: .leavesCountsAndThreads) { double in
            double.onEvents = { double, query, position, limit in
                var page = try await double.base.events(matching: query, after: position, limit: limit)
                page.events.removeAll { event in
                    if case .arrived(let message) = event.fact { message.visibility == .deleted } else { false }
                }
                return page
            }
        },
        ErasureFault("counts the same export as new", breaks: .bringsNothingBack) { double in
            double.onAppend = { double, events in
                var result = await double.base.append(events)
                if result.duplicates > 1 { swap(&result.duplicates, &result.appended) }
                return result
            }
        },
        ErasureFault("sets no tombstone where there is no grave", breaks: .forgetsWhatArrivesLater) { double in
            double.onErase = { double, author, time in
                let query = EventQuery(.author(author))
                let known = try await double.base.events(matching: query, after: nil, limit: 1)
                return known.events.isEmpty ? 0 : await double.base.erase(author, upTo: time)
            }
        },
        ErasureFault("forgets for good", breaks: .keepsWhatIsNew) { double in
            double.onErase = { double, author, _ in await double.base.erase(author, upTo: .distantFuture) }
        },
        ErasureFault("forgets whoever answered", breaks: .keepsWhatOthersWrote) { double in
            double.onErase = { double, author, time in
                _ = await double.base.erase(EventBuilder().author("bo"), upTo: time)
                return await double.base.erase(author, upTo: time)
            }
        },
        ErasureFault("counts the forgotten again", breaks: .isRepeatable) { double in
            double.onErase = { double, author, time in
                let count = await double.base.erase(author, upTo: time)
                return count == 0 ? 11 : count
            }
        },
        ErasureFault("loses what is appended meanwhile", breaks: .forgetsWhileOthersAppend) { double in
            double.onErase = { double, author, time in
                await double.waitForAppend(ofHers: false)
                return await double.base.erase(author, upTo: time)
            }
            double.onAppend = { double, events in
                guard await double.notes.isSet else { return await double.base.append(events) }
                await double.notes.keep(events)
                return AppendResult(appended: events.count)
            }
        },
        ErasureFault("misses what she writes meanwhile", breaks: .forgetsWhileOthersAppend) { double in
            double.onErase = { double, author, time in
                await double.waitForAppend(ofHers: true)
                return await double.base.erase(author, upTo: time)
            }
            double.onAppend = { double, events in
                if await double.notes.isSet { await double.notes.keep(events) }
                return await double.base.append(events)
            }
            double.onEvents = { double, query, position, limit in
                var page = try await double.base.events(matching: query, after: position, limit: limit)
                let kept = await double.notes.events
                page.events = page.events.map { kept[$0.id] ?? $0 }
                return page
            }
        },
    ]
}

extension StoreDouble {
    /// Waits until she or somebody else has appended, or nobody seems to; what is appended meanwhile is noted.
    fileprivate func waitForAppend(ofHers isHers: Bool) async {
        await notes.set()
        for _ in 0..<50 {
            let isThere = await notes.events.values.contains { event in
                guard case .arrived(let message) = event.fact else { return false }
                return (message.text == "secret") == isHers
            }
            guard !isThere else { break }
            await pause(milliseconds: 1)
        }
        await notes.set(false)
    }
}

@Suite struct ErasableConversationStoreTests {
    @Test(arguments: ErasureLaw.allCases)
    func `the store in memory forgets as it should`(law: ErasureLaw) async {
        await ErasableConversationStoreConformance { InMemoryConversationStore() }.check(law)
    }

    @Test(arguments: ErasureFault.all)
    func `a store that forgets wrongly breaks the law concerned and no other`(fault: ErasureFault) async {
        let kit = ErasableConversationStoreConformance(makeStore: fault.make)
        for law in ErasureLaw.allCases where law != fault.law {
            await kit.check(law)
        }
        await withKnownIssue { await kit.check(fault.law) }
    }

    @Test func `every law is broken by a store`() {
        #expect(Set(ErasureFault.all.map { $0.law }) == Set(ErasureLaw.allCases))
    }
}
