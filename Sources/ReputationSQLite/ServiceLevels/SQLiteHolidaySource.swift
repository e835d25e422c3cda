#if SQLite
import Foundation
import GRDB
public import ServiceLevels

/// A named list of holidays in a file, such as those of one region.
public struct SQLiteHolidaySource: HolidaySource {
    private let store: SQLiteStore
    /// The name of the list.
    public let list: String

    init(_ store: SQLiteStore, list: String) {
        self.store = store
        self.list = list
    }

    /// The holidays of some dates.
    ///
    /// - Throws: ``/Conversations/StoreError`` when the file cannot be read; never an empty list instead.
    public func holidays(from first: LocalDate, through last: LocalDate) async throws -> [Holiday] {
        try await all().filter { $0.date >= first && $0.date <= last }
    }

    /// Every holiday of the list, in order.
    public func all() async throws -> [Holiday] {
        try await store.read { [list] db in
            let decoder = JSONDecoder()
            return try Row.fetchAll(
                db,
                sql: "SELECT date, name FROM holiday WHERE list = ?",
                arguments: [list.blob]
            ).map { row in
                Holiday(try decoder.decode(LocalDate.self, from: row[0] as Data), String(blob: row[1]))
            }
        }.sorted { ($0.date, $0.name) < ($1.date, $1.name) }
    }

    /// Replaces the list.
    public func replace(with holidays: [Holiday]) async throws {
        let encoder = canonicalEncoder()
        let rows = try holidays.map { (date: try encoder.encode($0.date), name: $0.name.blob) }
        try await store.write { [list] db in
            try db.execute(sql: "DELETE FROM holiday WHERE list = ?", arguments: [list.blob])
            for row in rows {
                try db.cachedStatement(sql: "INSERT OR IGNORE INTO holiday (list, date, name) VALUES (?, ?, ?)")
                    .execute(arguments: [list.blob, row.date, row.name])
            }
        }
    }
}

extension SQLiteStore {
    /// The list of holidays under a name, such as that of a region.
    public func holidays(in list: String) -> SQLiteHolidaySource {
        SQLiteHolidaySource(self, list: list)
    }
}
#endif
