public import Conversations
import Presence
public import ToneLint

/// What a linter says about the replies a brand has already sent: what should have been stopped, and by which rules.
public struct SentReplyReview: Hashable, Sendable {
    /// One reply that should have been stopped.
    public struct Entry: Hashable, Sendable {
        /// The reply.
        public var message: MessageID
        /// The reply as it was sent.
        public var text: String
        /// Why it should have been stopped.
        public var rules: [ToneRuleID]
    }

    /// A reply that says what a text of the library says.
    public struct Copy: Hashable, Sendable {
        /// The reply.
        public var message: MessageID
        /// The text of the library.
        public var response: CannedResponse.ID
    }

    /// A reply that states figures, prices, dates or times for which nothing vouches.
    public struct Unsupported: Hashable, Sendable {
        /// The reply.
        public var message: MessageID
        /// The reply as it was sent.
        public var text: String
        /// What it states, in UTF-8 bytes of the reply, by place.
        public var claims: [FactualClaim]

        /// The words of one of its claims.
        public func words(of claim: FactualClaim) -> String {
            String(decoding: Array(text.utf8)[claim.range], as: UTF8.self)
        }
    }

    /// How many replies were read.
    public private(set) var readCount = 0
    /// Those of them in a language without a pack, of which nothing can be said.
    public private(set) var unreadCount = 0
    /// How many fell under each verdict.
    public private(set) var verdicts: [ReplyGate.Verdict: Int] = [:]
    /// How many replies each rule stopped or wanted changed.
    public private(set) var rules: [ToneRuleID: Int] = [:]
    /// The replies that should have been stopped, the latest first.
    public private(set) var held: [Entry] = []
    /// What the words of each reply say to those who count apologies.
    private(set) var words: [MessageID: KnownWords] = [:]
    /// Replies that repeat a text of the library, the latest first.
    public private(set) var copies: [Copy] = []
    /// How many replies state figures, prices, dates or times.
    public private(set) var claimingCount = 0
    /// Those of them with statements for which nothing vouches, the latest first.
    public private(set) var unsupported: [Unsupported] = []

    /// Lints each of a brand's public or private replies with the message it answers.
    ///
    /// - Parameters:
    ///   - log: What happened.
    ///   - brand: Whose replies they are.
    ///   - linter: Reads them.
    ///   - library: The texts that no reply should repeat word for word.
    ///   - knowledge: What vouches for their figures; a reference without values vouches for nothing here.
    /// - Complexity: O(*n* · *t*) in the text of all replies and the texts of the library.
    public init(
        _ log: ConversationLog,
        for brand: BrandProfile,
        linter: any DraftLinter,
        library: CannedResponseLibrary = CannedResponseLibrary(),
        knowledge: [KnowledgeReference] = []
    ) {
        let index = LibraryIndex(library, analyzer: linter.analyzer)
        var cache = VerdictCache(linter, library: index, knowledge: knowledge)
        self.init(log, for: brand, cache: &cache)
    }

    init(_ log: ConversationLog, for brand: BrandProfile, cache: inout VerdictCache, material: CaseMaterial? = nil) {
        let matcher = BrandMatcher(brand)
        for thread in log.threads(for: matcher) {
            let items = thread.conversation.items
            for index in thread.positions(of: .brand) {
                let reply = items[index].message
                guard let incoming = thread.parents[index].map({ items[$0].message }),
                    Self.reads(reply, answering: incoming, of: matcher)
                else { continue }
                guard let material else {
                    count(reply, cache.verdict(on: reply, answering: incoming))
                    continue
                }
                let known = material.circumstances(
                    of: log.caseID(of: incoming),
                    in: thread,
                    answering: incoming,
                    at: items[index].postedAt
                )
                count(reply, cache.verdict(on: reply, answering: incoming, under: known))
            }
        }
        held.reverse()
        copies.reverse()
        unsupported.reverse()
    }

    /// Whether a message of the brand is read: it answers a customer, and no rule sent it.
    static func reads(_ reply: Message, answering incoming: Message, of brand: BrandMatcher) -> Bool {
        reply.outbound?.origin != .automation && brand.side(of: incoming) == .customer
    }

    private mutating func count(_ reply: Message, _ verdict: VerdictCache.Verdict) {
        readCount += 1
        words[reply.id] = KnownWords(isReadable: verdict.isRead, saysSorry: verdict.saysSorry)
        guard verdict.isRead else {
            unreadCount += 1
            return
        }
        if verdict.claimCount > 0 { claimingCount += 1 }
        if !verdict.unsupported.isEmpty {
            unsupported.append(
                Unsupported(message: reply.id, text: reply.text, claims: verdict.unsupported)
            )
        }
        verdicts[verdict.gate, default: 0] += 1
        for rule in verdict.rules { rules[rule, default: 0] += 1 }
        if let response = verdict.copied { copies.append(Copy(message: reply.id, response: response)) }
        if verdict.gate == .hold { held.append(Entry(message: reply.id, text: reply.text, rules: verdict.causes)) }
    }
}
