#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
public import Conversations
import ReputationFoundations

/// Remembers what was delivered, so that the same delivery is taken once.
///
/// A signature proves who sent a body, not that it is sent for the first time. Stores take each event once by its
/// key, so a replay changes nothing; the ledger spares the work, and answers for what a program does besides. It is a
/// value: keep it behind whatever takes deliveries.
public struct DeliveryLedger: Sendable {
    private let window: Int64
    private let maximumCount: Int
    private var keys: Set<EventID> = []
    /// In the order of admission; those before `first` are forgotten.
    private var admitted: [(key: EventID, at: Instant)] = []
    private var first = 0

    /// Makes an empty ledger.
    ///
    /// - Parameters:
    ///   - window: How long a delivery is remembered.
    ///   - maximumCount: How many are remembered at most; of more, the oldest are forgotten first.
    public init(window: Duration = .seconds(86_400), maximumCount: Int = 100_000) {
        self.window = max(0, window.wholeMilliseconds)
        self.maximumCount = max(1, maximumCount)
    }

    /// How many deliveries are remembered.
    public var count: Int { keys.count }

    /// Takes a delivery: `true` for the first time, `false` for a replay.
    ///
    /// - Complexity: O(1) on average.
    public mutating func admit(_ key: EventID, at now: Date) -> Bool {
        let now = Instant(now)
        while first < admitted.count, now.milliseconds(since: admitted[first].at) > window { forgetOldest() }
        guard !keys.contains(key) else { return false }
        while keys.count >= maximumCount { forgetOldest() }
        keys.insert(key)
        admitted.append((key, now))
        if first > 1024, first * 2 > admitted.count {
            admitted.removeSubrange(..<first)
            first = 0
        }
        return true
    }

    private mutating func forgetOldest() {
        keys.remove(admitted[first].key)
        first += 1
    }
}
