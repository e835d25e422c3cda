#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
public import Conversations
public import LanguageAnalysis
import ReputationFoundations

/// How many words of what a brand posts are misspelled.
public struct PostTypos: Hashable, Encodable, Sendable {
    /// A misspelled word.
    public struct Hit: Hashable, Encodable, Sendable {
        /// The post.
        public let message: MessageID
        /// The word, in UTF-8 bytes of the message's text.
        public let range: Range<Int>
        /// The word as written.
        public let word: String
        /// What was probably meant, the likeliest first.
        public let corrections: [String]
    }

    /// The misspelled words, by post from the earliest on, then by place.
    public let hits: [Hit]
    /// The words that were looked at.
    public let words: Int
    /// The part of the words that is misspelled, with its interval; `nil` without words.
    public let share: Share?
    /// Posts in a language without a pack; they are in no count.
    public let unreadable: Int
    /// The share, from 0 to 1, above which there are too many.
    public let limit: Double

    /// Whether there are too many; as many as the limit are not.
    public var isFlagged: Bool { (share?.rate ?? 0) > limit }

    /// The finding in a line.
    public var explanation: String {
        "\(hits.count) misspelled of \(words) words (\(tenths((share?.rate ?? 0) * 100)) in a hundred), "
            + "at most \(tenths(limit * 100)) expected"
    }
}

extension PresenceReader {
    /// Looks for misspelled words in a brand's posts.
    ///
    /// Accounts, tags, links, quotations and names in capitals are passed over, and so are the names given, words in
    /// another script than their sentence, and words that are right in the post's main language.
    ///
    /// - Parameters:
    ///   - record: What was written.
    ///   - checker: Knows how words are spelled; `FrequentSlips.shipped` knows the most frequent slips.
    ///   - names: Names of products and places that no dictionary has.
    ///   - period: The period, its end excluded; `nil` for everything.
    ///   - limit: The share, from 0 to 1, above which there are too many, a default of this package.
    ///   - least: The fewest words from which a rate is worked out.
    /// - Returns: The rate, or that there are too few words in a language that can be read.
    public func typos(
        in record: BrandRecord,
        checker: some SpellChecker = FrequentSlips.shipped,
        names: Set<String> = [],
        during period: Range<Date>? = nil,
        limit: Double = 0.01,
        atLeast least: Int = 100
    ) -> Appraisal<PostTypos> {
        let known = Set(names.map { TopicVocabulary.folded($0) })
        var hits: [PostTypos.Hit] = []
        var words = 0
        var unreadable = 0
        for own in record.posts(in: period) {
            let text = analyze(own.item.message)
            guard text.language != .other else {
                unreadable += 1
                continue
            }
            words += wordCount(of: text)
            for slip in checker.misspellings(in: text) {
                if known.contains(TopicVocabulary.folded(slip.word)) { continue }
                if checker.isCorrect(slip.word, language: text.language) == true { continue }
                if isForeign(slip.range, in: text) { continue }
                hits.append(
                    .init(message: own.item.id, range: slip.range, word: slip.word, corrections: slip.corrections)
                )
            }
        }
        guard words >= max(1, least) else {
            return .notAssessed(
                words == 0 && unreadable > 0 ? .noLanguagePack : .tooFew(found: words, needed: least, of: "words")
            )
        }
        return .assessed(
            PostTypos(
                hits: hits,
                words: words,
                share: Share(hits.count, of: words),
                unreadable: unreadable,
                limit: limit
            )
        )
    }

    /// Words outside quotation marks, parts joined by apostrophes and hyphens counted once.
    private func wordCount(of text: AnalyzedText) -> Int {
        text.tokens.count { token in
            token.kind == .word && !token.flags.contains(.joined) && !token.flags.contains(.quoted)
        }
    }

    private func isForeign(_ range: Range<Int>, in text: AnalyzedText) -> Bool {
        guard let token = text.tokens.first(where: { $0.range.lowerBound == range.lowerBound }) else { return false }
        let isCyrillicSentence = text.sentences[Int(token.sentence)].language == .russian
        return token.flags.contains(isCyrillicSentence ? .latin : .cyrillic)
    }
}
