public import Conversations
public import FoundationEssentials

/// What is known about the conversation a draft belongs to.
///
/// Everything may be left out; rules that need what is missing are reported as skipped.
public struct ReplyContext: Sendable {
    /// What the person wrote, oldest first; the last is what the draft answers.
    public var incoming: [String]
    /// The person's name, for greetings and misspelt names.
    public var customerName: String?
    /// The name of who signs.
    public var agentName: String?
    /// Whose fault it was; `nil` where nobody has found out.
    public var fault: FaultParty?
    /// Whether what the customer claims is true.
    public var claimIsTrue: ThreeValued
    /// How many public replies the brand has already written in the thread; `nil` where unknown.
    public var publicTurnsByBrand: Int?
    /// Promises to this person that are not kept yet; `nil` where no ledger was asked.
    public var openPromises: [OpenPromise]?
    /// Contacts on record besides this thread; `nil` where no record was asked.
    public var contacts: [RecordedContact]?
    /// What the brand wrote to other people; `nil` leaves out the search for canned text.
    public var recentReplies: ReplyIndex?
    /// What the brand talks about, for its own posts.
    public var topics: TopicProfile?
    /// Names of the brand, its products and its people: never taken for slips or shouting.
    public var brandTerms: [String]
    /// The brand's own published contacts, which are no personal data.
    public var publishedContacts: [String]
    /// Whether even the relation to a customer is confidential: health, finance, law.
    public var isRegulated: Bool
    /// What vouches for the figures, prices, dates and times of the draft.
    public var knowledge: [KnowledgeReference]
    /// The moment of writing, by which promises are overdue; `nil` where unknown.
    public var now: Date?

    /// A contact besides the thread, such as a call or a mail.
    public struct RecordedContact: Hashable, Sendable {
        /// How it came about.
        public var channel: Channel
        /// Whether the brand has answered it.
        public var isAnswered: Bool

        /// Describes a contact.
        public init(channel: Channel, isAnswered: Bool) {
            self.channel = channel
            self.isAnswered = isAnswered
        }
    }

    /// A promise that is still open.
    public struct OpenPromise: Hashable, Sendable {
        /// The words that promised.
        public var text: String
        /// When it was due; `nil` for none.
        public var due: Date?

        /// Describes a promise.
        public init(text: String, due: Date?) {
            self.text = text
            self.due = due
        }
    }

    /// Describes a context; whatever is not given is unknown.
    public init(
        incoming: [String] = [],
        customerName: String? = nil,
        agentName: String? = nil,
        fault: FaultParty? = nil,
        claimIsTrue: ThreeValued = .unknown,
        publicTurnsByBrand: Int? = nil,
        openPromises: [OpenPromise]? = nil,
        contacts: [RecordedContact]? = nil,
        recentReplies: ReplyIndex? = nil,
        topics: TopicProfile? = nil,
        brandTerms: [String] = [],
        publishedContacts: [String] = [],
        isRegulated: Bool = false,
        knowledge: [KnowledgeReference] = [],
        now: Date? = nil
    ) {
        self.incoming = incoming
        self.customerName = customerName
        self.agentName = agentName
        self.fault = fault
        self.claimIsTrue = claimIsTrue
        self.publicTurnsByBrand = publicTurnsByBrand
        self.openPromises = openPromises
        self.contacts = contacts
        self.recentReplies = recentReplies
        self.topics = topics
        self.brandTerms = brandTerms
        self.publishedContacts = publishedContacts
        self.isRegulated = isRegulated
        self.knowledge = knowledge
        self.now = now
    }

    /// Nothing is known.
    public static let none = ReplyContext()
}
