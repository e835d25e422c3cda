import ReputationFoundations

/// A clock while it is put together.
struct ClockCourse {
    let start: Int64
    var rule: RuleNumber
    var origin: Int64
    var carried: Int64 = 0
    /// Every stretch in which it stood still, for telling people.
    var pauses: [ClockDetail.Pause]
    /// The pauses that count for the present target.
    var counting: IntervalSet
    var parts: [ClockDetail.Part] = []
    var breach = ClockRecord.never
    var exhausted = ClockRecord.never
    var isBeyondHorizon = false
    /// When what it waits for was asked; from then the ceiling counts.
    var asked: Int64

    init(start: Int64, rule: RuleNumber, pauses: [ClockDetail.Pause]) {
        self.start = start
        self.rule = rule
        origin = start
        asked = start
        self.pauses = pauses
        counting = pauses.isEmpty ? .empty : pauses.instants
    }

    /// What does not fit a record; `nil` when everything does.
    func detail(solved: [Range<Int64>]) -> Box<ClockDetail>? {
        let isMoved = origin != start || asked != start
        guard !pauses.isEmpty || !counting.isEmpty || !parts.isEmpty || !solved.isEmpty || isMoved else { return nil }
        return Box(
            ClockDetail(
                origin: origin,
                asked: asked,
                carried: carried,
                pauses: pauses,
                counting: counting,
                parts: parts,
                solved: solved
            )
        )
    }
}

extension [ClockDetail.Pause] {
    /// The same with pieces of one pause that were cut apart put together again.
    func rejoined() -> [ClockDetail.Pause] {
        var result: [ClockDetail.Pause] = []
        for pause in self {
            if let last = result.last, last.to == pause.from, last.cause == pause.cause {
                result[result.count - 1].to = pause.to
            } else {
                result.append(pause)
            }
        }
        return result
    }
}
