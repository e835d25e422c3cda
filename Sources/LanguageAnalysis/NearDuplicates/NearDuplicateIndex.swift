/// Texts by what they say, to find those that say nearly the same.
///
/// Texts come and go one by one. Numbers, names, dates and addresses do not count (``MaskedWords``), so the copies of a
/// template are found whomever they were sent to. A run of five words suits copies with small changes; for templates that
/// choose between wordings at random, make an index with runs of two and a lower limit, or use ``TemplateFamilies``.
public struct NearDuplicateIndex<ID: Hashable & Sendable>: Sendable {
    /// A text in the index and how similar it is.
    public struct Match: Hashable, Sendable {
        /// Which text.
        public var id: ID
        /// The exact share of runs in common, 0 to 1.
        public var similarity: Double
    }

    private struct Entry: Sendable {
        var id: ID
        var words: MaskedWords
        var keys: [UInt64]
    }

    /// How many words a run has where texts are long enough.
    public let shingleSize: Int
    private var entries: [Entry?] = []
    private var free: [Int32] = []
    private var slots: [ID: Int32] = [:]
    private var bands: [UInt64: [Int32]] = [:]

    /// Makes an empty index.
    ///
    /// - Parameter shingleSize: how many words a run has, at least 1.
    public init(shingleSize: Int = 5) {
        self.shingleSize = max(1, shingleSize)
    }

    /// How many texts the index has.
    public var count: Int { slots.count }

    /// Puts a text in; one that was there under the same id is replaced.
    ///
    /// A text without words is not kept.
    ///
    /// - Complexity: O(*n*) in the words.
    public mutating func insert(_ words: MaskedWords, id: ID) {
        remove(id)
        let keys = keys(of: words)
        guard !keys.isEmpty else { return }
        let entry = Entry(id: id, words: words, keys: keys)
        let slot: Int32
        if let reused = free.popLast() {
            slot = reused
            entries[Int(slot)] = entry
        } else {
            slot = Int32(entries.count)
            entries.append(entry)
        }
        slots[id] = slot
        for key in keys { bands[key, default: []].append(slot) }
    }

    /// Takes a text out; gives whether it was there.
    @discardableResult
    public mutating func remove(_ id: ID) -> Bool {
        guard let slot = slots.removeValue(forKey: id), let entry = entries[Int(slot)] else { return false }
        for key in entry.keys {
            guard var list = bands.removeValue(forKey: key) else { continue }
            if let place = list.firstIndex(of: slot) { list.swapAt(place, list.count - 1) }
            list.removeLast()
            if !list.isEmpty { bands[key] = list }
        }
        entries[Int(slot)] = nil
        free.append(slot)
        return true
    }

    /// The texts most similar to one, the most similar first.
    ///
    /// - Parameters:
    ///   - words: the words of a text, in the index or not.
    ///   - limit: the least share of runs in common, 0 to 1; below 0.4 some are missed.
    /// - Returns: the texts with their shares.
    /// - Complexity: O(*n* + *c*) in the words and the words of the candidates.
    public func matches(of words: MaskedWords, atLeast limit: Double = 0.5) -> [Match] {
        var seen: Set<Int32> = []
        for key in keys(of: words) { seen.formUnion(bands[key] ?? []) }
        var found: [(slot: Int32, match: Match)] = []
        for slot in seen {
            guard let entry = entries[Int(slot)] else { continue }
            let similarity = similarity(words, entry.words)
            if similarity >= limit { found.append((slot, Match(id: entry.id, similarity: similarity))) }
        }
        found.sort { (-$0.match.similarity, $0.slot) < (-$1.match.similarity, $1.slot) }
        return found.map(\.match)
    }

    /// The groups of texts that hang together by pairs alike, the largest first; texts alone are groups of one.
    ///
    /// - Complexity: O(*n* · *g*) in the texts and the groups that a text's bands meet.
    public func families(atLeast limit: Double = 0.5) -> [[ID]] {
        var parent = Array(entries.indices)
        func root(_ index: Int) -> Int {
            var index = index
            while parent[index] != index {
                parent[index] = parent[parent[index]]
                index = parent[index]
            }
            return index
        }
        var read: Set<UInt64> = []
        for entry in entries {
            for key in entry?.keys ?? [] where read.insert(key).inserted {
                // One member of each group met in a band stands for it, so a band of equal texts takes linear time.
                var met: [Int: Int] = [:]
                for slot in (bands[key] ?? []).map(Int.init).sorted() {
                    guard let words = entries[slot]?.words else { continue }
                    for (group, member) in met.sorted(by: { $0.key < $1.key }) {
                        let (left, right) = (root(group), root(slot))
                        guard left != right, let other = entries[member]?.words, similarity(other, words) >= limit
                        else { continue }
                        parent[max(left, right)] = min(left, right)
                    }
                    met[root(slot)] = slot
                }
            }
        }
        var groups: [Int: [ID]] = [:]
        for (index, entry) in entries.enumerated() {
            if let entry { groups[root(index), default: []].append(entry.id) }
        }
        return groups.sorted { (-$0.value.count, $0.key) < (-$1.value.count, $1.key) }.map(\.value)
    }

    private func keys(of words: MaskedWords) -> [UInt64] {
        guard !words.hashes.isEmpty else { return [] }
        return TextShingles.sizes(words: words.hashes.count, wanted: shingleSize).flatMap { size in
            MinHashSignature(TextShingles(words, size: size)).bandKeys(salt: UInt64(size) << 32)
        }
    }

    /// By the longest runs that both are compared by.
    private func similarity(_ left: MaskedWords, _ right: MaskedWords) -> Double {
        let sizes = TextShingles.sizes(words: right.hashes.count, wanted: shingleSize)
        guard let size = TextShingles.sizes(words: left.hashes.count, wanted: shingleSize).first(where: sizes.contains)
        else { return 0 }
        return TextShingles(left, size: size).similarity(to: TextShingles(right, size: size))
    }
}
