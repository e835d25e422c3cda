public import Conversations
public import ToneLint

/// Which locations a case concerns, and what the brand's replies say is done about it.
///
/// A case of which nothing names a location has none: unknown stays unknown.
public struct CaseRouting: Hashable, Sendable {
    /// A location with what speaks for it.
    public struct Route: Hashable, Sendable {
        /// The key of whoever is responsible there.
        public let routingKey: String
        /// What the location is called.
        public let name: String
        /// What speaks for it, earliest first; never empty.
        public let evidence: [LocationEvidence]
    }

    /// A name that two or more locations have, where nothing else in the case tells which of them is meant.
    public struct OpenName: Hashable, Sendable {
        /// Where it stands.
        public let evidence: LocationEvidence
        /// The keys it may stand for, sorted.
        public let routingKeys: [String]
    }

    /// Something that a reply of the brand says is done.
    public struct Action: Hashable, Sendable {
        /// The reply.
        public let message: MessageID
        /// Who does what, in bytes of the reply.
        public let action: ReplyAction
        /// The words for it.
        public let text: String
        /// The keys of the locations that its sentence names, in the order of the words.
        public let routingKeys: [String]
    }

    /// The locations: those that a reply wants to act at first, then in the order in which they came up.
    public let routes: [Route]
    /// Names that may be one of several locations.
    public let open: [OpenName]
    /// What the brand's replies say is done, earliest first.
    public let actions: [Action]
}

/// What tells that a message concerns a location.
public struct LocationEvidence: Hashable, Sendable {
    /// What tells it.
    public enum Source: String, Hashable, Codable, Sendable, CaseIterable {
        /// It stands on a page of the location's own.
        case profile
        /// The platform says that it is about the location.
        case place
        /// An account of the location wrote or was mentioned.
        case account
        /// The customer names it.
        case customer
        /// A reply of the brand names it.
        case reply
    }

    /// What tells it.
    public let source: Source
    /// The message.
    public let message: MessageID
    /// The name in UTF-8 bytes of the message's text; `nil` where no word tells it.
    public let range: Range<Int>?
    /// The name as it was written.
    public let text: String?
}
