import Conversations
import ReputationFoundations

/// Puts what comes out of order back in order, as far as it comes within a stated lateness.
///
/// An element waits until the latest time seen is more than the lateness after it, and then leaves in the order of time
/// and name. So any order within the lateness, and any batches, give the same sequence. What comes later still is
/// handed back.
struct LatenessBuffer<Element: Hashable & Codable & Sendable>: Hashable, Codable, Sendable {
    let lateness: Int64
    private var waiting: [Element] = []
    /// Everything up to here has left.
    private(set) var released: Instant?
    private var latest: Instant?

    init(lateness: Int64) {
        self.lateness = lateness
    }

    /// Takes an element in; false when its time has passed already.
    mutating func add(_ element: Element, at instant: Instant) -> Bool {
        if let released, instant <= released { return false }
        waiting.append(element)
        latest = max(latest ?? instant, instant)
        return true
    }

    /// Moves time on, as far as the clock or the elements themselves say.
    mutating func observe(_ instant: Instant) {
        latest = max(latest ?? instant, instant)
    }

    /// The elements whose time has passed, in order.
    mutating func release(
        at time: (Element) -> Instant,
        by precedes: (Element, Element) -> Bool
    ) -> [Element] {
        guard let latest else { return [] }
        let limit = latest.advanced(by: -lateness - 1)
        if let released, limit <= released { return [] }
        released = limit
        guard waiting.contains(where: { time($0) <= limit }) else { return [] }
        var ready: [Element] = []
        var rest: [Element] = []
        for element in waiting {
            if time(element) <= limit { ready.append(element) } else { rest.append(element) }
        }
        waiting = rest
        ready.sort(by: precedes)
        return ready
    }
}
