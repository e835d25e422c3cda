#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// A promise that ended, kept or broken; cancelled and open ones are not among them.
public struct EndedObligation: Hashable, Sendable {
    /// When it was kept, or when it broke.
    public var endedAt: Date
    /// Whether it was kept.
    public var isMet: Bool

    /// Records an end.
    public init(endedAt: Date, isMet: Bool) {
        self.endedAt = endedAt
        self.isMet = isMet
    }
}

/// What one pair of windows says at one moment.
public struct BurnRateFinding: Hashable, Sendable {
    /// The ended promises of a window.
    public struct Count: Hashable, Sendable {
        /// Those that were broken.
        public let broken: Int
        /// All.
        public let ended: Int

        /// The share broken; `nil` without any.
        public var errorRate: Double? { ended == 0 ? nil : Double(broken) / Double(ended) }
    }

    /// What follows.
    public enum State: Hashable, Sendable {
        /// Both windows burn faster than allowed.
        case firing
        /// At least one window does not.
        case quiet
        /// The long window has fewer ended promises than the policy asks for, so that nothing follows.
        case tooFew(needed: Int)
    }

    /// The pair of windows.
    public let windows: BurnRatePolicy.Windows
    /// The long window's promises.
    public let long: Count
    /// The short window's promises.
    public let short: Count
    /// The share of broken promises above which the pair fires.
    public let threshold: Double
    /// What follows.
    public let state: State

    /// The share of the whole period's budget that the long window spent, if it is typical of the period.
    public let budgetSpent: Double?
}

extension BurnRatePolicy {
    /// Looks at all pairs of windows that end at a moment.
    ///
    /// A promise belongs to a window if it ended after the window's beginning and no later than its end. Promises that
    /// end after the moment are ignored, so the answer for a past moment never changes with what came later.
    ///
    /// - Parameters:
    ///   - ended: The ended promises in any order.
    ///   - date: The moment.
    ///   - calendar: The calendar to measure windows in, if the promises are in open time; `nil` for real time.
    /// - Returns: One finding for each pair of windows, in the policy's order.
    /// - Throws: ``BurnRateError/calendar(_:)`` if a window begins before the calendar's horizon.
    /// - Complexity: O(n) per pair.
    public func findings(
        _ ended: [EndedObligation],
        at date: Date,
        in calendar: CompiledCalendar? = nil
    ) throws(BurnRateError) -> [BurnRateFinding] {
        var findings: [BurnRateFinding] = []
        for pair in windows {
            let long = count(ended, after: try start(of: pair.long, endingAt: date, in: calendar), through: date)
            let short = count(ended, after: try start(of: pair.short, endingAt: date, in: calendar), through: date)
            let threshold = threshold(of: pair)
            let state: BurnRateFinding.State =
                if long.ended < fewestInLongWindow {
                    .tooFew(needed: fewestInLongWindow)
                } else {
                    isOver(long, threshold) && isOver(short, threshold) ? .firing : .quiet
                }
            let burnRate = long.errorRate.map { $0 / (1 - objective) }
            findings.append(
                BurnRateFinding(
                    windows: pair,
                    long: long,
                    short: short,
                    threshold: threshold,
                    state: state,
                    budgetSpent: burnRate.map { $0 * (pair.long.seconds / period.seconds) }
                )
            )
        }
        return findings
    }

    /// Strictly more than the threshold, by more than the rounding of its product could be.
    private func isOver(_ count: BurnRateFinding.Count, _ threshold: Double) -> Bool {
        count.errorRate.map { $0 > threshold * (1 + 1e-9) } ?? false
    }

    private func count(
        _ ended: [EndedObligation],
        after start: Date,
        through end: Date
    ) -> BurnRateFinding.Count {
        let inside = ended.filter { $0.endedAt > start && $0.endedAt <= end }
        return BurnRateFinding.Count(broken: inside.count { !$0.isMet }, ended: inside.count)
    }

    private func start(
        of window: Duration,
        endingAt date: Date,
        in calendar: CompiledCalendar?
    ) throws(BurnRateError) -> Date {
        guard let calendar else { return date.addingTimeInterval(-window.seconds) }
        do {
            return try calendar.latestStart(before: date, needing: window)
        } catch {
            throw .calendar(error)
        }
    }
}
