/// The hours of a calendar, checked, split at midnight and in order: what compiling works on.
///
/// Stretches that meet or overlap stay apart here, because on a day when the clocks change the union of their
/// instants can be more than the instants of their union: 02:15-11:00 begins at 03:15 where an hour is skipped, but
/// 03:00-20:00 beside it begins at 03:00. They become one as instants.
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

    /// Seconds of the day for Monday to Sunday, in order.
    var weekly: [[Range<Int>]] = Array(repeating: [], count: 7)
    /// The whole hours of the dates that differ from the week, in order of the dates.
    var dated: [Dated<[Range<Int>]>] = []
    /// The closed dates with their names, in order, each once.
    var holidays: [Dated<String>] = []
    /// The breaks in order of their beginning.
    var breaks: [Dated<NamedRange>] = []

    /// Puts stretches in order of their beginning, each once.
    static func ordered(_ ranges: [Range<Int>]) -> [Range<Int>] {
        Set(ranges).filter { !$0.isEmpty }.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    }

    /// The stretches as a calendar spells them.
    static func hours(_ ranges: [Range<Int>]) -> [OpenHours] {
        ranges.map { OpenHours(LocalTime(secondOfDay: $0.lowerBound), LocalTime(secondOfDay: $0.upperBound)) }
    }
}
