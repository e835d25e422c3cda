import ConversationSources
import Foundation
import Reputation

/// Reads the inputs of one run into a log, and keeps account of what was read.
struct Inputs {
    private(set) var log = ConversationLog()
    private(set) var summary = IntakeSummary()
    private let format: SourceFormat?
    #if SQLite
    private let store: DeskStore?
    #endif

    static let formatNames = SourceFormat.all.map(\.id).joined(separator: ", ")

    static func format(named name: String) -> SourceFormat? {
        SourceFormat.all.first { $0.id == name }
    }

    #if SQLite
    /// With a store everything is kept there, and is gone on from; without one it is read into memory.
    init(format: SourceFormat?, store: DeskStore?) {
        self.format = format
        self.store = store
    }
    #else
    init(format: SourceFormat?) {
        self.format = format
    }
    #endif

    mutating func read(_ files: [String], named title: String?) async throws {
        for file in files {
            try await read(file, named: title ?? (file == "-" ? "standard input" : file))
        }
        #if SQLite
        if let store { log = try await store.store.log(matching: EventQuery()) }
        #endif
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
        func count(_ batch: ConversationBatch, _ result: AppendResult) {
            input.count(batch, result)
            progress.advance(to: input.events)
        }
        #if SQLite
        if let store {
            try await store.read(source, report: count)
        } else {
            for try await batch in source.batches() { count(batch, log.append(batch.events)) }
        }
        #else
        for try await batch in source.batches() { count(batch, log.append(batch.events)) }
        #endif
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
