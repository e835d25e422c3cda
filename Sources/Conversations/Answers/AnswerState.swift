#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
package import ReputationFoundations

/// Whether and how the brand answered one message.
public struct AnswerState: Hashable, Sendable {
    /// How far an answer got.
    public enum Status: String, Codable, Sendable {
        /// Nobody replied.
        case unanswered
        /// Somebody or something replied, but every reply was automatic or was judged to be no answer.
        case acknowledged
        /// The matter was handed to another channel; the customer has to come there.
        case handedOff
        /// A person replied; nobody and nothing has judged whether the reply answers.
        case repliedNotAssessed
        /// A reply was judged to answer.
        case answered
        /// A public statement answers it, by an explicit link.
        case coveredByStatement
        /// Somebody decided that it needs no answer.
        case dismissed
        /// Its author or the platform took it away.
        case withdrawn
    }

    /// How far an answer got.
    public internal(set) var status: Status
    package var firstReply: Instant?
    package var firstSubstantive: Instant?
    package var firstAcknowledgement: Instant?
    /// The replies that decide the state, earliest first: every direct one, and of those that reach the person later in
    /// the thread the first of each sort.
    public internal(set) var replies: [ReplyReference]

    /// When a person first replied, whatever the reply gave; never before the message itself.
    public var firstReplyAt: Date? { firstReply?.date }

    /// When a reply that was judged to answer was first given.
    public var firstSubstantiveReplyAt: Date? { firstSubstantive?.date }

    /// When the first notice or other reply without an answer was given.
    public var firstAcknowledgementAt: Date? { firstAcknowledgement?.date }

    /// Whether somebody still waits: a dismissed, covered or withdrawn message does not, and neither does one to which
    /// a person replied, unless the reply was judged to be no answer.
    public var isWaiting: Bool {
        status == .unanswered || status == .acknowledged
    }
}

/// A message of the brand that replies to a message.
public struct ReplyReference: Hashable, Sendable {
    /// The reply.
    public let message: MessageID
    package let at: Instant
    /// Whether it names the message as its parent, rather than replying to the same person later in the thread.
    public let isDirect: Bool
    /// Who or what sent it.
    public let origin: OutboundOrigin
    /// What it gives, as far as it was judged.
    public let substance: Substance?

    /// When it was sent.
    public var sentAt: Date { at.date }

    /// Whether it counts as a person's reply: automatic notices, bots and campaigns do not.
    public var isByPerson: Bool {
        origin != .automation && origin != .bot && origin != .campaign
    }

    /// Whether it was judged to answer.
    public var isSubstantive: Bool { substance == .substantive }
}
