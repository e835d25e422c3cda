#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
import ReputationFoundations

/// Durations and moments as people say them.
enum HumanTime {
    /// A duration in at most two units, such as `3 d 4 h`; rounded down, as one says how long one has waited.
    static func text(_ duration: Duration) -> String {
        let minutes = max(0, duration.components.seconds) / 60
        switch minutes {
        case 0: return duration < .seconds(1) ? "0 s" : "\(duration.components.seconds) s"
        case 1..<60: return "\(minutes) min"
        case 60..<1440: return pair(minutes / 60, "h", minutes % 60, "min")
        case 1440..<20160: return pair(minutes / 1440, "d", minutes / 60 % 24, "h")
        default: return pair(minutes / 10080, "wk", minutes / 1440 % 7, "d")
        }
    }

    /// The duration between two moments.
    static func text(from start: Date, to end: Date) -> String {
        text(.milliseconds(Instant(end).milliseconds(since: Instant(start))))
    }

    /// A moment to the minute in UTC, such as `2026-03-13 18:04 UTC`.
    static func text(_ moment: Date) -> String {
        // Years beyond four digits are written longer.
        let parts = Instant(moment).rfc3339.split(separator: "T")
        return "\(parts[0]) \(parts[1].prefix(5)) UTC"
    }

    private static func pair(_ large: Int64, _ largeUnit: String, _ small: Int64, _ smallUnit: String) -> String {
        small == 0 ? "\(large) \(largeUnit)" : "\(large) \(largeUnit) \(small) \(smallUnit)"
    }
}
