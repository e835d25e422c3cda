extension HunspellDictionary {
    /// Words of more letters get no suggestions.
    private static let longestWord = 30

    /// The words nearest to one: first by the dictionary's own list of usual mistakes, then by one changed, missing,
    /// added or swapped letter, then as two words, then roots at a distance of two.
    ///
    /// - Complexity: O(*n* · *t*) look-ups in its letters and the alphabet; where none is found, a pass over all roots.
    public func corrections(of word: String, language: TextLanguage, limit: Int) -> [String] {
        let scalars = Array(word.unicodeScalars)
        guard language == self.language, limit > 0, !scalars.isEmpty, scalars.count <= Self.longestWord else {
            return []
        }
        var found: [String] = []
        func offer(_ candidate: String) -> Bool {
            if candidate != word, !found.contains(candidate), isSuggestible(candidate) { found.append(candidate) }
            return found.count >= limit
        }
        for candidate in replacements(in: Array(word.utf8)) where offer(candidate) { return found }
        for candidate in edits(of: scalars) where offer(candidate) { return found }
        for cut in scalars.indices.dropFirst() where found.isEmpty {
            let (left, right) = (Self.text(scalars[..<cut]), Self.text(scalars[cut...]))
            if cut > 1, scalars.count - cut > 1, contains(left), contains(right) { found.append("\(left) \(right)") }
        }
        return found.isEmpty ? near(scalars, limit: limit) : found
    }

    private func isSuggestible(_ word: String) -> Bool {
        guard contains(word) else { return false }
        guard let mark = rules.marks[.noSuggestion] else { return true }
        return !flags(of: Array(word.utf8)).contains { $0.contains(mark) }
    }

    private static func text(_ scalars: some Sequence<Unicode.Scalar>) -> String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars)
        return String(text)
    }

    private func replacements(in word: [UInt8]) -> [String] {
        var found: [String] = []
        for (wrong, right) in rules.replacements where !wrong.isEmpty && wrong.count <= word.count {
            for start in 0...(word.count - wrong.count) where word[start...].starts(with: wrong) {
                let candidate = word[..<start] + right + word[(start + wrong.count)...]
                found.append(String(decoding: candidate, as: UTF8.self))
            }
        }
        return found
    }

    private func edits(of word: [Unicode.Scalar]) -> [String] {
        var found: [String] = []
        for index in word.indices.dropLast() {
            var other = word
            other.swapAt(index, index + 1)
            found.append(Self.text(other))
        }
        for index in word.indices {
            var other = word
            other.remove(at: index)
            found.append(Self.text(other))
        }
        let letters = rules.alphabet.isEmpty ? Array("abcdefghijklmnopqrstuvwxyz".unicodeScalars) : rules.alphabet
        for letter in letters {
            for index in 0...word.count {
                var other = word
                other.insert(letter, at: index)
                found.append(Self.text(other))
                guard index < word.count, word[index] != letter else { continue }
                other.remove(at: index + 1)
                found.append(Self.text(other))
            }
        }
        return found
    }

    private func near(_ word: [Unicode.Scalar], limit: Int) -> [String] {
        let lower = Self.text(word).lowercased().unicodeScalars
        var found: [(distance: Int, word: String)] = []
        for root in allRoots where abs(root.count - lower.count) <= 2 + lower.count {
            let text = String(decoding: root, as: UTF8.self)
            let scalars = Array(text.lowercased().unicodeScalars)
            guard abs(scalars.count - lower.count) <= 2,
                let distance = EditDistance.of(Array(lower), scalars, atMost: 2),
                isSuggestible(text)
            else { continue }
            found.append((distance, text))
        }
        found.sort { ($0.distance, $0.word) < ($1.distance, $1.word) }
        return found.prefix(limit).map(\.word)
    }
}

/// How many letters must be changed, added, left out or swapped with the next.
enum EditDistance {
    /// The distance (optimal string alignment), `nil` where it is greater than a limit.
    ///
    /// - Complexity: O(*n* · *m*).
    static func of(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar], atMost limit: Int) -> Int? {
        guard abs(left.count - right.count) <= limit else { return nil }
        var before: [Int] = []
        var last = Array(0...right.count)
        for row in left.indices {
            var line = [row + 1]
            for column in right.indices {
                let isEqual = left[row] == right[column]
                var best = min(last[column] + (isEqual ? 0 : 1), last[column + 1] + 1, line[column] + 1)
                if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                    best = min(best, before[column - 1] + 1)
                }
                line.append(best)
            }
            if (line.min() ?? 0) > limit { return nil }
            (before, last) = (last, line)
        }
        return last[right.count] <= limit ? last[right.count] : nil
    }
}
