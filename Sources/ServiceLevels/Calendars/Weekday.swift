/// A day of the week; a week begins on Monday (ISO 8601).
public enum Weekday: String, CaseIterable, Hashable, Comparable, Sendable, Codable, CodingKeyRepresentable {
    /// Monday.
    case monday
    /// Tuesday.
    case tuesday
    /// Wednesday.
    case wednesday
    /// Thursday.
    case thursday
    /// Friday.
    case friday
    /// Saturday.
    case saturday
    /// Sunday.
    case sunday

    /// Monday to Friday.
    public static let mondayToFriday: [Weekday] = [.monday, .tuesday, .wednesday, .thursday, .friday]

    /// 0 for Monday to 6 for Sunday.
    package var index: Int {
        switch self {
        case .monday: 0
        case .tuesday: 1
        case .wednesday: 2
        case .thursday: 3
        case .friday: 4
        case .saturday: 5
        case .sunday: 6
        }
    }

    /// The day after; Monday after Sunday.
    var next: Weekday {
        Self.allCases[(index + 1) % 7]
    }

    /// The three-letter English abbreviation, such as `Mon`.
    var abbreviation: String {
        rawValue.prefix(1).uppercased() + rawValue.dropFirst().prefix(2)
    }

    /// Orders Monday first.
    public static func < (left: Weekday, right: Weekday) -> Bool {
        left.index < right.index
    }
}
