public import Conversations
import LanguageAnalysis

/// Comments that say nearly the same: a brigade, many customers with one problem, or one author over and over.
public struct CommentCopies: Hashable, Sendable {
    /// The comments, in the order of their identifiers.
    public var comments: [MessageID]
    /// Their different authors, sorted.
    public var authors: [AuthorID]
    /// Of these, verified customers.
    public var verifiedCustomers: Int
    /// Of these, accounts that are known to be young.
    public var youngAccounts: Int

    /// What a policy is told about each of them.
    public var crowd: CommentCrowd { CommentCrowd(authors: authors.count, verifiedCustomers: verifiedCustomers) }

    /// Whether it looks staged: five authors or more, most of them young accounts, fewer than a fifth customers.
    ///
    /// The numbers are judgement and not measured.
    public var isSuspectedBrigade: Bool {
        authors.count >= 5 && youngAccounts * 2 > authors.count && verifiedCustomers * 5 < authors.count
    }
}

extension CommentReader {
    /// Groups comments that say nearly the same, whatever names, numbers and dates they give.
    ///
    /// Give comments of one window of time, such as an hour; time is not looked at.
    ///
    /// - Parameters:
    ///   - comments: comments of any authors; the order does not matter.
    ///   - isCustomer: whether an author is a verified customer; unknown does not count.
    ///   - isYoung: whether an author's account is young; unknown does not count.
    ///   - similarity: the share of word runs in common, 0 to 1, from which on two say nearly the same.
    /// - Returns: groups of two or more, the largest first.
    /// - Complexity: O(*n* log *n*) in the comments, unless most are copies of each other.
    public func copies(
        among comments: [ModeratedComment],
        isCustomer: (AuthorID) -> ThreeValued,
        isYoung: (AuthorID) -> ThreeValued,
        similarity: Double = 0.6
    ) -> [CommentCopies] {
        let comments = comments.sorted { $0.id < $1.id }
        var index = NearDuplicateIndex<Int>(shingleSize: 3)
        for (position, comment) in comments.enumerated() {
            let language = comment.language.map { TextLanguage(rawValue: $0.rawValue) }
            index.insert(MaskedWords(analyzer.analyze(comment.text, language: language)), id: position)
        }
        return index.families(atLeast: similarity).filter { $0.count > 1 }.map { members in
            let members = members.sorted()
            let authors = Set(members.map { comments[$0].author })
            return CommentCopies(
                comments: members.map { comments[$0].id },
                authors: authors.sorted(),
                verifiedCustomers: authors.count { isCustomer($0) == .yes },
                youngAccounts: authors.count { isYoung($0) == .yes }
            )
        }.sorted { left, right in
            if left.comments.count != right.comments.count { return left.comments.count > right.comments.count }
            return left.comments[0] < right.comments[0]
        }
    }

    /// Signals for the comments of a group that looks staged; none for any other.
    public func signals(for copies: CommentCopies) -> [SignalFinding] {
        guard copies.isSuspectedBrigade else { return [] }
        return [
            SignalFinding(
                .brigade,
                strength: .weak,
                confidence: 0.7,
                source: identity,
                evidence: ["\(copies.authors.count) authors, \(copies.youngAccounts) young accounts"]
            )
        ]
    }
}
