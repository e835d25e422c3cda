public import Conversations
import LanguageAnalysis

/// Finds what stands twice: blocks that one document repeats, and copies of one message by one author.
///
/// Exports and scraped pages often hold an article twice, or the same post under several names. Different people who
/// write the same words are different people, and are never joined here.
public enum RepeatedText: Sendable {
    /// The fewest bytes of a folded block that is taken for a repetition, a default of this package's own.
    ///
    /// Short lines such as a greeting may well stand twice.
    static let shortestBlock = 24

    /// A text without the blocks that stand in it before: paragraphs, or lines where there is but one paragraph.
    ///
    /// Blocks are compared folded, so that case, diacritics and white space do not matter. What stays is unchanged.
    ///
    /// - Complexity: O(*n*) in bytes.
    public static func collapsed(_ text: String) -> String {
        let paragraphs = blocks(of: text, parting: "\n\n")
        return paragraphs.count > 1
            ? unique(paragraphs, joinedBy: "\n\n") : unique(blocks(of: text, parting: "\n"), joinedBy: "\n")
    }

    private static func blocks(of text: String, parting: String) -> [Substring] {
        text.split(separator: parting, omittingEmptySubsequences: false)
    }

    private static func unique(_ blocks: [Substring], joinedBy separator: String) -> String {
        var seen: Set<[UInt8]> = []
        return blocks.filter { block in
            let key = key(of: block)
            return key.count < shortestBlock || seen.insert(key).inserted
        }.joined(separator: separator)
    }

    /// A text without the blocks that stand in it before; `nil` when none does.
    ///
    /// - Complexity: O(*n*) in bytes, and a look for line feeds where there are none.
    static func shortened(_ text: String) -> String? {
        guard text.utf8.count > 2 * shortestBlock, text.utf8.contains(UInt8(ascii: "\n")) else { return nil }
        let collapsed = collapsed(text)
        return collapsed.utf8.count == text.utf8.count ? nil : collapsed
    }

    /// The folded words of a message by which copies are told, title and all; repeated blocks count once.
    static func key(of message: Message) -> [UInt8] {
        key(of: collapsed(message.text)[...]) + [0] + (message.title.map { key(of: $0[...]) } ?? [])
    }

    /// Groups of messages that one author wrote with the same words, once blocks that repeat are taken out; the earliest
    /// name first, groups of one left out.
    ///
    /// A message without an author is a copy of nothing.
    ///
    /// - Complexity: O(*n*) in the bytes of all texts.
    public static func copies(among messages: some Sequence<Message>) -> [[MessageID]] {
        var groups: [Words: [MessageID]] = [:]
        for message in messages {
            guard let author = message.author?.id else { continue }
            let key = key(of: collapsed(message.text)[...])
            guard key.count >= shortestBlock else { continue }
            groups[Words(author: author, key: key), default: []].append(message.id)
        }
        return groups.values.filter { $0.count > 1 }.map { $0.sorted() }.sorted { $0[0] < $1[0] }
    }

    private struct Words: Hashable {
        let author: AuthorID
        let key: [UInt8]
    }

    private static func key(of block: Substring) -> [UInt8] {
        Folding.key(String(block)).filter { $0 != 0x20 && $0 != 0x0A && $0 != 0x0D && $0 != 0x09 }
    }
}
