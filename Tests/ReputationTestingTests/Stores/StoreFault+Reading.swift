import Conversations
import Foundation
import ReputationTesting

extension StoreFault {
    static let reading = [
        StoreFault("repeats an event where small pages meet", breaks: .pagesAreStable) { double in
            double.onEvents = { double, query, position, limit in
                let page = try await double.base.events(matching: query, after: position, limit: limit)
                guard limit == 5, let position, let next = page.next else { return page }
                let overlap = StorePosition(number: position.number - 1)
                return EventPage(
                    events: try await double.base.events(matching: query, after: overlap, limit: limit).events,
                    next: next
                )
            }
        },
        StoreFault("orders by when things happened", breaks: .lateAppendsAreSeen) { double in
            double.onEvents = { double, query, position, limit in
                guard limit < 5, limit > 2 else {
                    return try await double.base.events(matching: query, after: position, limit: limit)
                }
                let all = try await double.base.events(matching: query, after: nil, limit: .max).events
                let sorted = all.sorted { $0.precedes($1) }
                let start = Int(position?.number ?? 0)
                let events = Array(sorted.dropFirst(start).prefix(limit))
                let next = StorePosition(number: Int64(start + events.count))
                return EventPage(events: events, next: events.isEmpty ? nil : next)
            }
        },
        StoreFault("passes over what is being written", breaks: .readersMissNothingWhileWriting) { double in
            double.onAppend = { double, events in
                await double.notes.enter()
                let result = await double.base.append(events)
                await double.pause(milliseconds: 1)
                await double.notes.leave()
                return result
            }
            double.onEvents = { double, query, position, limit in
                var page = try await double.base.events(matching: query, after: position, limit: limit)
                if await double.notes.running > 0, !page.events.isEmpty { page.events.removeLast() }
                return page
            }
        },
        StoreFault("takes the time of arrival where a platform's clock is ahead", breaks: .clocksMayDisagree) {
            double in
            double.onAppend = { double, events in
                await double.base.append(
                    events.map { event in
                        // Other laws' events arrive a few minutes early at the most.
                        guard event.occurredAt > event.receivedAt.addingTimeInterval(86_400) else { return event }
                        return ConversationEvent(
                            id: event.id,
                            occurredAt: event.receivedAt,
                            receivedAt: event.receivedAt,
                            fact: event.fact
                        )
                    }
                )
            }
        },
        StoreFault("gives a page for a limit of nothing", breaks: .limitBelowOneIsRefused) { double in
            double.onEvents = { double, query, position, limit in
                try await double.base.events(matching: query, after: position, limit: max(1, limit))
            }
        },
    ]

    static let scopes = [
        StoreFault("forgets what took back a change in a thread", breaks: .conversationsAreComplete) { double in
            double.onEvents = { double, query, position, limit in
                var page = try await double.base.events(matching: query, after: position, limit: limit)
                guard case .conversation = query.scope else { return page }
                page.events.removeAll { $0.fact.type == "retracted" }
                return page
            }
        },
        StoreFault("forgets the threads of merged cases", breaks: .casesAreComplete) { double in
            double.onEvents = { double, query, position, limit in
                let page = try await double.base.events(matching: query, after: position, limit: limit)
                let bo = EventBuilder().author("bo")
                guard query.scope == .customerCase(CaseID(bo)) else { return page }
                let own = EventQuery(.author(bo))
                return try await double.base.events(matching: own, after: position, limit: limit)
            }
        },
        StoreFault("takes an account for its whole case", breaks: .authorsAreComplete) { double in
            double.onEvents = { double, query, position, limit in
                var query = query
                if case .author(let id) = query.scope, id.native.utf8.count == 2 {
                    query.scope = .customerCase(CaseID(id))
                }
                return try await double.base.events(matching: query, after: position, limit: limit)
            }
        },
        StoreFault("counts the end of a range in", breaks: .timeRangesAreHalfOpen) { double in
            double.onEvents = { double, query, position, limit in
                let all = try await double.base.events(matching: EventQuery(query.scope), after: position, limit: limit)
                let page = try await double.base.events(matching: query, after: position, limit: limit)
                guard let last = page.events.last, let index = all.events.firstIndex(of: last),
                    index + 1 < all.events.count,
                    abs(all.events[index + 1].occurredAt.timeIntervalSince(last.occurredAt)) < 3600
                else { return page }
                return EventPage(events: page.events + [all.events[index + 1]], next: page.next)
            }
        },
    ]
}
