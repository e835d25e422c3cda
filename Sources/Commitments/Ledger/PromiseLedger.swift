#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
public import Conversations
internal import ReputationFoundations

/// Everything that was promised, with what became of it.
///
/// The ledger is a value: what it says depends on the set of events alone, not on their order, their batches or how often
/// they were appended. Two ledgers of the same desk may be merged.
///
/// ```swift
/// var ledger = PromiseLedger(events)
/// for promise in ledger.overdue(at: now) { print(promise.record.text) }
/// ```
public struct PromiseLedger: Sendable {
    /// The events about promises, and those that take events back.
    var log = ConversationLog()

    /// Starts without promises.
    public init() {}

    /// Starts with events, in any order and with any repeats; those that are not about promises are passed over.
    public init(_ events: some Sequence<ConversationEvent>) {
        append(events)
    }

    /// Adds events, in any order and with any repeats; those that are not about promises are passed over.
    ///
    /// - Returns: What became of those that are.
    @discardableResult
    public mutating func append(_ events: some Sequence<ConversationEvent>) -> AppendResult {
        log.append(events.lazy.filter { Self.concerns($0.fact) })
    }

    /// Takes in what another ledger holds, and whom it has forgotten.
    public mutating func merge(_ other: PromiseLedger) {
        _ = forget(other.tombstones)
        log.append(other.log.events)
    }

    /// Whether a fact belongs in the ledger.
    private static func concerns(_ fact: ConversationFact) -> Bool {
        switch fact {
        case .promiseMade, .promiseEvidenced, .promiseWithdrawn, .retracted: true
        default: false
        }
    }

    /// The events in it, by their names.
    public var events: [ConversationEvent] { log.events.sorted { $0.id < $1.id } }

    /// Every promise, those due first in front and those without a due time behind.
    ///
    /// - Complexity: O(*n* log *n*) in the events.
    public var promises: [PromiseState] { log.promises().sorted { Self.order($0) < Self.order($1) } }

    private static func order(_ promise: PromiseState) -> (Instant, Instant, PromiseID) {
        (promise.record.dueInstant ?? .distantFuture, promise.made, promise.id)
    }

    /// The promise with a name.
    public func promise(_ id: PromiseID) -> PromiseState? {
        log.promises().first { $0.id == id }
    }

    /// The promises that are due before a moment and have neither evidence nor been withdrawn, the oldest first.
    public func overdue(at time: Date) -> [PromiseState] {
        promises.filter { $0.isOverdue(at: time) }
    }

    /// The promises that nothing shows to be kept and nobody took back.
    public var open: [PromiseState] { promises.filter(\.isOpen) }
}
