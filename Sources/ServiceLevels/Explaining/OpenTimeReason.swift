/// Why a stretch of time counts or does not.
public enum OpenTimeReason: Hashable, Sendable {
    /// Open and not paused.
    case counted
    /// Outside the hours.
    case closed
    /// A holiday, with its name.
    case holiday(String)
    /// Taken out of the hours, with a name.
    case onBreak(String)
    /// Open, but the clock was paused.
    case pause

    /// Which reason wins when two begin together: a holiday closes the whole day.
    var precedence: Int {
        if case .holiday = self { 0 } else { 1 }
    }

    /// The reason in a word or a name.
    public var label: String {
        switch self {
        case .counted: "counted"
        case .closed: "closed"
        case .holiday(let name): name.isEmpty || name == "holiday" ? "holiday" : "holiday: \(name)"
        case .onBreak(let name): name.isEmpty || name == "break" ? "break" : "break: \(name)"
        case .pause: "paused"
        }
    }
}
