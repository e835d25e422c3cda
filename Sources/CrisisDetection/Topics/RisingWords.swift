import Conversations
import ReputationFoundations

/// The words of a window of mentions that are used more than before it, and who used them.
struct RisingWords {
    /// One word with all its forms.
    struct Word {
        /// The first letters that its forms share.
        var stem: String
        var rising: RisingWord
        /// The people who used it in the window.
        var voices: Set<Int>
    }

    /// The words, those with most weight first; ties in the order of letters.
    private(set) var words: [Word] = []
    /// The stems of each mention of the window.
    private(set) var stems: [[String]] = []

    /// How many letters decide: enough to tell most words apart, few enough to join their inflected forms in English,
    /// German, Russian and Romanian (McNamee, Nicholas and Mayfield, 2009, found five to be best for searching).
    static let letters = 6
    /// More words than these make no topic clearer.
    private static let most = 200

    /// - Parameters:
    ///   - mentions: The mentions of the window.
    ///   - voices: The number of the person behind each of them.
    ///   - before: What was written before it.
    ///   - settings: When words make a topic.
    init(_ mentions: [BrandMention], by voices: [Int], before: [BrandMention], _ settings: TopicSettings) {
        var reader = TopicWords.shipped
        var usual: [String: Int] = [:]
        for mention in before {
            for stem in Set(reader.words(of: mention.text).map(Self.stem)) { usual[stem, default: 0] += 1 }
        }
        var users: [String: Set<Int>] = [:]
        var forms: [String: [String: Int]] = [:]
        for (index, mention) in mentions.enumerated() {
            var own: [String] = []
            for word in reader.words(of: mention.text) {
                let stem = Self.stem(word)
                forms[stem, default: [:]][word, default: 0] += 1
                if !own.contains(stem) { own.append(stem) }
            }
            for stem in own { users[stem, default: []].insert(voices[index]) }
            stems.append(own)
        }
        let people = Double(Set(voices).count)
        for (stem, voices) in users where voices.count >= settings.fewestVoices {
            // Without a past every word is new; twenty mentions of doubt keep the first ones from proving much.
            let expected = (Double(usual[stem] ?? 0) + 0.5) / (Double(before.count) + 20) * people
            let ratio = (Double(voices.count) + 1) / (expected + 1)
            let deviations = (Double(voices.count) - expected) / (expected + 0.5).squareRoot()
            guard ratio >= settings.rise, deviations >= settings.deviations, let forms = forms[stem] else { continue }
            let common = forms.max { ($0.value, $1.key) < ($1.value, $0.key) }
            let rising = RisingWord(
                word: common?.key ?? stem,
                voices: voices.count,
                expected: expected,
                weight: Double(voices.count) * ratio.naturalLogarithm
            )
            words.append(Word(stem: stem, rising: rising, voices: voices))
        }
        words.sort { ($1.rising.weight, $0.stem) < ($0.rising.weight, $1.stem) }
        if words.count > Self.most { words.removeLast(words.count - Self.most) }
    }

    private static func stem(_ word: String) -> String {
        String(String.UnicodeScalarView(word.unicodeScalars.prefix(letters)))
    }
}
