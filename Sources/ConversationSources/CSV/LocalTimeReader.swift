#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
import ReputationFoundations

/// Reads times that the clocks of one zone showed.
struct LocalTimeReader: Sendable {
    /// Why a text is no time, as the end of a sentence.
    struct Problem: Error {
        var reason: String
    }

    private let times: CSVLayout.Times
    private let zone: TimeZone?
    private let acceptsDatesAlone: Bool
    /// Seconds east of UTC on days without a change of clocks, by the day's number.
    private var offsets: [Int: Int] = [:]

    init(_ layout: CSVLayout) {
        times = layout.times
        zone = layout.zone
        acceptsDatesAlone = layout.acceptsDatesAlone
    }

    mutating func instant(_ text: String) throws(Problem) -> Instant {
        if let instant = Instant(rfc3339: text) { return instant }
        switch times {
        case .rfc3339: throw Problem(reason: "is not a time such as 2026-03-13T10:00:00+01:00")
        case .seconds, .milliseconds:
            guard let count = FlexibleTime(text)?.instant(counting: times == .seconds ? .seconds : .milliseconds) else {
                throw Problem(reason: "is not a count of \(times.rawValue) since 1970")
            }
            return count
        case .yearFirst, .dayFirst, .monthFirst: return try local(text)
        }
    }

    /// A date, a time of day, and perhaps `PM` and a zone.
    private mutating func local(_ text: String) throws(Problem) -> Instant {
        var words = text.split { $0.isWhitespace || $0 == "," }.filter { $0 != "Uhr" }
        if words.count == 1, let mark = words[0].firstIndex(of: "T") {
            words = [words[0][..<mark], words[0][words[0].index(after: mark)...]]
        }
        guard let date = words.first.flatMap(date) else {
            throw Problem(reason: "does not begin with a date as declared")
        }
        guard words.count > 1 else {
            guard acceptsDatesAlone else { throw Problem(reason: "has no time of day") }
            return try moment(Instant(utc: date))
        }
        var half: String?
        if words.count > 2, ["am", "pm", "a.m.", "p.m."].contains(words[2].lowercased()) {
            half = words.remove(at: 2).lowercased()
        }
        guard let ofDay = Self.millisecondOfDay(words[1], half: half) else {
            throw Problem(reason: "has no time of day that can be read")
        }
        let shown = Instant(utc: date, millisecondOfDay: ofDay)
        guard words.count > 2 else { return try moment(shown) }
        let mark = words[2] == "UTC" || words[2] == "GMT" ? "Z" : words[2]
        guard words.count == 3, let offset = Instant(rfc3339: "1970-01-01T00:00:00\(mark)") else {
            throw Problem(reason: "ends in something that is no zone")
        }
        return shown.advanced(by: offset.milliseconds)
    }

    private func date(_ word: Substring) -> CivilDate? {
        guard let separator = word.first(where: { !$0.isNumber }), [".", "/", "-"].contains(separator) else {
            return nil
        }
        let parts = word.split(separator: separator, omittingEmptySubsequences: false)
        // `13.03.2026.` has a dot behind it in some countries.
        let shown = separator == "." && parts.count == 4 && parts[3].isEmpty ? parts.dropLast() : parts[...]
        let numbers = shown.compactMap { $0.utf8.allSatisfy(\.isDigit) && $0.utf8.count <= 4 ? Int($0) : nil }
        guard shown.count == 3, numbers.count == 3 else { return nil }
        let yearPlace = times == .yearFirst ? 0 : 2
        let digits = shown[shown.startIndex + yearPlace].utf8.count
        guard digits == 4 || (digits == 2 && yearPlace == 2) else { return nil }
        let year = digits == 2 ? 2000 + numbers[2] : numbers[yearPlace]
        switch times {
        case .yearFirst: return CivilDate(year: year, month: numbers[1], day: numbers[2])
        case .monthFirst: return CivilDate(year: year, month: numbers[0], day: numbers[1])
        default: return CivilDate(year: year, month: numbers[1], day: numbers[0])
        }
    }

    private static func millisecondOfDay(_ word: Substring, half: String?) -> Int64? {
        let parts = word.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2 || parts.count == 3, var hour = number(parts[0]), let minute = number(parts[1]),
            minute < 60, hour < 24
        else { return nil }
        if let half {
            guard (1...12).contains(hour) else { return nil }
            hour = hour % 12 + (half.hasPrefix("p") ? 12 : 0)
        }
        var milliseconds: Int64 = 0
        if parts.count == 3 {
            let pieces = parts[2].split(separator: ".", omittingEmptySubsequences: false)
            guard pieces.count <= 2, let second = number(pieces[0]), second < 60 else { return nil }
            milliseconds = Int64(second) * 1000
            if pieces.count == 2 {
                guard (1...9).contains(pieces[1].utf8.count), pieces[1].utf8.allSatisfy(\.isDigit),
                    let fraction = Int64((pieces[1] + "00").prefix(3))
                else { return nil }
                milliseconds += fraction
            }
        }
        return Int64(hour * 60 + minute) * 60_000 + milliseconds
    }

    private static func number(_ text: Substring) -> Int? {
        (1...2).contains(text.utf8.count) && text.utf8.allSatisfy(\.isDigit) ? Int(text) : nil
    }

    /// When the clocks of the zone showed a time, given as if it were UTC.
    private mutating func moment(_ shown: Instant) throws(Problem) -> Instant {
        guard let zone else { throw Problem(reason: "names no zone, and none is declared") }
        let day = Int(shown.milliseconds.floorDivided(by: 86_400_000).quotient)
        if let offset = offsets[day] { return shown.advanced(by: Int64(offset) * -1000) }
        func offset(at instant: Instant) -> Int { zone.secondsFromGMT(for: instant.date) }
        let before = offset(at: shown.advanced(by: -2 * 86_400_000))
        let after = offset(at: shown.advanced(by: 2 * 86_400_000))
        if before == after {
            if offsets.count > 10_000 { offsets.removeAll() }
            offsets[day] = before
        }
        // Of two moments that showed it, the earlier has the greater offset.
        for seconds in [max(before, after), min(before, after)] {
            let moment = shown.advanced(by: Int64(seconds) * -1000)
            if offset(at: moment) == seconds { return moment }
        }
        throw Problem(reason: "was never shown by the clocks of \(zone.identifier)")
    }
}
