import ReputationFoundations

/// Stretches of time that holidays and breaks close, in order and apart, each with its reason.
struct LabelledClosures: Hashable, Sendable {
    /// A stretch and why it is closed.
    struct Closure: Hashable, Sendable {
        var range: Range<Instant>
        var reason: OpenTimeReason
    }

    /// The stretches in order; where two overlapped, the later one was cut.
    let closures: [Closure]

    /// Puts stretches in order and cuts those that overlap an earlier one; a holiday goes before a break.
    ///
    /// - Complexity: O(n log n).
    init(_ pending: [Closure]) {
        let sorted = pending.sorted { left, right in
            if left.range.lowerBound != right.range.lowerBound { return left.range.lowerBound < right.range.lowerBound }
            return left.reason.precedence < right.reason.precedence
        }
        var apart: [Closure] = []
        apart.reserveCapacity(sorted.count)
        for closure in sorted {
            let start = max(closure.range.lowerBound, apart.last?.range.upperBound ?? .distantPast)
            guard start < closure.range.upperBound else { continue }
            apart.append(Closure(range: start..<closure.range.upperBound, reason: closure.reason))
        }
        closures = apart
    }

    /// The stretches of both lists.
    func overlaid(with other: LabelledClosures) -> LabelledClosures {
        other.closures.isEmpty ? self : LabelledClosures(closures + other.closures)
    }

    /// The parts of the stretches inside a window.
    func clamped(to window: Range<Instant>) -> LabelledClosures {
        LabelledClosures(closures.map { Closure(range: $0.range.clamped(to: window), reason: $0.reason) })
    }

    /// The index of the first stretch that ends after an instant.
    ///
    /// - Complexity: O(log n).
    func firstIndex(endingAfter instant: Instant) -> Int {
        var low = 0
        var high = closures.count
        while low < high {
            let middle = (low + high) / 2
            if closures[middle].range.upperBound > instant {
                high = middle
            } else {
                low = middle + 1
            }
        }
        return low
    }
}
