import Foundation
import ServiceLevels

/// A store that keeps every version of every calendar in one JSON file.
actor CalendarFile: CalendarStore {
    private let file: URL
    private var calendars: [BusinessCalendar] = []

    init(path: String) throws {
        file = URL(fileURLWithPath: path)
        guard FileManager.default.fileExists(atPath: path) else { return }
        calendars = try JSONDecoder().decode([BusinessCalendar].self, from: Data(contentsOf: file))
    }

    func save(_ calendar: BusinessCalendar) throws {
        // Looking and writing are one step: nothing is awaited in between.
        if let saved = calendars.first(where: { $0.id == calendar.id && $0.version == calendar.version }) {
            guard saved == calendar else {
                throw CalendarStoreError.versionTaken(calendar.id, version: calendar.version)
            }
            return
        }
        let next = calendars + [calendar]
        try JSONEncoder().encode(next).write(to: file, options: .atomic)
        calendars = next
    }

    func calendar(_ id: CalendarID, version: Int?) -> BusinessCalendar? {
        let versions = calendars.filter { $0.id == id }
        guard let version else { return versions.max { $0.version < $1.version } }
        return versions.first { $0.version == version }
    }

    func calendarIDs() -> [CalendarID] {
        Set(calendars.map(\.id)).sorted()
    }
}
