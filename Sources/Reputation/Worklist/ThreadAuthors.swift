import Conversations

/// Who wrote the messages of a thread, to tell a remark between customers from one to the brand.
struct ThreadAuthors {
    private let authors: [MessageID: AuthorID]

    init(_ conversation: Conversation) {
        // A single message has nobody to talk to but the brand.
        guard conversation.items.count > 1 else {
            authors = [:]
            return
        }
        authors = Dictionary(
            conversation.items.compactMap { item in item.message.author.map { (item.id, $0.id) } },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// From how many names before its words a reply is to a round of people rather than to one of them; a default of
    /// this package's own.
    private static let round = 5

    /// Whether a message replies to another customer, or to a whole round, and names the brand only in the row of names
    /// before its words.
    ///
    /// Networks put that row there by themselves, with everybody whom the message before it named; whoever means the
    /// brand names it among the words or replies to it alone.
    ///
    /// - Complexity: O(*n*) in the row's bytes.
    func isAside(_ message: Message, for brand: BrandMatcher) -> Bool {
        guard let parent = message.parent, let other = authors[parent], let own = message.author?.id else {
            return false
        }
        // Whoever goes on from their own words speaks to those to whom they spoke.
        let isToOther = other != own && !brand.isOwn(other)
        let row = Self.addressRow(of: message.text)
        guard row.names >= (isToOther ? 2 : Self.round) else { return false }
        return !Self.names(in: row.words).contains { brand.isOwn(handle: $0, platform: message.channel.platform) }
    }

    /// How many names stand before the words, and the words.
    private static func addressRow(of text: String) -> (names: Int, words: Substring.UTF8View) {
        var rest = text[...].utf8
        var count = 0
        while true {
            let start = rest.drop { $0 <= 0x20 }
            guard start.first == UInt8(ascii: "@") else { return (count, start) }
            rest = start.drop { $0 > 0x20 }
            count += 1
        }
    }

    private static func names(in words: Substring.UTF8View) -> [String] {
        words.split { $0 <= 0x20 }.compactMap { word in
            guard let at = word.firstIndex(of: UInt8(ascii: "@")) else { return nil }
            let name = word[word.index(after: at)...].prefix {
                $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: ".") || $0 >= 0x80
                    || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
                    || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0 | 0x20)
            }
            // The full stop after a name ends the sentence, not the name.
            return String(Substring(name.last == UInt8(ascii: ".") ? name.dropLast() : name))
        }
    }
}
