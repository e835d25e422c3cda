/// The Kaplan-Meier estimate of how long things last when some have not ended yet (Kaplan and Meier, 1958).
///
/// An open item is evidence that waiting lasts at least so long; leaving it out would make slow desks look fast.
package struct SurvivalCurve: Sendable {
    /// One thing observed.
    package struct Observation: Hashable, Sendable {
        /// How long it lasted, or has lasted so far.
        package var duration: Int64
        /// Whether it ended then; if not, it was still going on when last seen.
        package var ended: Bool

        package init(duration: Int64, ended: Bool) {
            self.duration = duration
            self.ended = ended
        }
    }

    /// A time at which something ended, and the share of things that last longer.
    package struct Step: Hashable, Sendable {
        package var duration: Int64
        package var surviving: Double
    }

    /// The steps, with growing durations.
    package private(set) var steps: [Step] = []

    /// Estimates the curve in O(n log n).
    package init(_ observations: [Observation]) {
        // At equal durations ends come before cuts: what was cut off then had lasted as long.
        let sorted = observations.sorted {
            $0.duration != $1.duration ? $0.duration < $1.duration : $0.ended && !$1.ended
        }
        var surviving = 1.0
        var index = 0
        while index < sorted.count {
            let duration = sorted[index].duration
            let atRisk = sorted.count - index
            var ended = 0
            while index < sorted.count, sorted[index].duration == duration {
                if sorted[index].ended { ended += 1 }
                index += 1
            }
            guard ended > 0 else { continue }
            surviving = ended == atRisk ? 0 : surviving * (1 - Double(ended) / Double(atRisk))
            steps.append(Step(duration: duration, surviving: surviving))
        }
    }

    /// The share of things that last longer than a duration, by binary search.
    package func surviving(_ duration: Int64) -> Double {
        var low = 0
        var high = steps.count
        while low < high {
            let middle = (low + high) / 2
            if steps[middle].duration <= duration { low = middle + 1 } else { high = middle }
        }
        return low == 0 ? 1 : steps[low - 1].surviving
    }

    /// The shortest duration by which at least a share of things has ended; `nil` when the data do not reach it.
    package func quantile(_ share: Double) -> Int64? {
        steps.first { 1 - $0.surviving >= share - 1e-12 }?.duration
    }
}
