import ConversationSources
import Conversations
import Foundation

/// Events in a file, each once, and the place to go on from beside it.
final class EventArchive {
    private let events: URL
    private let place: URL
    private let file: FileHandle
    private var known: Set<EventID> = []
    private let encoder = JSONLinesEncoder()

    var count: Int { known.count }

    /// Opens the file, or begins it; an unfinished last line, of a program that was stopped, is cut off.
    init(path: String) throws {
        events = URL(fileURLWithPath: path)
        place = URL(fileURLWithPath: path + ".cursor")
        if !FileManager.default.fileExists(atPath: path) { try Data().write(to: events) }
        file = try FileHandle(forUpdating: events)
        let bytes = try file.readToEnd() ?? Data()
        let end = bytes.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        try file.truncate(atOffset: UInt64(end))
        var decoder = JSONLinesDecoder()
        known = Set(decoder.decode([UInt8](bytes[..<end])).events.map(\.id))
    }

    var cursor: SourceCursor? {
        (try? String(contentsOf: place, encoding: .utf8)).map { SourceCursor(rawValue: $0) }
    }

    /// Adds what is new, then moves the place; the other way round, a stop in between would lose events.
    func append(_ batch: ConversationBatch) throws -> Int {
        let new = batch.events.filter { known.insert($0.id).inserted }
        try file.seekToEnd()
        try file.write(contentsOf: Data(try encoder.encode(new)))
        try file.synchronize()
        if let cursor = batch.cursor { try Data(cursor.rawValue.utf8).write(to: place, options: .atomic) }
        return new.count
    }
}
