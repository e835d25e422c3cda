/// A topic while its words are put together.
struct TopicDraft {
    private(set) var words: [RisingWords.Word]
    private(set) var links: [TopicLink] = []
    /// The people who used one of the words.
    private var voices: Set<Int>

    private init(_ word: RisingWords.Word) {
        words = [word]
        voices = word.voices
    }

    private var leader: String { words[0].rising.word }

    private mutating func add(_ word: RisingWords.Word, shared: Int, isDecided: Bool) {
        links.append(
            TopicLink(
                word: word.rising.word,
                topic: leader,
                voices: word.voices.count,
                shared: shared,
                isDecided: isDecided
            )
        )
        words.append(word)
        voices.formUnion(word.voices)
    }

    /// Puts a word to the draft with most of its users, if that has enough of them, or begins one with it.
    ///
    /// Compared is with the leading word first: a draft with many words has nearly everybody, and would draw in all.
    static func place(
        _ word: RisingWords.Word,
        among drafts: inout [TopicDraft],
        _ settings: TopicSettings,
        _ corrections: TopicCorrections
    ) {
        var best: (draft: Int, shared: Int)?
        for index in drafts.indices {
            let pair = TopicCorrections.Pair(word.rising.word, drafts[index].leader)
            guard !corrections.apart.contains(pair) else { continue }
            let shared = drafts[index].closest(to: word)
            if shared > best?.shared ?? 0 { best = (index, shared) }
        }
        if let best, Double(best.shared) >= settings.together * Double(word.voices.count) {
            drafts[best.draft].add(word, shared: best.shared, isDecided: false)
        } else {
            drafts.append(TopicDraft(word))
        }
    }

    /// The users that a word shares with the word of the draft that it shares most with.
    private func closest(to word: RisingWords.Word) -> Int {
        words.prefix(Self.core).map { $0.voices.intersection(word.voices).count }.max() ?? 0
    }

    /// How many of the first words decide what a topic is about; those that join later draw nothing in.
    private static let core = 3

    /// Joins the drafts that a person put together.
    static func mergeDecided(_ drafts: inout [TopicDraft], _ corrections: TopicCorrections) {
        for pair in corrections.joined.sorted(by: { ($0.first, $0.second) < ($1.first, $1.second) }) {
            guard let left = drafts.firstIndex(where: { $0.has(pair.first) }),
                let right = drafts.firstIndex(where: { $0.has(pair.second) }), left != right
            else { continue }
            let merged = drafts.remove(at: max(left, right))
            let shared = drafts[min(left, right)].voices.intersection(merged.voices).count
            drafts[min(left, right)].add(merged.words[0], shared: shared, isDecided: true)
            drafts[min(left, right)].links += merged.links
            for word in merged.words.dropFirst() { drafts[min(left, right)].absorb(word) }
        }
    }

    private mutating func absorb(_ word: RisingWords.Word) {
        words.append(word)
        voices.formUnion(word.voices)
    }

    private func has(_ word: String) -> Bool { words.contains { $0.rising.word == word } }

    /// The draft that each mention belongs to: the one whose words it uses with most weight, by how strongly each rose.
    static func homes(of mentions: [[String]], among drafts: [TopicDraft]) -> [Int?] {
        var strength: [String: (draft: Int, weight: Double)] = [:]
        for (index, draft) in drafts.enumerated() {
            for word in draft.words {
                strength[word.stem] = (index, word.rising.weight / Double(word.rising.voices))
            }
        }
        return mentions.map { stems in
            var sums: [Int: Double] = [:]
            for stem in stems {
                if let (draft, weight) = strength[stem] { sums[draft, default: 0] += weight }
            }
            return sums.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
        }
    }
}
