import ConversationSources
import Foundation
import Reputation
import ReputationSQLite

/// Reads the inputs of one run into a log, and keeps account of what was read.
struct Inputs {
    private(set) var log = ConversationLog()
    private(set) var summary = IntakeSummary()
    private let format: SourceFormat?
    #if SQLite
    private var store: SQLiteStore?
    private var ledger: (held: DigestLedger, revision: Int?) = (DigestLedger(), nil)
    #endif

    static let formatNames = SourceFormat.all.map(\.id).joined(separator: ", ")

    static func format(named name: String) -> SourceFormat? {
        SourceFormat.all.first { $0.id == name }
    }

    init(format: SourceFormat?) {
        self.format = format
    }

    #if SQLite
    /// Keeps everything in a store from now on, and goes on from what it holds.
    mutating func keep(in store: SQLiteStore) {
        self.store = store
    }
    #endif

    /// Which digests went out in earlier runs on the store; without a store none.
    mutating func digests(of brand: BrandID) async throws -> DigestLedger {
        #if SQLite
        if let record = try await store?.record(for: Self.digestKey(brand)) {
            ledger = (try JSONDecoder().decode(DigestLedger.self, from: Data(record.bytes)), record.revision)
        }
        return ledger.held
        #else
        return DigestLedger()
        #endif
    }

    /// Notes in the store which digests went out; refused when another run has told some meanwhile.
    func keep(_ digests: DigestLedger, of brand: BrandID) async throws {
        #if SQLite
        guard let store, digests != ledger.held else { return }
        let bytes = [UInt8](try JSONEncoder().encode(digests))
        try await store.save(bytes, for: Self.digestKey(brand), expecting: ledger.revision)
        #endif
    }

    #if SQLite
    private static func digestKey(_ brand: BrandID) -> RecordKey { RecordKey(rawValue: "desk/digests/\(brand)") }
    #endif

    mutating func read(_ files: [String], named title: String?) async throws {
        for file in files {
            try await read(file, named: title ?? (file == "-" ? "standard input" : file))
        }
        #if SQLite
        if let store { log = try await store.log(matching: EventQuery()) }
        #endif
    }

    /// Takes events in; what a store holds already, from this file or an earlier one, changes nothing there.
    private mutating func take(_ events: [ConversationEvent]) async throws -> AppendResult {
        #if SQLite
        if let store { return try await store.append(events) }
        #endif
        return log.append(events)
    }

    private mutating func read(_ file: String, named title: String) async throws {
        let detected = format == nil ? Self.detect(file) : nil
        var input = IntakeSummary.Input(
            name: title,
            format: (format ?? detected?.format)?.id ?? "told from its content",
            evidence: detected?.evidence
        )
        var progress = Progress(name: title)
        let source = FileSource(path: file == "-" ? nil : file, format: format ?? detected?.format)
        for try await batch in source.batches() {
            input.count(batch, try await take(batch.events))
            progress.advance(to: input.events)
        }
        progress.finish()
        summary.inputs.append(input)
    }

    /// Tells the format of a file; standard input cannot be looked at twice and is told while reading.
    private static func detect(_ file: String) -> DetectedFormat? {
        guard file != "-", let handle = FileHandle(forReadingAtPath: file) else { return nil }
        defer { handle.closeFile() }
        do {
            let prefix = try handle.read(upToCount: FormatSample.maximumBytes) ?? Data()
            return FormatDetector().detect(prefix, fileName: file).match
        } catch {
            // Reading it says why it cannot be read.
            return nil
        }
    }
}

/// Says on standard error how far reading has got, when somebody looks on and it takes a while.
private struct Progress {
    private let name: String
    private var shown = 0
    private let isSeen = Terminal.isWatchingErrors

    init(name: String) {
        self.name = name
    }

    mutating func advance(to events: Int) {
        guard isSeen, events - shown >= 200_000 else { return }
        shown = events
        Terminal.complain("\r\(name): \(events) events", terminator: "")
    }

    func finish() {
        if shown > 0 { Terminal.complain("\r\u{1B}[K", terminator: "") }
    }
}
