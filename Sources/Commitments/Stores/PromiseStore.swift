#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
public import Conversations

/// Where promises are kept between two runs of a program.
///
/// A program that keeps its events in a ``/Conversations/ConversationStore`` needs none: the promises are among the
/// events. This is for one that keeps promises alone. The box holds ``InMemoryPromiseStore``.
///
/// Requirements for a conforming type:
/// - Events about anything but promises are passed over; retractions are kept, whatever they take back.
/// - Appending is idempotent, and order and batches change nothing: ``PromiseLedger`` is the rule.
/// - When appending throws, nothing of the batch is stored.
public protocol PromiseStore: Sendable {
    /// Adds events about promises.
    ///
    /// - Parameter events: Events in any order, with any repeats.
    /// - Returns: What became of them.
    /// - Throws: An error of the store.
    func append(_ events: [ConversationEvent]) async throws -> AppendResult

    /// Everything that was appended.
    ///
    /// - Throws: An error of the store.
    func ledger() async throws -> PromiseLedger
}

/// A store of promises that can forget a person.
public protocol ErasablePromiseStore: PromiseStore {
    /// Erases what was promised to an account up to a time, as ``PromiseLedger/erase(_:messages:upTo:)`` does.
    ///
    /// Shells and a tombstone remain: appending the same events again brings nothing back.
    ///
    /// - Parameters:
    ///   - author: The account.
    ///   - messages: What the account wrote, on which promises may hang.
    ///   - time: The time up to which it is forgotten; what is promised later is kept.
    /// - Returns: How many events were reduced to shells.
    /// - Throws: An error of the store; then nothing was erased.
    @discardableResult
    func erase(_ author: AuthorID, messages: Set<MessageID>, upTo time: Date) async throws -> Int
}

/// Keeps promises in memory.
public actor InMemoryPromiseStore: ErasablePromiseStore {
    private var held = PromiseLedger()

    /// Makes an empty store.
    public init() {}

    /// Adds events about promises.
    @discardableResult
    public func append(_ events: [ConversationEvent]) -> AppendResult {
        held.append(events)
    }

    /// Everything that was appended.
    public func ledger() -> PromiseLedger {
        held
    }

    /// Erases what was promised to an account up to a time.
    @discardableResult
    public func erase(_ author: AuthorID, messages: Set<MessageID>, upTo time: Date) -> Int {
        held.erase(author, messages: messages, upTo: time)
    }
}
