/// Where the versions of business calendars are kept.
///
/// A clock names the calendar version that it ran on, so a saved version never changes and is never lost. The box
/// holds ``InMemoryCalendarStore``.
///
/// Requirements for a conforming type:
/// - Saving a version again with the same content changes nothing; with other content it is
///   ``CalendarStoreError/versionTaken(_:version:)``.
/// - Two savings at the same time of one version with different content: one of them fails.
public protocol CalendarStore: Sendable {
    /// Saves a version of a calendar.
    ///
    /// - Throws: ``CalendarStoreError/versionTaken(_:version:)`` if the version exists with other content, or an
    ///   error of the store.
    func save(_ calendar: BusinessCalendar) async throws

    /// A saved version of a calendar.
    ///
    /// - Parameters:
    ///   - id: The calendar.
    ///   - version: The version, or `nil` for the latest.
    /// - Returns: The calendar, or `nil` if there is none.
    /// - Throws: An error of the store.
    func calendar(_ id: CalendarID, version: Int?) async throws -> BusinessCalendar?

    /// The names of all calendars, in order.
    ///
    /// - Throws: An error of the store.
    func calendarIDs() async throws -> [CalendarID]
}

/// A rule of ``CalendarStore`` that was broken.
public enum CalendarStoreError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The version exists with other content.
    case versionTaken(CalendarID, version: Int)

    /// What is wrong, in words.
    public var description: String {
        switch self {
        case .versionTaken(let id, let version):
            "version \(version) of the calendar '\(id.rawValue)' exists with other content; save a change as the next"
        }
    }
}

/// Keeps calendars in memory.
public actor InMemoryCalendarStore: CalendarStore {
    private var versions: [CalendarID: [Int: BusinessCalendar]] = [:]

    /// Makes an empty store.
    public init() {}

    /// Saves a version unless it exists.
    public func save(_ calendar: BusinessCalendar) throws {
        if let saved = versions[calendar.id]?[calendar.version] {
            guard saved == calendar else {
                throw CalendarStoreError.versionTaken(calendar.id, version: calendar.version)
            }
            return
        }
        versions[calendar.id, default: [:]][calendar.version] = calendar
    }

    /// A saved version, or the latest.
    public func calendar(_ id: CalendarID, version: Int?) -> BusinessCalendar? {
        guard let saved = versions[id], let wanted = version ?? saved.keys.max() else { return nil }
        return saved[wanted]
    }

    /// The names of all calendars, in order.
    public func calendarIDs() -> [CalendarID] {
        versions.keys.sorted()
    }
}
