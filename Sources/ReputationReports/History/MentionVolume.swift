import Conversations
import CrisisDetection
import Presence
#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
import ReputationFoundations

/// How many messages customers wrote in public: by the hour with what was usual, and by the day.
public struct MentionVolume: Hashable, Sendable {
    /// The count of one hour.
    public struct Hour: Hashable, Sendable {
        /// When it began.
        public let start: Date
        /// How many mentions.
        public let count: Int
        /// Two standard deviations around what the hour of the week and the last days let expect; `nil` for the first two
        /// days.
        public let usual: ClosedRange<Double>?

        /// Whether it is more than usual; fewer than three mentions never are, as one more or less says nothing.
        public var isBusy: Bool { count >= 3 && usual.map { Double(count) > $0.upperBound } ?? false }
    }

    /// The count of one day by the desk's clock; where clocks change it is an hour shorter or longer.
    public struct Day: Hashable, Sendable {
        /// When it began.
        public let start: Date
        /// How many mentions.
        public let count: Int
    }

    /// The hours of the last week, without the one that goes on; earliest first.
    public let hours: [Hour]
    /// The days of the last eight weeks since the first mention, the last one until now; earliest first.
    public let days: [Day]

    /// How far back hours are shown.
    static let shownHours: Int64 = 7 * 24
    /// How far back anything is read: the memory of a `CrisisWatch`.
    static let weeks: Int64 = 8

    private static let hour: Int64 = 3_600_000
    private static let day: Int64 = 86_400_000

    init(_ record: BrandRecord, clock: ReportClock) throws(DetectionError) {
        let now = Instant(record.time).milliseconds
        let start = now - Self.weeks * 7 * Self.day
        let times = record.inbound.lazy.filter { !$0.item.message.isPrivate }
            .map { Instant($0.item.postedAt).milliseconds }.filter { $0 >= start && $0 <= now }
        var byHour: [Int64: Int] = [:]
        var byDay: [Int: Int] = [:]
        for time in times {
            byHour[time.floorDivided(by: Self.hour).quotient, default: 0] += 1
            byDay[clock.day(of: Instant(milliseconds: time).date), default: 0] += 1
        }
        let thisHour = now.floorDivided(by: Self.hour).quotient
        hours = try Self.hours(byHour, before: thisHour)
        let today = clock.day(of: record.time)
        days = (byDay.keys.min().map { Array($0...max($0, today)) } ?? []).map { day in
            Day(start: clock.start(ofDay: day), count: byDay[day] ?? 0)
        }
    }

    /// Holds each hour against what the hours before it let expect.
    private static func hours(_ counts: [Int64: Int], before end: Int64) throws(DetectionError) -> [Hour] {
        guard let first = counts.keys.min(), first < end else { return [] }
        var detector = BurstDetector()
        var hours: [Hour] = []
        for hour in first..<end {
            let start = Instant(milliseconds: hour * Self.hour)
            let count = counts[hour] ?? 0
            let usual = detector.expected(at: start)?.range
            _ = try detector.step(Double(count), at: start)
            guard end - hour <= shownHours else { continue }
            hours.append(Hour(start: start.date, count: count, usual: usual))
        }
        return hours
    }
}
