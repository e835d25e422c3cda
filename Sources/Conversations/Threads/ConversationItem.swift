#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
package import ReputationFoundations

/// A message as it stands after everything that happened to it.
public struct ConversationItem: Hashable, Sendable {
    /// The message with its latest words, rating, counts and visibility.
    public let message: Message
    package let posted: Instant
    /// When it got out: when it was written, or after a failure or a wait, when it was delivered.
    package let sent: Instant
    package let received: Instant
    /// The platform's own number of the arrival; 0 without one.
    let sequence: Int64
    /// The event that reported its arrival.
    public let arrival: EventID
    /// Most messages only arrive; what else happened is kept apart.
    private let notes: Box<ItemNotes>?

    init(message: Message, arrival: ConversationEvent, sent: Instant, notes: ItemNotes?) {
        self.message = message
        posted = arrival.occurred
        self.sent = sent
        received = arrival.received
        sequence = arrival.sequence ?? 0
        self.arrival = arrival.id
        self.notes = notes.map { Box($0) }
    }

    /// The message's name.
    public var id: MessageID { message.id }

    /// When it was written, by the platform's clock.
    public var postedAt: Date { posted.date }

    /// When this side learnt of it.
    public var receivedAt: Date { received.date }

    /// The revision its words now have: the last edit, or `nil` for the words it arrived with.
    public var revision: EventID? { notes?.value.revision }

    /// When it last asked for an answer: when it was written, or the edit that asks anew, because the rating fell or the
    /// new words were judged to need a reply.
    public var askedAt: Date { asked.date }

    /// See ``askedAt``.
    package var asked: Instant { notes?.value.askedAnew ?? posted }

    /// The edits, earliest first.
    public var edits: [ItemEdit] { notes?.value.edits ?? [] }

    /// Who took it away, if anybody did and it has not come back.
    public var removal: ItemRemoval? { notes?.value.removal }

    /// The decision that it needs no answer, if one stands.
    public var dismissal: ItemDismissal? { notes?.value.dismissal }

    /// The judgements that count, one per aspect, of the words it has now.
    public var assessments: [Assessment] { notes?.value.assessments ?? [] }

    /// Signs without words, the withdrawn ones left out.
    public var reactions: [Reaction] { notes?.value.reactions ?? [] }

    /// Labels it carries, sorted.
    public var tags: [String] { notes?.value.tags ?? [] }

    /// The last report on how far it got.
    public var delivery: DeliveryState? { notes.map(\.value.delivery) ?? message.outbound?.delivery }

    /// Statements that it publishes.
    public var publications: [StatementPublication] { notes?.value.publications ?? [] }

    /// Public statements that answer it, each by an explicit link.
    public var coverage: [StatementCoverage] { notes?.value.coverage ?? [] }

    /// What was found about it: fault, cause and corrections, earliest first.
    public var findings: [ItemFinding] { notes?.value.findings ?? [] }

    /// The last reading of the comment counter under it.
    public var counter: CounterObservation? { notes?.value.counter }

    /// The judgement that counts of one aspect, if any was made of the words it has now.
    public func assessment(of aspect: AssessmentAspect) -> Assessment? {
        assessments.first { $0.aspect == aspect }
    }

    /// What the item gives its reader, as far as it was judged.
    public var substance: Substance? {
        assessment(of: .substance)?.substance
    }
}

/// What happened to a message beyond its arrival.
struct ItemNotes: Hashable, Sendable {
    var edits: [ItemEdit] = []
    /// The last edit that changed the words.
    var revision: EventID?
    var removal: ItemRemoval?
    var dismissal: ItemDismissal?
    var assessments: [Assessment] = []
    var reactions: [Reaction] = []
    var tags: [String] = []
    var delivery: DeliveryState?
    /// When an edit last asked anew.
    var askedAnew: Instant?
    var publications: [StatementPublication] = []
    var coverage: [StatementCoverage] = []
    var findings: [ItemFinding] = []
    var counter: CounterObservation?
}

/// One edit of a message.
public struct ItemEdit: Hashable, Sendable {
    /// The event that reported it, which names the revision.
    public let id: EventID
    package let at: Instant
    /// The words after it; `nil` when they did not change.
    public let text: String?
    /// The rating after it; `nil` when it did not change.
    public let rating: Rating?

    /// When it was made.
    public var editedAt: Date { at.date }
}

/// A message was taken away.
public struct ItemRemoval: Hashable, Sendable {
    /// Whether its author or the platform did it, rather than the owner of the property.
    public let isByAuthorOrPlatform: Bool
    package let at: Instant
    /// Why, where somebody said.
    public let reason: String?

    /// When.
    public var removedAt: Date { at.date }
}

/// The decision that a message needs no answer.
public struct ItemDismissal: Hashable, Sendable {
    /// Why.
    public let reason: DismissalReason
    /// Who decided.
    public let actor: AgentID
    package let at: Instant
    /// More words on it.
    public let note: String?

    /// When.
    public var dismissedAt: Date { at.date }
}

/// Something established about a message.
public enum ItemFinding: Hashable, Sendable {
    /// Whose fault it was.
    case fault(FaultFinding)
    /// What it came from.
    case cause(CauseFinding)
    /// An error in it was corrected, or the claim of one rejected.
    case correction(CorrectionLink)
}
