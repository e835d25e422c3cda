public import Foundation
import Synchronization

/// A clock whose time moves only when it is told to.
///
/// Hand it to whatever takes a clock, wait until the code under test sleeps, and move the time on:
///
/// ```swift
/// let clock = ManualClock()
/// let reminder = Task { try await clock.sleep(for: .seconds(900)) }
/// try await clock.waitForSleepers()
/// await clock.advance(by: .seconds(900))
/// try await reminder.value
/// ```
///
/// Sleepers wake in the order of their deadlines, and those of one deadline in the order in which they fell asleep.
/// While time moves, each sees the moment of its own deadline. A sleeper that goes to sleep again within one
/// ``advance(by:)`` is given a few turns to do so before time moves on; where that must be certain, advance in steps
/// and call ``waitForSleepers(atLeast:)`` in between.
public final class ManualClock: Clock, Sendable {
    /// Moments of this clock.
    public typealias Instant = ManualInstant

    /// The time of day at which the clock starts.
    public let start: Date
    let state = Mutex(ManualClockState())

    /// Makes a clock that stands still.
    ///
    /// - Parameter start: The time of day at which it stands; by default minute 0 of ``EventBuilder``.
    public init(start: Date = EventBuilder().start) {
        self.start = start
    }

    /// The moment at which the clock stands.
    public var now: ManualInstant {
        state.withLock { $0.now }
    }

    /// The time of day at which the clock stands, for code that takes dates.
    public var date: Date {
        let (seconds, attoseconds) = now.offset.components
        return start.addingTimeInterval(Double(seconds) + Double(attoseconds) / 1e18)
    }

    /// Any difference counts.
    public var minimumResolution: Duration { .zero }

    /// How many tasks sleep.
    public var sleeperCount: Int {
        state.withLock { $0.sleepers.count }
    }

    /// Moves the time on and wakes whoever is due on the way.
    ///
    /// - Parameter duration: How far; a negative duration moves nothing.
    public func advance(by duration: Duration) async {
        await advance(to: now.advanced(by: duration))
    }

    /// Moves the time on to a moment and wakes whoever is due on the way.
    ///
    /// - Parameter target: The moment; an earlier one than now moves nothing.
    public func advance(to target: ManualInstant) async {
        while let due = state.withLock({ $0.takeNext(dueBy: target) }) {
            for sleeper in due { sleeper.resume() }
            await waitUntilAwake()
            for _ in 0..<20 { await Task.yield() }
        }
    }
}
