#if SQLite
import Conversations
import Foundation
import GRDB

/// Puts what an export holds into an empty file, within one transaction, and refuses what could not be read there.
struct ImportWriter {
    /// What is wrong with a line.
    struct Fault: Error {
        let reason: String

        init(_ reason: String) {
            self.reason = reason
        }
    }

    private struct Table {
        var columns: [String: ColumnInfo]
        /// The column whose numbers are never given again.
        var number: String?
        var json: StoredJSON.Table?
    }

    private let db: Database
    private let tables: [String: Table]
    /// The tables that never give a number again.
    private let numbered: Set<String>
    private let encoder = canonicalEncoder()
    private var events: EventWriter
    private var waiting = 0

    init(_ db: Database) throws {
        self.db = db
        events = try EventWriter(db)
        numbered = Set(
            try String.fetchAll(
                db,
                sql: "SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE '%AUTOINCREMENT%'"
            )
        )
        let json = Dictionary(uniqueKeysWithValues: StoredJSON.tables.map { ($0.name, $0) })
        var tables: [String: Table] = [:]
        for name in try Schema.plainTables(db) {
            tables[name] = Table(
                columns: Dictionary(uniqueKeysWithValues: try db.columns(in: name).map { ($0.name, $0) }),
                number: numbered.contains(name) ? try db.primaryKey(name).columns.first : nil,
                json: json[name]
            )
        }
        self.tables = tables
    }

    mutating func insert(_ event: ConversationEvent, isErased: Bool, at position: Int64) throws {
        guard position > 0 else { throw Fault("the position \(position) is below 1") }
        let encoded = try EncodedEvent(event, isErased: isErased, by: encoder)
        guard try events.insert(encoded, at: position) else { throw Fault("the event \(event.id) stands twice") }
        waiting += 1
        if waiting % 10_000 == 0 { try events.flush() }
    }

    func insert(_ row: [String: ExportLine.Value], into name: String) throws {
        guard let table = tables[name] else { throw Fault("there is no table '\(name)' in this schema") }
        if let number = table.number {
            guard case .integer(let value)? = row[number], value > 0 else {
                throw Fault("the \(number) of a row of '\(name)' is no number from 1")
            }
        }
        for (column, value) in row {
            guard let info = table.columns[column] else { throw Fault("the table '\(name)' has no column '\(column)'") }
            guard value.fits(info) else { throw Fault("the column '\(column)' of '\(name)' holds no such value") }
        }
        if let checked = table.json, let json = row["json"] {
            do {
                let key = StoredJSON.name(checked.key.map { row[$0]?.databaseValue ?? .null })
                try checked.check(Data.fromDatabaseValue(json.databaseValue) ?? Data(), key)
            } catch let error as StoreError {
                throw Fault(error.reason)
            }
        }
        let names = row.keys.sorted()
        let columns = names.map(\.quotedDatabaseIdentifier).joined(separator: ", ")
        let places = names.map { _ in "?" }.joined(separator: ", ")
        try db.execute(
            sql: "INSERT INTO \(name.quotedDatabaseIdentifier) (\(columns)) VALUES (\(places))",
            arguments: StatementArguments(names.map { row[$0]?.databaseValue ?? .null })
        )
    }

    /// Writes what waits, and which numbers each table must not give again; earlier exports did not say.
    mutating func finish(_ sequences: [String: Int64]) throws {
        try events.flush()
        let given = try Schema.sequences(db)
        for (name, last) in sequences.sorted(by: { $0.key < $1.key }) {
            guard numbered.contains(name) else { throw Fault("'\(name)' gives no numbers") }
            guard last >= given[name] ?? 0 else {
                throw Fault("'\(name)' has given \(last) numbers, and holds \(given[name] ?? 0)")
            }
            let isThere = given[name] != nil
            try db.execute(
                sql: isThere
                    ? "UPDATE sqlite_sequence SET seq = ?1 WHERE name = ?2"
                    : "INSERT INTO sqlite_sequence (seq, name) VALUES (?1, ?2)",
                arguments: [last, name]
            )
        }
    }
}

extension ExportLine.Value {
    /// Whether a column can hold the value: SQLite itself lets any column hold anything.
    fileprivate func fits(_ column: ColumnInfo) -> Bool {
        switch (self, column.type.uppercased()) {
        case (.null, _): !column.isNotNull
        case (.integer, "INTEGER"), (.real, "REAL"), (.integer, "REAL"), (.text, "BLOB"), (.base64, "BLOB"): true
        default: false
        }
    }
}
#endif
