public import Conversations
public import LanguageAnalysis

/// One message about one brand of a set.
public struct VoiceMention: Hashable, Sendable {
    /// The brand it names.
    public var brand: String
    /// The message that names the brand.
    public var message: MessageID
    /// Who wrote it; `nil` when the platform does not say.
    public var author: AuthorID?
    /// How it sounds; `nil` when nobody judged it.
    public var polarity: Sentiment.Polarity?

    /// Describes a mention.
    public init(of brand: String, in message: MessageID, by author: AuthorID?, polarity: Sentiment.Polarity? = nil) {
        self.brand = brand
        self.message = message
        self.author = author
        self.polarity = polarity
    }
}

/// How much of what is said about a set of brands is said about each.
///
/// It counts talk, not praise: read it beside the polarities. A message about two brands counts for both, so that the
/// parts add up to 1 over the mentions, not over the messages. Keep the set of brands the same from period to period.
public struct ShareOfVoice: Hashable, Encodable, Sendable {
    /// The talk about one brand.
    public struct Voice: Hashable, Encodable, Sendable {
        /// The name of the brand in the set.
        public let brand: String
        /// Its part of the mentions, with its interval; mentions of one brand within a message count once.
        public let mentions: Share
        /// Its part of the people, each counted once for each brand they name; `nil` when nobody is named.
        public let authors: Share?
        /// How many mentions sound positive.
        public let positive: Int
        /// How many sound neither positive nor negative.
        public let neutral: Int
        /// How many sound negative.
        public let negative: Int

        /// Mentions that nobody judged; they are in no polarity.
        public var unjudged: Int { mentions.numerator - positive - neutral - negative }
        /// The positive mentions less the negative ones as a part of those judged, -1 to 1; `nil` when none was.
        public var netPolarity: Double? {
            let judged = positive + neutral + negative
            return judged == 0 ? nil : Double(positive - negative) / Double(judged)
        }
    }

    /// The brands, the most talked about first, ties by name.
    public let voices: [Voice]
    /// All mentions.
    public let total: Int

    /// Counts mentions.
    ///
    /// - Parameters:
    ///   - mentions: The mentions, in any order; those of brands outside the set are left out.
    ///   - brands: The set; a brand that nobody mentions has a part of nothing.
    ///   - least: The fewest mentions from which parts are worked out.
    /// - Returns: The parts, or that there are too few mentions.
    /// - Complexity: O(n) for n mentions.
    public static func measure(
        _ mentions: some Sequence<VoiceMention>,
        among brands: [String],
        atLeast least: Int = 30
    ) -> Appraisal<ShareOfVoice> {
        var counts: [String: Count] = [:]
        for brand in brands { counts[brand] = Count() }
        for mention in mentions { counts[mention.brand]?.add(mention) }
        let total = counts.values.reduce(0) { $0 + $1.messages.count }
        let people = counts.values.reduce(0) { $0 + $1.authors.count }
        guard total >= max(1, least) else { return .notAssessed(.tooFew(found: total, needed: least, of: "mentions")) }
        let voices = counts.compactMap { brand, count -> Voice? in
            guard let share = Share(count.messages.count, of: total) else { return nil }
            let polarities = count.messages.values.compactMap(\.self)
            return Voice(
                brand: brand,
                mentions: share,
                authors: Share(count.authors.count, of: people),
                positive: polarities.count { $0 == .positive },
                neutral: polarities.count { $0 == .neutral },
                negative: polarities.count { $0 == .negative }
            )
        }.sorted { left, right in
            left.mentions.numerator != right.mentions.numerator
                ? left.mentions.numerator > right.mentions.numerator : left.brand < right.brand
        }
        return .assessed(ShareOfVoice(voices: voices, total: total))
    }

    private struct Count {
        var messages: [MessageID: Sentiment.Polarity?] = [:]
        var authors: Set<AuthorID> = []

        mutating func add(_ mention: VoiceMention) {
            // Of two judgements of one message the worse counts, whichever came first.
            let known = messages[mention.message] ?? nil
            let both = [known, mention.polarity].compactMap(\.self)
            messages.updateValue(both.min { $0.order < $1.order }, forKey: mention.message)
            if let author = mention.author { authors.insert(author) }
        }
    }
}

extension Sentiment.Polarity {
    fileprivate var order: Int {
        switch self {
        case .negative: 0
        case .neutral: 1
        case .positive: 2
        }
    }
}

extension PresenceReader {
    /// The mentions of a brand and its rivals in what others wrote in public; passing on unchanged is no mention.
    ///
    /// A message is about the brand itself when it reaches the brand or names it.
    ///
    /// - Parameters:
    ///   - record: What was written.
    ///   - names: The brand and its rivals.
    ///   - own: The name of the brand among them.
    /// - Returns: A mention for each brand that a message is about.
    public func voiceMentions(in record: BrandRecord, of names: BrandNameFinder, own: String) -> [VoiceMention] {
        record.inbound.flatMap { inbound -> [VoiceMention] in
            let message = inbound.item.message
            guard !message.isPrivate, message.kind != .repost else { return [] }
            var brands = Set(names.find(in: analyze(message)).map(\.name))
            if inbound.answered.addressing.isAddressed { brands.insert(own) }
            return brands.sorted().map {
                VoiceMention(of: $0, in: message.id, by: message.author?.id, polarity: inbound.polarity)
            }
        }
    }
}
