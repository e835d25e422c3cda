/// Stretches of a week in minutes, cut at each midnight.
enum WeekMinutes {
    /// Minutes of a day.
    static let day = 1440
    /// Minutes of a week.
    static let week = 7 * day

    /// Adds a stretch that begins in the week, counted from midnight before `first`, to the hours of its days.
    ///
    /// - Parameters:
    ///   - range: Minutes; beyond the end of the week it goes on at its beginning.
    ///   - first: The weekday that minute 0 belongs to.
    ///   - weekly: The hours to add to.
    static func add(_ range: Range<Int>, from first: Weekday, to weekly: inout [Weekday: [OpenHours]]) {
        var start = range.lowerBound
        while start < range.upperBound {
            let midnight = start / day * day
            let end = min(range.upperBound, midnight + day)
            let weekday = Weekday.allCases[(first.index + start / day) % 7]
            let hours = OpenHours(
                LocalTime(secondOfDay: (start - midnight) * 60),
                LocalTime(secondOfDay: (end - midnight) * 60)
            )
            weekly[weekday, default: []].append(hours)
            start = end
        }
    }
}
