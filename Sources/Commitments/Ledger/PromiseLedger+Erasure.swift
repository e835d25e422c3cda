#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
public import Conversations
internal import ReputationFoundations

extension PromiseLedger {
    /// Erases what was promised to an account up to a time, and what was noted about it.
    ///
    /// What remains of each event is a shell without words, so that counts stay right, and a tombstone, so that the same
    /// events fed again bring nothing back, in whatever order.
    ///
    /// - Parameters:
    ///   - author: The account; what hangs on it or on its case is erased.
    ///   - messages: What the account wrote. Most promises hang on a message, and a ledger does not know whose it is; a
    ///     `ConversationLog` does.
    ///   - time: The time up to which it is forgotten; what is promised later is kept.
    /// - Returns: How many events were reduced to shells.
    /// - Complexity: O(*n*) in the events.
    @discardableResult
    public mutating func erase(_ author: AuthorID, messages: Set<MessageID>, upTo time: Date) -> Int {
        let limit = Instant(time)
        var forgotten = LogTombstones(people: [CaseID(author).digest: limit])
        for message in messages { forgotten.things[EventLink.node(of: ConversationID(message))] = limit }
        return forget(forgotten)
    }

    /// Erases people and things, each up to a time.
    ///
    /// - Returns: How many events were reduced to shells.
    mutating func forget(_ forgotten: LogTombstones) -> Int {
        guard !forgotten.isEmpty else { return 0 }
        let things = log.forget(things: forgotten.things)
        return things
            + log.forget(Dictionary(uniqueKeysWithValues: forgotten.people.map { (CaseID(digest: $0), $1) }))
    }

    /// Puts a ledger together from what a store kept: shells, and whom and what it has forgotten.
    package init(_ events: some Sequence<ConversationEvent>, forgetting forgotten: LogTombstones) {
        log = ConversationLog(restoring: EmptyCollection(), tombstones: forgotten)
        append(events)
    }

    /// Whom and what it has forgotten.
    package var tombstones: LogTombstones { log.tombstones }
}
