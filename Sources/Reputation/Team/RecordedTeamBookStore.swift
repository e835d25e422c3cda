public import Conversations
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Keeps the teams' books as records of a store of conversations: in the same file, under the same guard.
///
/// ```swift
/// let books = RecordedTeamBookStore(in: try SQLiteStore(path: "desk.sqlite"))
/// ```
public struct RecordedTeamBookStore<Store: ConversationStore>: TeamBookStore {
    private let store: Store

    /// Keeps books in a store.
    public init(in store: Store) {
        self.store = store
    }

    /// The name of the record that holds the book of a brand.
    public static func key(of brand: BrandID) -> RecordKey {
        RecordKey(rawValue: "team-book/" + brand.rawValue)
    }

    /// The book of a brand.
    ///
    /// - Throws: An error of the store, or `DecodingError` for a record that is no book of this version.
    public func teamBook(of brand: BrandID) async throws -> StoredTeamBook? {
        guard let record = try await store.record(for: Self.key(of: brand)) else { return nil }
        let book = try JSONDecoder().decode(TeamBook.self, from: Data(record.bytes))
        return StoredTeamBook(book, revision: record.revision)
    }

    /// Saves a book if the last one is at the expected revision.
    ///
    /// - Throws: `StoreError` with the code `revisionConflict` when it is not; an error of the store.
    @discardableResult
    public func save(_ book: TeamBook, of brand: BrandID, expecting revision: Int?) async throws -> Int {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let bytes = Array(try encoder.encode(book))
        // A store gives no revision for a removal only.
        return try await store.save(bytes, for: Self.key(of: brand), expecting: revision) ?? 0
    }
}
