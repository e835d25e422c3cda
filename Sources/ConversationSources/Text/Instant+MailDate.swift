import ReputationFoundations

extension Instant {
    /// Reads a date such as `Fri, 13 Mar 2026 10:00:00 +0100 (CET)` (RFC 5322).
    ///
    /// The weekday and the seconds may be missing, the year may have two digits, the zone may be one of the old names;
    /// an old name that is not known means UTC, as the standard says.
    init?(mailDate text: String) {
        let words = text.prefix { $0 != "(" }.split(whereSeparator: { $0 == " " || $0 == "\t" || $0 == "," })
        let rest = words.first.map { $0.utf8.allSatisfy(\.isLetter) } == true ? words.dropFirst() : words[...]
        let parts = Array(rest)
        guard parts.count >= 4, let day = Int(parts[0]), var year = Int(parts[2]),
            let month = Self.months.firstIndex(of: parts[1].prefix(3).lowercased())
        else { return nil }
        if parts[2].count == 2 { year += year < 50 ? 2000 : 1900 }
        let time = parts[3].split(separator: ":", omittingEmptySubsequences: false).map { Int($0) ?? -1 }
        guard let date = CivilDate(year: year, month: month + 1, day: day), time.count == 2 || time.count == 3,
            (0...23).contains(time[0]), (0...59).contains(time[1]), time.count == 2 || (0...60).contains(time[2]),
            let offset = Self.offset(parts.count > 4 ? parts[4] : "-0000")
        else { return nil }
        let seconds = (time[0] * 60 + time[1] - offset) * 60 + (time.count == 3 ? min(time[2], 59) : 0)
        self.init(utc: date, millisecondOfDay: Int64(seconds) * 1000)
    }

    private static let months = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]

    /// Hours west of UTC of the names that RFC 5322 still knows.
    private static let zones: [String: Int] = [
        "EST": 5, "EDT": 4, "CST": 6, "CDT": 5, "MST": 7, "MDT": 6, "PST": 8, "PDT": 7,
    ]

    /// Minutes east of UTC; `nil` for digits that are no offset.
    private static func offset(_ zone: Substring) -> Int? {
        guard let sign = zone.first, sign == "+" || sign == "-" else {
            return zone.utf8.allSatisfy(\.isLetter) ? -60 * (zones[zone.uppercased()] ?? 0) : nil
        }
        guard zone.utf8.count == 5, let digits = Int(zone.dropFirst()), digits % 100 < 60, digits < 2400 else {
            return nil
        }
        return (digits / 100 * 60 + digits % 100) * (sign == "-" ? -1 : 1)
    }
}
