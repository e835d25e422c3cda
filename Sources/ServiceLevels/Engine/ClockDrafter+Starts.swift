import Conversations
import ReputationFoundations

/// From when a clock that waits for a reply counts.
extension ClockDrafter {
    /// From when a turn counts by a start rule: a stretch more for each reopening, none while nothing starts it.
    mutating func starts(
        _ index: Int,
        _ person: Int,
        _ rule: StartRule,
        _ outcome: Outcome
    ) -> [(start: Int64, until: Int64)] {
        let points = facts.inbound[person]
        let anchor = points[index].at
        func single(_ start: Int64?) -> [(start: Int64, until: Int64)] {
            start.map { $0 <= outcome.end ? [($0, ClockRecord.never)] : [] } ?? []
        }
        switch rule {
        case .creation, .oldestUnanswered: return single(anchor)
        case .latestInbound: return single(points[max(index, points.firstPosition { $0.at > outcome.end } - 1)].at)
        case .lastPublicUpdate:
            let before = facts.sent[..<facts.sent.firstPosition { $0.at > anchor }]
            return single(before.last { $0.isPublic }?.at ?? anchor)
        case .assignment:
            return single(
                firstEvent(from: anchor) { if case .assigned(let it) = $0 { it.isToSomebody } else { false } }
            )
        case .handOff:
            return single(firstEvent(from: anchor) { if case .handedOff = $0 { true } else { false } })
        case .reopen: return reopened(anchor, person, outcome)
        }
    }

    private func firstEvent(from moment: Int64, _ matches: (ConversationFact) -> Bool) -> Int64? {
        let inThread = facts.events.first { $0.occurred.milliseconds >= moment && matches($0.fact) }
        let inCases = facts.people.compactMap { person in
            person.events.first { $0.occurred.milliseconds >= moment && matches($0.fact) }
        }
        return ([inThread].compactMap(\.self) + inCases).map(\.occurred.milliseconds).min()
    }

    /// The stretches between reopenings of a message that nobody answered.
    private mutating func reopened(_ anchor: Int64, _ person: Int, _ outcome: Outcome) -> [(start: Int64, until: Int64)]
    {
        var result: [(start: Int64, until: Int64)] = []
        var start = anchor
        for span in solved(person: nil) where span.lowerBound >= anchor && span.lowerBound < outcome.end {
            result.append((start, span.lowerBound))
            guard span.upperBound < outcome.end else { return result }
            start = span.upperBound
        }
        return result + [(start, ClockRecord.never)]
    }
}

extension Assignment {
    /// Whether it names somebody.
    var isToSomebody: Bool { agent != nil || team != nil }
}
