extension CalendarChecker {
    /// The part of an entry on its own day and the part on the next; `nil` with a problem reported.
    mutating func ranges(of hours: OpenHours, entry: String) -> (own: Range<Int>, spill: Range<Int>)? {
        guard hours.opens.isValid, hours.closes.isValid else {
            report(.impossibleTime, entry, "\(hours) is not within 00:00 to 24:00")
            return nil
        }
        let opens = hours.opens.secondOfDay
        let closes = hours.closes.secondOfDay
        if opens < closes { return (opens..<closes, 0..<0) }
        if opens > closes, opens < 86_400, calendar.pastMidnight == .split { return (opens..<86_400, 0..<closes) }
        var reason = "\(hours) ends before it begins"
        if opens == closes {
            reason = "\(hours) has no length; the whole day is 00:00-24:00"
        } else if closes == 0 {
            reason += "; the end of the day is written 24:00"
        } else if calendar.pastMidnight == .reject {
            reason += "; hours past midnight need the policy 'pastMidnight' to be 'split'"
        }
        report(.endNotAfterStart, entry, reason)
        return nil
    }

    /// The stretches of one day in order; overlaps are reported unless they are allowed.
    mutating func ordered(_ ranges: [Range<Int>], entry: String) -> [Range<Int>] {
        if calendar.overlaps == .reject {
            var longest: Range<Int>?
            for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
                if let longest, range.lowerBound < longest.upperBound {
                    let pair = PreparedHours.hours([longest, range])
                    report(.overlappingHours, entry, "\(pair[0]) and \(pair[1]) overlap")
                }
                if range.upperBound > longest?.upperBound ?? 0 { longest = range }
            }
        }
        return PreparedHours.ordered(ranges)
    }

    /// The day number of a date; `nil` with a problem reported.
    mutating func day(of date: LocalDate, entry: String) -> Int? {
        guard let day = date.daysSince1970 else {
            report(.impossibleDate, entry, "\(date) is not a date of the years 1 to 9999")
            return nil
        }
        return day
    }
}
