#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
package import ReputationFoundations

/// A message as it stands after everything that happened to it.
public struct ConversationItem: Hashable, Sendable {
    /// The message with its latest words, rating, counts and visibility.
    public internal(set) var message: Message
    package var posted: Instant
    package var received: Instant
    /// The event that reported its arrival.
    public internal(set) var arrival: EventID
    /// The edits, earliest first.
    public internal(set) var edits: [ItemEdit] = []
    /// Who took it away, if anybody did and it has not come back.
    public internal(set) var removal: ItemRemoval?
    /// The decision that it needs no answer, if one stands.
    public internal(set) var dismissal: ItemDismissal?
    /// The judgements that count, one per aspect, of the words it has now.
    public internal(set) var assessments: [Assessment] = []
    /// Signs without words, the withdrawn ones left out.
    public internal(set) var reactions: [Reaction] = []
    /// Labels it carries, sorted.
    public internal(set) var tags: [String] = []
    /// The last report on how far it got.
    public internal(set) var delivery: DeliveryState?
    /// When it got out: when it was written, or after a failure or a wait, when it was delivered.
    package var sent: Instant
    /// Public statements that answer it, each by an explicit link.
    public internal(set) var coverage: [StatementCoverage] = []
    /// What was found about it: fault, cause and corrections, earliest first.
    public internal(set) var findings: [ItemFinding] = []
    /// The last reading of the comment counter under it.
    public internal(set) var counter: CounterObservation?

    package init(message: Message, posted: Instant, received: Instant, arrival: EventID) {
        self.message = message
        self.posted = posted
        self.sent = posted
        self.received = received
        self.arrival = arrival
    }

    /// The message's name.
    public var id: MessageID { message.id }

    /// When it was written, by the platform's clock.
    public var postedAt: Date { posted.date }

    /// When this side learnt of it.
    public var receivedAt: Date { received.date }

    /// The revision its words now have: the last edit, or `nil` for the words it arrived with.
    public var revision: EventID? { edits.last?.id }

    /// The judgement that counts of one aspect, if any was made of the words it has now.
    public func assessment(of aspect: AssessmentAspect) -> Assessment? {
        assessments.first { $0.aspect == aspect }
    }

    /// What the item gives its reader, as far as it was judged.
    public var substance: Substance? {
        assessment(of: .substance)?.substance
    }
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
