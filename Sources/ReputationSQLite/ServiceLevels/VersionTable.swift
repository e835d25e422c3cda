#if SQLite
import Foundation
import GRDB

/// A table of versions that are saved once and never change.
struct VersionTable<Saved: Codable & Equatable> {
    let db: Database
    let name: String

    /// Saves a version unless it exists.
    ///
    /// - Returns: Whether it is stored with this content.
    func save(_ value: Saved, _ id: String, version: Int) throws -> Bool {
        if let saved = try load(id, version: version) { return saved == value }
        try db.execute(
            sql: "INSERT INTO \(name) (id, version, json) VALUES (?, ?, ?)",
            arguments: [id.blob, version, try canonicalEncoder().encode(value)]
        )
        return true
    }

    /// A version, or the latest.
    func load(_ id: String, version: Int?) throws -> Saved? {
        let data = try Data.fetchOne(
            db,
            sql: """
                SELECT json FROM \(name) WHERE id = ? \(version == nil ? "" : "AND version = ?")
                ORDER BY version DESC LIMIT 1
                """,
            arguments: StatementArguments([id.blob] as [any DatabaseValueConvertible])
                + StatementArguments(version.map { [$0] } ?? [])
        )
        return try data.map { try StoredJSON.decode(Saved.self, $0, in: name, at: id) }
    }

    /// The names of all, sorted by their bytes.
    func ids() throws -> [String] {
        try Data.fetchAll(db, sql: "SELECT DISTINCT id FROM \(name) ORDER BY id").map { String(blob: $0) }
    }
}
#endif
