public import Conversations
import LanguageAnalysis
import ReputationFoundations

/// How many messages a complaint and its thread went through before the brand first said sorry or showed that it feels
/// for the customer.
public struct ApologyDepth: Hashable, Encodable, Sendable {
    /// A thread that goes on and on without a sorry.
    public struct Thread: Hashable, Encodable, Sendable {
        /// The thread.
        public let conversation: ConversationID
        /// The complaint that begins the count.
        public let complaint: MessageID
        /// The brand's message that first says sorry; `nil` for none so far.
        public let apology: MessageID?
        /// Messages between the complainer and the brand from the complaint on, up to and with the apology, or to the
        /// end without one.
        public let length: Int
        /// How many of them are the brand's.
        public let brandMessages: Int
        /// Replies of the brand in a language without a pack; one of them may have said sorry.
        public let unreadable: Int
    }

    /// The complaint threads in which the brand wrote, earliest first.
    public let threads: [Thread]
    /// The length from which on a thread is long.
    public let longFrom: Int

    /// The long threads without a sorry, the longest first; those with a reply that cannot be read are left out, for
    /// unknown never punishes.
    public var long: [Thread] {
        threads.filter { $0.apology == nil && $0.unreadable == 0 && $0.length >= longFrom }.sorted {
            $0.length != $1.length ? $0.length > $1.length : $0.conversation < $1.conversation
        }
    }

    /// The median length of the threads in which the brand said sorry; `nil` without one.
    public var medianLength: Double? {
        let lengths = threads.filter { $0.apology != nil }.map { Int64($0.length) }.sorted()
        return lengths.percentile(0.5)
    }
}

extension PresenceReader {
    /// Measures how deep complaint threads go before the brand says sorry.
    ///
    /// A complaint is a message that was judged or rated negative, or, where nobody judged it, one whose words complain.
    /// Quoted apologies count for none.
    ///
    /// - Parameters:
    ///   - record: What was written.
    ///   - longFrom: How many messages without a sorry make a thread long, a default of this package.
    ///   - known: What was found in a message's words already; by default nothing.
    /// - Returns: The threads with their lengths.
    /// - Complexity: O(n) in the messages, and in the bytes of those whose words are not known.
    public func apologyDepth(
        in record: BrandRecord,
        longFrom: Int = 6,
        knowing known: (Message) -> KnownWords? = { _ in nil }
    ) -> ApologyDepth {
        ApologyDepth(threads: record.threads.compactMap { depth(of: $0, known) }, longFrom: longFrom)
    }

    private func depth(of thread: RecordedThread, _ known: (Message) -> KnownWords?) -> ApologyDepth.Thread? {
        guard thread.sides.contains(.brand) else { return nil }
        let items = thread.conversation.items
        let first = items.indices.first { index in
            thread.sides[index] == .customer && isComplaint(items[index], known(items[index].message))
        }
        guard let start = first else { return nil }
        let complainer = items[start].message.author?.id
        var length = 0
        var own = 0
        var unreadable = 0
        var apology: MessageID?
        for index in start..<items.count {
            let message = items[index].message
            let isOwn = thread.sides[index] == .brand
            guard isOwn ? message.outbound?.audience != .internalNote : message.author?.id == complainer else {
                continue
            }
            length += 1
            guard isOwn else { continue }
            own += 1
            let words = known(message) ?? sorryWords(of: message)
            if !words.isReadable { unreadable += 1 }
            if words.saysSorry {
                apology = message.id
                break
            }
        }
        guard own > 0 else { return nil }
        return .init(
            conversation: thread.conversation.id,
            complaint: items[start].id,
            apology: apology,
            length: length,
            brandMessages: own,
            unreadable: unreadable
        )
    }

    private static let sorryClasses = ["act.apologise", "act.regret", "act.empathise", "act.admit"]

    private func sorryWords(of message: Message) -> KnownWords {
        let text = analyze(message)
        return KnownWords(
            isReadable: text.language != .other,
            saysSorry: Self.sorryClasses.contains { text.has($0) }
        )
    }

    /// Whether a message complains: by its judgement, else by its words, as known or as read.
    func isComplaint(_ item: ConversationItem, _ known: KnownWords? = nil) -> Bool {
        item.knownPolarity.map { $0 == .negative } ?? known?.complains ?? isComplaint(item, analyze(item.message))
    }

    /// The same of a message that was read already.
    func isComplaint(_ item: ConversationItem, _ text: AnalyzedText) -> Bool {
        if let polarity = item.knownPolarity { return polarity == .negative }
        return text.has("in.complaint") || text.has("in.angry") || text.has("in.waiting")
    }
}
