import Foundation
import ReputationTesting
import ServiceLevels

/// A mistake that somebody who writes zone rules makes.
enum ZoneRulesFault: String, CaseIterable, Sendable {
    case takesUnknownForUTC, swapsTheSign, includesTheMoment, skipsTransitions, givesMilliseconds, hasAMoodPerInstance
    case statesNoVersion

    /// The laws that must find it: this many and no other.
    var laws: Set<ZoneRulesLaw> {
        switch self {
        case .takesUnknownForUTC: [.unknownZonesAreErrors]
        case .swapsTheSign: [.knownOffsetsAreRight]
        case .includesTheMoment: [.transitionsMoveForward, .tablesAgree, .offsetsChangeAtTransitionsOnly]
        case .skipsTransitions: [.offsetsChangeAtTransitionsOnly, .tablesAgree]
        case .givesMilliseconds: [.offsetsAreInRange, .tablesAgree, .knownOffsetsAreRight]
        case .hasAMoodPerInstance: [.answersNeverChange]
        case .statesNoVersion: [.versionIsStated]
        }
    }
}

struct ZoneRulesDouble: ZoneRules {
    private let fault: ZoneRulesFault?
    private let base = FoundationZoneRules()
    private let mood: Int

    /// How many instances were made.
    actor Count {
        private var count = -1

        func next() -> Int {
            count += 1
            return count
        }
    }

    init(_ fault: ZoneRulesFault?, count: Count) async {
        self.fault = fault
        mood = fault == .hasAMoodPerInstance ? await count.next() * 1800 : 0
    }

    var dataVersion: String { fault == .statesNoVersion ? "" : base.dataVersion }

    func secondsFromUTC(in zone: ZoneID, at date: Date) throws -> Int {
        do {
            let seconds = try base.secondsFromUTC(in: zone, at: date)
            switch fault {
            case .swapsTheSign: return -seconds
            case .givesMilliseconds: return seconds * 1000
            default: return seconds + mood
            }
        } catch {
            guard fault == .takesUnknownForUTC else { throw error }
            return 0
        }
    }

    func nextTransition(in zone: ZoneID, after date: Date) throws -> Date? {
        do {
            let next = try base.nextTransition(in: zone, after: date)
            switch fault {
            case .includesTheMoment:
                let earlier = try base.nextTransition(in: zone, after: date.addingTimeInterval(-1))
                return earlier == date ? date : next
            case .skipsTransitions: return try next.flatMap { try base.nextTransition(in: zone, after: $0) }
            default: return next
            }
        } catch {
            guard fault == .takesUnknownForUTC else { throw error }
            return nil
        }
    }
}
