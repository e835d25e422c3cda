#if SQLite
import GRDB
public import ServiceLevels

extension SQLiteStore: CalendarStore {
    /// Saves a version of a calendar unless it exists.
    ///
    /// - Throws: ``/ServiceLevels/CalendarStoreError/versionTaken(_:version:)`` if the version exists with other content.
    public func save(_ calendar: BusinessCalendar) async throws {
        let isSaved = try await write { db in
            try VersionTable<BusinessCalendar>(db: db, name: "calendar")
                .save(calendar, calendar.id.rawValue, version: calendar.version)
        }
        if !isSaved { throw CalendarStoreError.versionTaken(calendar.id, version: calendar.version) }
    }

    /// A saved version of a calendar, or the latest.
    public func calendar(_ id: CalendarID, version: Int?) async throws -> BusinessCalendar? {
        try await read { db in
            try VersionTable<BusinessCalendar>(db: db, name: "calendar").load(id.rawValue, version: version)
        }
    }

    /// The names of all calendars, in order.
    public func calendarIDs() async throws -> [CalendarID] {
        try await read { db in
            try VersionTable<BusinessCalendar>(db: db, name: "calendar").ids().map { CalendarID(rawValue: $0) }.sorted()
        }
    }
}

extension SQLiteStore: PolicyBookStore {
    /// Saves a version of a policy book unless it exists.
    ///
    /// - Throws: ``/ServiceLevels/PolicyBookStoreError/versionTaken(_:version:)`` if the version exists with other content.
    public func save(_ book: PolicyBook) async throws {
        let isSaved = try await write { db in
            try VersionTable<PolicyBook>(db: db, name: "policyBook").save(book, book.id, version: book.version)
        }
        if !isSaved { throw PolicyBookStoreError.versionTaken(book.id, version: book.version) }
    }

    /// A saved version of a policy book, or the latest.
    public func book(_ id: String, version: Int?) async throws -> PolicyBook? {
        try await read { try VersionTable<PolicyBook>(db: $0, name: "policyBook").load(id, version: version) }
    }
}
#endif
