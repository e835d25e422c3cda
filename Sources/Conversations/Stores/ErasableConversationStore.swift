#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// A store that can forget a person.
public protocol ErasableConversationStore: ConversationStore {
    /// Erases what an account wrote and what was noted about it, up to a time.
    ///
    /// What remains is a shell per message, without words, name or address, so that counts and threads stay right; and
    /// a tombstone, so that feeding the same export again brings nothing back. What other people wrote about the person
    /// is theirs and stays. What the account writes after `time` is new and is kept.
    ///
    /// - Parameters:
    ///   - author: The account.
    ///   - time: The time up to which it is forgotten.
    /// - Returns: How many events were reduced to shells.
    /// - Throws: Whatever keeps the store from writing; then nothing was erased.
    @discardableResult
    func erase(_ author: AuthorID, upTo time: Date) async throws -> Int
}
