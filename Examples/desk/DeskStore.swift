#if SQLite
import ConversationSources
import Foundation
import Reputation
import ReputationSQLite

/// What the desk keeps in a store from one run to the next.
///
/// The events; how far each file was read; what the desk was told about the brand; which digests it told. The clocks are
/// not kept: a desk looks at everything anyway, and works them out with it.
struct DeskStore {
    let store: SQLiteStore
    private var digests: (held: DigestLedger, revision: Int?) = (DigestLedger(), nil)

    init(path: String) throws {
        store = try SQLiteStore(path: path)
    }

    // MARK: Digests

    /// Which digests went out in earlier runs.
    mutating func digests(of brand: BrandID) async throws -> DigestLedger {
        if let record = try await store.record(for: Self.digestKey(brand)) {
            digests = (try JSONDecoder().decode(DigestLedger.self, from: Data(record.bytes)), record.revision)
        }
        return digests.held
    }

    /// Notes which digests went out; refused when another run has told some meanwhile.
    func keep(_ told: DigestLedger, of brand: BrandID) async throws {
        guard told != digests.held else { return }
        try await store.save(
            [UInt8](try JSONEncoder().encode(told)),
            for: Self.digestKey(brand),
            expecting: digests.revision
        )
    }

    private static func digestKey(_ brand: BrandID) -> RecordKey { RecordKey(rawValue: "desk/digests/\(brand)") }

    // MARK: Configuration

    private static let configurationKey = RecordKey(rawValue: "desk/configuration")

    /// What the last run that was told something about the brand was told, with the team's book as it is now; `nil` before
    /// there was one.
    func configuration() async throws -> DeskConfiguration? {
        guard let record = try await store.record(for: Self.configurationKey) else { return nil }
        var configuration = try JSONDecoder().decode(DeskConfiguration.self, from: Data(record.bytes))
        if let kept = try await RecordedTeamBookStore(in: store).teamBook(of: configuration.brand.id) {
            configuration.teamBook = kept.book
        }
        return configuration
    }

    /// Keeps what the desk was told, and the team's book where a program that shares the file looks for it.
    func keep(_ configuration: DeskConfiguration) async throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let bytes = [UInt8](try encoder.encode(configuration))
        let held = try await store.record(for: Self.configurationKey)
        if held?.bytes != bytes {
            try await store.save(bytes, for: Self.configurationKey, expecting: held?.revision)
        }
        let books = RecordedTeamBookStore(in: store)
        let book = try await books.teamBook(of: configuration.brand.id)
        guard book?.book ?? TeamBook() != configuration.teamBook else { return }
        try await books.save(configuration.teamBook, of: configuration.brand.id, expecting: book?.revision)
    }

    // MARK: Files

    /// Reads a file from where an earlier run stopped, or from its beginning when it has changed before that place.
    func read(_ source: FileSource, report: (ConversationBatch, AppendResult) -> Void) async throws {
        guard let path = source.path, let format = source.format, InputNote.isFile(path) else {
            for try await batch in source.batches() { report(batch, try await store.append(batch.events)) }
            return
        }
        let name = "desk/" + URL(fileURLWithPath: path).standardizedFileURL.path
        let key = RecordKey(rawValue: "desk/input/" + name)
        let held = try await store.record(for: key)
        let before = try held.map { try JSONDecoder().decode(InputNote.self, from: Data($0.bytes)) }
        let (now, isLonger) = try InputNote.taken(of: path, as: format.id, after: before)
        if !isLonger {
            let cursor = RecordKey(rawValue: "cursor/" + name)
            if let place = try await store.record(for: cursor) {
                try await store.save(nil, for: cursor, expecting: place.revision)
            }
        }
        if now != before {
            try await store.save([UInt8](try JSONEncoder().encode(now)), for: key, expecting: held?.revision)
        }
        try await store.read(source, as: name, report: report)
    }
}
#endif
