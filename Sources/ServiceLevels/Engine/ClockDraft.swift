import Conversations
import ReputationFoundations

/// A clock of a thread, before it is put among the others.
struct ClockDraft {
    /// The position of its message in the thread.
    var item: Int
    var record: ClockRecord
    var owner: String?
    var sender: String?
}

/// What happened in other threads of a person.
struct ElsewhereFacts {
    var inbound: [Int64] = []
    var replies: [ThreadFacts.Reply] = []
}

extension ClockDetail.Pause {
    /// The part inside a window; `nil` if there is none.
    func clamped(to window: Range<Int64>) -> ClockDetail.Pause? {
        let start = max(from, window.lowerBound)
        let end = min(to, window.upperBound)
        return start < end ? ClockDetail.Pause(from: start, to: end, cause: cause) : nil
    }
}

extension [ClockDetail.Pause] {
    /// In order and apart: where two overlap, the one that began first keeps the common part.
    func untangled() -> [ClockDetail.Pause] {
        guard count > 1 else { return self }
        var result: [ClockDetail.Pause] = []
        for pause in sorted(by: { ($0.from, $0.to) < ($1.from, $1.to) }) {
            let start = Swift.max(pause.from, result.last?.to ?? .min)
            if start < pause.to { result.append(ClockDetail.Pause(from: start, to: pause.to, cause: pause.cause)) }
        }
        return result
    }

    /// The instants of all.
    var instants: IntervalSet {
        IntervalSet(map { Instant(milliseconds: $0.from)..<Instant(milliseconds: $0.to) })
    }
}

extension Array {
    /// The first position at which something holds that holds for all later ones too, by binary search.
    func firstPosition(where holds: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if holds(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
