import Conversations
import Reputation
import ReputationTesting

/// A mistake that somebody who writes a store of teams' books makes.
enum TeamBookFault: String, CaseIterable, Sendable {
    case startsWithAnEmptyBook, losesTopics, givesTheOldRevision, trimsNames, throwsAnotherError, ignoresRevisions
    case looksBeforeItLeaps, keepsHalfOfAFailure, breaksWhenCancelled

    /// The laws that must find it: this many and no other.
    var laws: Set<TeamBookStoreLaw> {
        switch self {
        case .startsWithAnEmptyBook: [.startsEmpty]
        case .losesTopics: [.booksComeBackUnchanged]
        case .givesTheOldRevision: [.lastBookCounts]
        case .trimsNames: [.brandsAreApart]
        case .throwsAnotherError: [.revisionsGuard]
        case .ignoresRevisions: [.revisionsGuard, .oneOfManySaversWins]
        case .looksBeforeItLeaps: [.oneOfManySaversWins]
        case .keepsHalfOfAFailure: [.failedSaveChangesNothing]
        case .breaksWhenCancelled: [.cancellationLeavesStoreUsable]
        }
    }
}

actor TeamBookStoreDouble: TeamBookStore {
    private struct DiskError: Error {}

    private let fault: TeamBookFault?
    private var books: [String: StoredTeamBook] = [:]
    private var failsNext = false
    private var isBroken = false

    init(_ fault: TeamBookFault?) {
        self.fault = fault
    }

    func failNextSave() { failsNext = true }

    private func name(_ brand: BrandID) -> String {
        guard fault == .trimsNames, brand.rawValue.hasSuffix(" ") else { return brand.rawValue }
        return String(brand.rawValue.dropLast())
    }

    func teamBook(of brand: BrandID) -> StoredTeamBook? {
        let held = books[name(brand)]
        return fault == .startsWithAnEmptyBook && held == nil ? StoredTeamBook(TeamBook(), revision: 0) : held
    }

    func save(_ book: TeamBook, of brand: BrandID, expecting revision: Int?) async throws -> Int {
        if fault == .breaksWhenCancelled, Task.isCancelled { isBroken = true }
        if isBroken { throw DiskError() }
        let held = books[name(brand)]
        let isStale = held?.revision != revision
        let isRefused =
            switch fault {
            case .ignoresRevisions: false
            case .trimsNames: isStale && name(brand) == brand.rawValue
            case .startsWithAnEmptyBook: isStale && !(held == nil && revision == 0)
            default: isStale
            }
        if isRefused, fault == .throwsAnotherError { throw DiskError() }
        if isRefused { throw StoreError(.revisionConflict, reason: "the book has changed") }
        if fault == .looksBeforeItLeaps { for _ in 0..<20 { await Task.yield() } }
        let next = (held?.revision ?? 0) + 1
        if failsNext {
            failsNext = false
            if fault == .keepsHalfOfAFailure { books[name(brand)]?.book.cannedResponses = book.cannedResponses }
            throw DiskError()
        }
        var book = book
        if fault == .losesTopics, book.cannedResponses.responses.count > 1 {
            book.cannedResponses = CannedResponseLibrary(
                book.cannedResponses.responses.map {
                    CannedResponse(id: $0.id, language: $0.language, text: $0.text)
                }
            )
        }
        books[name(brand)] = StoredTeamBook(book, revision: next)
        return fault == .givesTheOldRevision && next > 2 ? next - 1 : next
    }
}
