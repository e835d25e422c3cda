#if SQLite
public import CrisisDetection
public import Foundation
import GRDB
import ReputationFoundations

extension SQLiteStore: SeriesStore {
    /// Keeps samples of a series, all or none; one at a time that is known replaces the one that was there.
    public func save(_ samples: [SeriesSample], of series: SeriesID) async throws {
        try await write { db in
            let statement = try db.cachedStatement(
                sql: """
                    INSERT INTO seriesSample (series, time, value) VALUES (?, ?, ?)
                    ON CONFLICT (series, time) DO UPDATE SET value = excluded.value
                    """
            )
            for sample in samples {
                try statement.execute(arguments: [series.rawValue.blob, sample.at.milliseconds, sample.value])
            }
        }
    }

    /// The samples of a series from one moment up to another, which is left out; earliest first.
    public func samples(of series: SeriesID, from start: Date, until end: Date) async throws -> [SeriesSample] {
        try await read { db in
            try Row.fetchAll(
                db,
                sql: "SELECT time, value FROM seriesSample WHERE series = ? AND time >= ? AND time < ? ORDER BY time",
                arguments: [series.rawValue.blob, Instant(start).milliseconds, Instant(end).milliseconds]
            ).map { try SeriesSample($0[1], at: Instant(milliseconds: $0[0])) }
        }
    }

    /// The series with samples, in the order of their names.
    public func seriesIDs() async throws -> [SeriesID] {
        try await read { db in
            try Data.fetchAll(db, sql: "SELECT DISTINCT series FROM seriesSample")
                .map { SeriesID(rawValue: String(blob: $0)) }.sorted()
        }
    }
}
#endif
