#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
package import ReputationFoundations

/// One thing that happened, as somebody reported it: the unit that sources give and stores keep.
///
/// Everything else in the package is computed from a set of events. The same event reported twice counts once, and
/// the order in which events are reported changes nothing.
public struct ConversationEvent: Hashable, Sendable {
    /// The idempotency key: two reports of one fact carry the same.
    public var id: EventID
    package var occurred: Instant
    package var received: Instant
    /// The platform's own ordering number, where it has one; it decides between events of the same millisecond.
    public var sequence: Int64?
    private var origin: Box<Origin>?
    /// What happened.
    public var fact: ConversationFact

    /// What is rarely asked for; apart, so that events are small.
    private struct Origin: Hashable, Sendable {
        var actor: EventActor?
        var source: SourceRecord?
    }

    /// Reports a fact.
    ///
    /// - Parameters:
    ///   - id: The idempotency key; by default it follows from the fact and its time.
    ///   - occurredAt: When it happened, by the platform's clock; kept to the millisecond, half to even.
    ///   - receivedAt: When this side learnt of it; `occurredAt` by default.
    ///   - sequence: The platform's own ordering number.
    ///   - actor: Who made it happen.
    ///   - source: Where it was read.
    ///   - fact: What happened.
    public init(
        id: EventID? = nil,
        occurredAt: Date,
        receivedAt: Date? = nil,
        sequence: Int64? = nil,
        actor: EventActor? = nil,
        source: SourceRecord? = nil,
        fact: ConversationFact
    ) {
        let occurred = Instant(occurredAt)
        self.init(
            id: id ?? fact.defaultKey(occurred: occurred),
            occurred: occurred,
            received: receivedAt.map { Instant($0) } ?? occurred,
            sequence: sequence,
            actor: actor,
            source: source,
            fact: fact
        )
    }

    package init(
        id: EventID,
        occurred: Instant,
        received: Instant,
        sequence: Int64? = nil,
        actor: EventActor? = nil,
        source: SourceRecord? = nil,
        fact: ConversationFact
    ) {
        self.id = id
        self.occurred = occurred
        self.received = received
        self.sequence = sequence
        origin = actor == nil && source == nil ? nil : Box(Origin(actor: actor, source: source))
        self.fact = fact
    }

    /// Who made it happen, where known.
    public var actor: EventActor? {
        get { origin?.value.actor }
        set { setOrigin(actor: newValue, source: source) }
    }

    /// Where it was read.
    public var source: SourceRecord? {
        get { origin?.value.source }
        set { setOrigin(actor: actor, source: newValue) }
    }

    private mutating func setOrigin(actor: EventActor?, source: SourceRecord?) {
        origin = actor == nil && source == nil ? nil : Box(Origin(actor: actor, source: source))
    }

    /// When it happened, by the platform's clock.
    public var occurredAt: Date {
        get { occurred.date }
        set { occurred = Instant(newValue) }
    }

    /// When this side learnt of it.
    public var receivedAt: Date {
        get { received.date }
        set { received = Instant(newValue) }
    }
}
