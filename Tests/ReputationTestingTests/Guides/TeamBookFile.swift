import Conversations
import Foundation
import Reputation

/// A store that keeps the books of all brands in one JSON file.
actor TeamBookFile: TeamBookStore {
    private struct Entry: Codable {
        var brand: BrandID
        var revision: Int
        var book: TeamBook
    }

    private let file: URL
    private var entries: [Entry] = []

    init(path: String) throws {
        file = URL(fileURLWithPath: path)
        guard FileManager.default.fileExists(atPath: path) else { return }
        entries = try JSONDecoder().decode([Entry].self, from: Data(contentsOf: file))
    }

    func teamBook(of brand: BrandID) -> StoredTeamBook? {
        entries.first { $0.brand == brand }.map { StoredTeamBook($0.book, revision: $0.revision) }
    }

    func save(_ book: TeamBook, of brand: BrandID, expecting revision: Int?) throws -> Int {
        // Looking and writing are one step: nothing is awaited in between.
        let held = teamBook(of: brand)?.revision
        guard held == revision else {
            throw StoreError(.revisionConflict, reason: "somebody else changed the book; read it again")
        }
        let entry = Entry(brand: brand, revision: (held ?? 0) + 1, book: book)
        let next = entries.filter { $0.brand != brand } + [entry]
        try JSONEncoder().encode(next).write(to: file, options: .atomic)
        // Only now: after a write that failed the last book counts.
        entries = next
        return entry.revision
    }
}
