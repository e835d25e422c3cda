public import Conversations

/// Where the team's books are kept, one for each brand: the box holds ``InMemoryTeamBookStore`` and ``RecordedTeamBookStore``.
///
/// ## Implementation guidance
///
/// A book is replaced as a whole and guarded by its revision, so that of two people who read the same book and change
/// it, the second is told and loses nothing. Looking and writing are one step. Names of brands are bytes: do not fold
/// case, trim or cut them.
public protocol TeamBookStore: Sendable {
    /// The book of a brand, or `nil` if there is none.
    ///
    /// - Throws: An error of the store.
    func teamBook(of brand: BrandID) async throws -> StoredTeamBook?

    /// Saves a book in the place of the last one, if that is still at the expected revision.
    ///
    /// - Parameters:
    ///   - book: The new book.
    ///   - brand: Whose team it is.
    ///   - revision: The revision that was read; `nil` when there was none.
    /// - Returns: The new revision, greater than the last.
    /// - Throws: `StoreError` with the code `revisionConflict` when it is not, and then the last one stays; or an
    ///   error of the store.
    @discardableResult
    func save(_ book: TeamBook, of brand: BrandID, expecting revision: Int?) async throws -> Int
}

/// A book with the revision that guards it.
public struct StoredTeamBook: Hashable, Sendable {
    /// The book.
    public var book: TeamBook
    /// Grows with every change; never reused for the same brand.
    public var revision: Int

    /// Describes a stored book.
    public init(_ book: TeamBook, revision: Int) {
        self.book = book
        self.revision = revision
    }
}

/// Keeps the teams' books in memory.
public actor InMemoryTeamBookStore: TeamBookStore {
    private var books: [BrandID: StoredTeamBook] = [:]

    /// Makes an empty store.
    public init() {}

    /// The book of a brand.
    public func teamBook(of brand: BrandID) -> StoredTeamBook? {
        books[brand]
    }

    /// Saves a book if the last one is at the expected revision.
    @discardableResult
    public func save(_ book: TeamBook, of brand: BrandID, expecting revision: Int?) throws -> Int {
        let held = books[brand]?.revision
        guard held == revision else {
            throw StoreError(
                .revisionConflict,
                reason: "the book of \(brand) is at \(held.map { "revision \($0)" } ?? "no revision"), not "
                    + "\(revision.map { "\($0)" } ?? "new"); read it again and decide again"
            )
        }
        books[brand] = StoredTeamBook(book, revision: (held ?? 0) + 1)
        return (held ?? 0) + 1
    }
}
