import ReputationFoundations

/// Climbs a ladder from a breach on.
struct LadderClimb {
    struct Step {
        var level: Int32
        var cycle: Int32
        var at: Int64
    }

    let ladder: CompiledLadder
    let hours: OpenTimeline?
    let pauses: [ClockDetail.Pause]
    /// In order.
    let acknowledgements: [Int64]

    /// The levels told before a moment.
    func steps(from breach: Int64, until end: Int64) -> [Step] {
        var steps: [Step] = []
        var time = breach
        var cycle = 0
        var level = 0
        var rounds = ladder.loops
        while cycle < rounds {
            guard let at = told(at: time) else { break }
            // An acknowledgement keeps it silent, for a while or for good; then it begins from the first level.
            if let acknowledged = acknowledgements.last(where: { $0 >= breach && $0 <= at }) {
                guard let timeout = ladder.timeout else { break }
                let lapse = acknowledged + timeout
                if lapse > at {
                    guard lapse < end else { break }
                    time = lapse
                    if level > 0 { cycle += 1 }
                    level = 0
                    // What somebody took on and let lie is told again, even after the last round.
                    rounds = max(rounds, cycle + 1)
                    continue
                }
            }
            guard at < end else { break }
            steps.append(Step(level: Int32(level), cycle: Int32(cycle), at: at))
            time = time.addingReportingOverflow(ladder.delays[level]).partialValue
            level += 1
            if level == ladder.delays.count {
                level = 0
                cycle += 1
            }
        }
        return steps
    }

    /// When something due at a moment is told: not while the clock stands still, and not while nobody is there.
    private func told(at moment: Int64) -> Int64? {
        var moment = moment
        if let pause = pauses.first(where: { $0.from <= moment && moment < $0.to }) {
            if pause.to == ClockRecord.never { return nil }
            moment = pause.to
        }
        guard let hours else { return moment }
        return hours.nextOpen(atOrAfter: Instant(milliseconds: moment))?.milliseconds
    }
}
