import Conversations
import CrisisDetection
import Foundation
import Reputation
import ReputationTesting
import Synchronization

/// A mistake that somebody who writes a watcher of crises makes.
enum CrisisWatcherFault: String, CaseIterable, Sendable {
    case looksADayBack, countsItsCalls, startsAtTheFirst, seesTheFuture, fearsTheUnknown, guessesWhoAnswers
    case passesOverOddNames

    /// The laws that must find it: these and no other.
    var laws: Set<CrisisWatcherLaw> {
        switch self {
        case .looksADayBack: [.momentIsTheOneAsked]
        case .countsItsCalls:
            [.theSameIsSaidAgain, .orderChangesNothing, .laterEventsChangeNothing, .namesMayBeAnything]
        case .startsAtTheFirst: [.orderChangesNothing]
        case .seesTheFuture: [.laterEventsChangeNothing]
        case .fearsTheUnknown: [.emptyLogIsCalm]
        case .guessesWhoAnswers: [.loadNeedsCapacity]
        case .passesOverOddNames: [.namesMayBeAnything]
        }
    }
}

/// The package's own watcher with one fault, or none.
final class CrisisWatcherDouble: CrisisWatcher {
    private let fault: CrisisWatcherFault?
    private let guess: ResponseCapacity
    private let calls = Atomic(0)

    init(_ fault: CrisisWatcherFault?) throws {
        self.fault = fault
        guess = try ResponseCapacity(people: 1, handlingTime: .seconds(600))
    }

    func watch(
        _ log: ConversationLog,
        for brand: BrandProfile,
        at time: Date,
        capacity: ResponseCapacity?,
        settings: MonitorSettings,
        sentiment: any SentimentSource
    ) -> CrisisWatch {
        var (time, capacity) = (time, capacity)
        switch fault {
        case .looksADayBack: time -= 86_400
        case .guessesWhoAnswers: capacity = capacity ?? guess
        default: break
        }
        return StandardCrisisWatcher().watch(
            ConversationLog(changed(Array(log.events), at: time)),
            for: brand,
            at: time,
            capacity: capacity,
            settings: settings,
            sentiment: sentiment
        )
    }

    private func changed(_ events: [ConversationEvent], at time: Date) -> [ConversationEvent] {
        let build = EventBuilder(start: time)
        switch fault {
        case .countsItsCalls where !events.isEmpty:
            let count = calls.wrappingAdd(1, ordering: .relaxed).newValue
            return events + (0..<count).map { build.customer("call", writes: "call\($0)", at: -1) }
        case .startsAtTheFirst:
            // A log is in no order; the first that came need not be the first that happened.
            guard let first = events.first else { return events }
            return events.filter { $0.occurredAt >= first.occurredAt }
        case .seesTheFuture:
            return events.map {
                ConversationEvent(id: $0.id, occurredAt: min($0.occurredAt, time), fact: $0.fact)
            }
        case .fearsTheUnknown where events.isEmpty: return [build.customer("nobody", writes: "nothing", at: -1)]
        case .passesOverOddNames:
            return events.filter { event in
                guard case .arrived(let message) = event.fact else { return true }
                return message.author?.handle?.utf8.allSatisfy { $0 < 128 } ?? true
            }
        default: return events
        }
    }
}
