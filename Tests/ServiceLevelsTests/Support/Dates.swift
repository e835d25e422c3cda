import Foundation
import ReputationFoundations
import ServiceLevels
import Testing

/// A date in UTC from `2024-01-19`, `2024-01-19 16:00`, `2024-01-19 16:00:30.5` or a whole RFC 3339 time.
func utc(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) -> Date {
    var full = text
    if full.count == 10 { full += "T00:00" }
    if full.count == 16 { full += ":00" }
    if !full.hasSuffix("Z") { full += "Z" }
    guard let instant = Instant(rfc3339: full) else {
        Issue.record("'\(text)' is not a time", sourceLocation: sourceLocation)
        return Date(timeIntervalSince1970: 0)
    }
    return instant.date
}

extension Duration {
    static func minutes(_ minutes: Int) -> Duration { .seconds(minutes * 60) }
    static func hours(_ hours: Double) -> Duration { .milliseconds(Int64(hours * 3_600_000)) }
}

extension Range<Date> {
    static func utc(_ from: String, _ to: String) -> Range<Date> {
        ServiceLevelsTests.utc(from)..<ServiceLevelsTests.utc(to)
    }
}
