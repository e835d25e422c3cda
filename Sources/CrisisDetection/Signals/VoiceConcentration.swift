public import Conversations

/// How many voices stand behind a volume: many people, or a few who write much.
public struct VoiceConcentration: Hashable, Sendable {
    /// An account and how much it wrote.
    public struct Voice: Hashable, Sendable {
        /// The account.
        public let author: AuthorID
        /// How many mentions the account wrote, at least 1.
        public let mentions: Int
    }

    /// All mentions.
    public let mentions: Int
    /// Those whose author the platform does not name; they may be anybody's.
    public let anonymous: Int
    /// Distinct named accounts.
    public let authors: Int
    /// The accounts that wrote most, at most ten, the most first, ties by name.
    public let loudest: [Voice]
    /// The probability that two named mentions are by one account (Herfindahl); `nil` without named ones.
    public let concentration: Double?

    /// Counts voices.
    public init(_ count: MentionCount) {
        mentions = count.total
        anonymous = count.anonymous
        authors = count.byAuthor.count
        loudest = count.byAuthor.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
            .prefix(10).map { Voice(author: $0.key, mentions: $0.value) }
        let named = Double(count.total - count.anonymous)
        // Whole numbers, so that the order of accounts changes nothing.
        let squares = count.byAuthor.values.reduce(0) { $0 + $1 * $1 }
        concentration = named > 0 ? Double(squares) / (named * named) : nil
    }

    /// Counts the voices of mentions.
    public init(_ mentions: some Sequence<BrandMention>) {
        var count = MentionCount()
        for mention in mentions { count.add(mention) }
        self.init(count)
    }

    /// The share of all mentions that the loudest accounts wrote; `nil` without mentions.
    public func share(ofLoudest count: Int) -> Double? {
        mentions == 0 ? nil : Double(loudest.prefix(count).reduce(0) { $0 + $1.mentions }) / Double(mentions)
    }

    /// Accounts that wrote at least so often.
    public func repeatPosters(atLeast least: Int = 3) -> [Voice] {
        loudest.filter { $0.mentions >= least }
    }

    /// In a line, such as `40 mentions by 12 accounts; 63 % from 4 of them`.
    public var summary: String {
        var text = "\(mentions) mention\(mentions == 1 ? "" : "s") by \(authors) account\(authors == 1 ? "" : "s")"
        if anonymous > 0 { text += " and \(anonymous) unnamed" }
        if authors > 4, let share = share(ofLoudest: 4), share >= 0.3 {
            text += "; \(Int((share * 100).rounded())) % from 4 of them"
        }
        return text
    }
}
