import Conversations
import Foundation
import Moderation

/// A decision log in a file: a line of JSON for each entry, all of them in memory for reading.
actor DecisionFile: DecisionLog {
    private let file: FileHandle
    private var lines: [DecisionLogEntry] = []
    private var keys: Set<String> = []

    init(path: String) throws {
        let url = URL(fileURLWithPath: path)
        if !FileManager.default.fileExists(atPath: path) { try Data().write(to: url) }
        let held = try Data(contentsOf: url)
        // A last line without its end was cut by a crash: nobody was told that it is kept.
        let end = held.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        for line in held[..<end].split(separator: 0x0A) {
            let entry = try JSONDecoder().decode(DecisionLogEntry.self, from: line)
            lines.append(entry)
            keys.insert(entry.key)
        }
        file = try FileHandle(forUpdating: url)
        try file.truncate(atOffset: UInt64(end))
    }

    func append(_ entry: DecisionLogEntry) throws -> Bool {
        guard !keys.contains(entry.key) else { return false }
        let start = try file.seekToEnd()
        do {
            try file.write(contentsOf: JSONEncoder().encode(entry) + [0x0A])
            try file.synchronize()
        } catch {
            // Half a line would spoil the next one.
            try file.truncate(atOffset: start)
            throw error
        }
        // Only now: what is not on the disk was not added.
        keys.insert(entry.key)
        lines.append(entry)
        return true
    }

    func entries(_ selection: DecisionLogSelection, after position: Int?, limit: Int) -> [NumberedDecisionLogEntry] {
        lines.enumerated().lazy
            .filter { $0.offset > position ?? -1 && Self.matches($0.element, selection) }
            .prefix(max(0, limit)).map { NumberedDecisionLogEntry(position: $0.offset, entry: $0.element) }
    }

    private static func matches(_ entry: DecisionLogEntry, _ selection: DecisionLogSelection) -> Bool {
        switch selection {
        case .all: true
        case .decision(let id): entry.decision == id
        case .comment(let id): entry.comment == id
        case .author(let id): entry.author == id
        }
    }
}
