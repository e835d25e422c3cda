#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
import ReputationFoundations

/// A set of events, indexed so that conversations, cases and answers can be computed from it.
///
/// The log is a value. What it says depends on the set of events alone: not on the order or the batches in which they
/// were appended, and not on how often. Nothing is computed while appending; a conversation is folded from its own
/// events when it is asked for, in O(e log e) for its e events.
///
/// ```swift
/// var log = ConversationLog()
/// log.append(batch.events)
/// let brand = BrandMatcher(profile)
/// for conversation in log.conversations() {
///     let waiting = conversation.answers(for: brand).filter { $0.addressing.isAddressed && $0.answer.isWaiting }
///     print(conversation.id, waiting.count)
/// }
/// ```
public struct ConversationLog: Sendable {
    var graph = EventGraph()
    private var recordByID = DigestTable()
    /// How many retractions that count name an event, known or not.
    var retractions: [EventID: Int32] = [:]
    /// How many unmerges that count name a merge, known or not.
    var unmerges: [EventID: Int32] = [:]
    /// Accounts that were erased, by the digest of their name, with the time up to which.
    var erasures: [CaseID: Instant] = [:]
    /// What is theirs, by the names of its nodes: messages, promises, hand-offs, and events that were taken back.
    var erasedThings: [Digest128: Instant] = [:]
    /// The threads as they were last folded for many readers.
    var folded: FoldedThreads?

    /// Starts without events.
    public init() {}

    /// Starts with events, in any order and with any repeats.
    public init(_ events: some Sequence<ConversationEvent>) {
        append(events)
    }

    /// How many distinct events are held, the retracted ones included.
    public var count: Int {
        recordByID.count
    }

    func position(of id: EventID) -> Int32? {
        recordByID.position(of: id.digest) { graph.records[Int($0)].event.id == id }
    }

    mutating func setPosition(_ position: Int32, of id: EventID, replacing old: Int32? = nil) {
        if let old {
            recordByID.replace(old, by: position, for: id.digest)
        } else {
            recordByID.add(position, for: id.digest)
        }
    }

    /// The event with an identifier, if it is held.
    public func event(_ id: EventID) -> ConversationEvent? {
        position(of: id).map { graph.records[Int($0)].event }
    }

    /// Every event held, the retracted ones included, in the order in which they were appended.
    public var events: some Sequence<ConversationEvent> {
        graph.records.lazy.filter { !$0.isReplaced }.map(\.event)
    }

    /// Every event that counts, in the order in which they were appended.
    package var countingEvents: some Sequence<ConversationEvent> {
        graph.records.lazy.filter(\.counts).map(\.event)
    }

    /// Whether an event is held and counts: it is not retracted, and if it is a merge it is not unmerged.
    public func counts(_ id: EventID) -> Bool {
        position(of: id).map { graph.records[Int($0)].counts } ?? false
    }

    /// When the last event was received, by its own account; `nil` without events.
    ///
    /// - Complexity: O(n) for n events.
    public var lastReceivedAt: Date? {
        graph.records.lazy.filter { !$0.isReplaced }.map(\.event.received).max()?.date
    }

    /// The log without what occurred after a moment; this one when nothing did.
    ///
    /// Whom and what it has forgotten stays forgotten.
    ///
    /// - Complexity: O(1) when nothing did, otherwise O(n) for n events.
    public func upTo(_ time: Date) -> ConversationLog {
        let limit = Instant(time)
        guard graph.latest > limit.milliseconds else { return self }
        return ConversationLog(
            restoring: keptEvents.lazy.filter { $0.event.occurred <= limit },
            tombstones: tombstones
        )
    }
}
