import Conversations
import Foundation

/// A store that keeps everything in one file, a line for every change, and in memory what the lines say.
actor JournalStore: ConversationStore {
    private let file: FileHandle
    /// Where the last whole line ends; whatever lies behind it was never stored.
    private var end: UInt64 = 0
    private var log = ConversationLog()
    private var records: [RecordKey: StoredRecord] = [:]
    private var lastRevisions: [RecordKey: Int] = [:]

    /// A line: events that were appended, or what became of a record.
    private struct Line: Codable {
        var events: [ConversationEvent]?
        var key: RecordKey?
        var revision: Int?
        var bytes: Data?
    }

    init(path: String) throws {
        if !FileManager.default.fileExists(atPath: path) { try Data().write(to: URL(fileURLWithPath: path)) }
        file = try FileHandle(forUpdating: URL(fileURLWithPath: path))
        let data = try file.readToEnd() ?? Data()
        // A last line without an end was being written when the machine stopped.
        let whole = data[..<(data.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0)]
        for line in whole.split(separator: UInt8(ascii: "\n")) {
            let line = try JSONDecoder().decode(Line.self, from: Data(line))
            log.append(line.events ?? [])
            if let key = line.key, let revision = line.revision {
                lastRevisions[key] = revision
                records[key] = line.bytes.map { StoredRecord(bytes: [UInt8]($0), revision: revision) }
            }
        }
        end = UInt64(whole.count)
    }

    func append(_ events: [ConversationEvent]) throws -> AppendResult {
        guard !events.isEmpty else { return AppendResult() }
        try write(Line(events: events))
        return log.append(events)
    }

    func events(matching query: EventQuery, after position: StorePosition?, limit: Int) throws -> EventPage {
        guard limit > 0 else {
            throw StoreError(.invalidRequest, reason: "a page holds at least one event; the limit was \(limit)")
        }
        return log.page(matching: query, after: position, limit: limit)
    }

    func record(for key: RecordKey) -> StoredRecord? { records[key] }

    func save(_ bytes: [UInt8]?, for key: RecordKey, expecting revision: Int?) throws -> Int? {
        guard records[key]?.revision == revision else {
            throw StoreError(.revisionConflict, reason: "\(key) was changed since it was read")
        }
        let next = (lastRevisions[key] ?? 0) + 1
        try write(Line(key: key, revision: next, bytes: bytes.map { Data($0) }))
        lastRevisions[key] = next
        records[key] = bytes.map { StoredRecord(bytes: $0, revision: next) }
        return bytes == nil ? nil : next
    }

    /// Writes a line, or throws and has written none.
    private func write(_ line: Line) throws {
        let data = try JSONEncoder().encode(line) + Data("\n".utf8)
        // Removes what an earlier write left that failed half-way.
        try file.truncate(atOffset: end)
        try file.seek(toOffset: end)
        try file.write(contentsOf: data)
        try file.synchronize()
        end += UInt64(data.count)
    }
}
