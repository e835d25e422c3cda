/// The hours of a calendar, checked, split at midnight, in order and merged: what compiling works on.
struct PreparedHours: Hashable, Sendable {
    /// Something that holds on one date, in days since 1970-01-01.
    struct Dated<Value: Hashable & Sendable>: Hashable, Sendable {
        var day: Int
        var value: Value
    }

    /// A break of one date.
    struct NamedRange: Hashable, Sendable {
        var seconds: Range<Int>
        var name: String
    }

    /// Seconds of the day for Monday to Sunday, in order and apart.
    var weekly: [[Range<Int>]] = Array(repeating: [], count: 7)
    /// The whole hours of the dates that differ from the week, in order of the dates.
    var dated: [Dated<[Range<Int>]>] = []
    /// The closed dates with their names, in order, each once.
    var holidays: [Dated<String>] = []
    /// The breaks in order of their beginning.
    var breaks: [Dated<NamedRange>] = []

    /// Puts stretches in order and joins those that meet.
    static func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
        var joined: [Range<Int>] = []
        for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) where !range.isEmpty {
            if let last = joined.last, range.lowerBound <= last.upperBound {
                joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
            } else {
                joined.append(range)
            }
        }
        return joined
    }

    /// The hours of a weekday counted from Monday, 0, as a calendar spells them.
    static func hours(_ ranges: [Range<Int>]) -> [OpenHours] {
        ranges.map { OpenHours(LocalTime(secondOfDay: $0.lowerBound), LocalTime(secondOfDay: $0.upperBound)) }
    }
}
