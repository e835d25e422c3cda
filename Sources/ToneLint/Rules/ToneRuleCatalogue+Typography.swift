internal import LanguageAnalysis

extension ToneRuleCatalogue {
    /// Slips of the pen.
    static let typography: [ToneRule] = [
        ToneRule(
            "typo.repeated-word",
            .warning,
            .practice,
            rationale: "A doubled word shows that nobody read it again.",
            advice: "Take one away.",
            scope: .all
        ) { scene in
            RepeatedWords.find(in: scene)
        },
        ToneRule(
            "typo.mixed-script",
            .error,
            .practice,
            rationale: "Letters of two scripts in one word break search and look like a fraud.",
            advice: "Type the word again.",
            scope: .all,
            needsLanguagePack: false
        ) { scene in
            scene.reply.tokens.compactMap { token in
                guard token.kind == .word, token.flags.contains(.latin), token.flags.contains(.cyrillic),
                    let repaired = LookAlikes.repair(scene.reply.utf8[token.range])
                else { return nil }
                let fix = FixIt(edits: [.init(range: token.range, replacement: repaired)], safety: .safe)
                return RuleFinding(range: token.range, confidence: 0.95, fixes: [fix])
            }
        },
        ToneRule(
            "typo.name-mismatch",
            .error,
            .practice,
            rationale: "A misspelt name undoes the greeting.",
            advice: "Copy the name.",
            needs: [.customerName]
        ) { scene in
            NameCheck.find(in: scene)
        },
        ToneRule(
            "typo.spelling",
            .warning,
            .contested(.witchel, .bluvstein),
            rationale: "Slips cost trust, a little each.",
            advice: "Correct it.",
            scope: .all
        ) { scene in
            SpellingCheck.find(in: scene)
        },
    ]
}

/// Finds a word that stands twice.
///
/// A name may: Bora Bora, Baden-Baden. Where nouns have capitals too, nobody but the writer can tell.
enum RepeatedWords {
    static func find(in scene: RuleScene) -> [RuleFinding] {
        let text = scene.reply
        return text.tokens.indices.dropFirst().compactMap { index in
            let token = text.tokens[index]
            let before = text.tokens[index - 1]
            guard token.kind == .word, before.kind == .word, text.foldsAlike(index, index - 1),
                token.sentence == before.sentence,
                !token.flags.contains(.joined), !text.token(index, is: "MAY_REPEAT")
            else { return nil }
            let mayBeName =
                token.flags.contains(.capitalised) && before.flags.contains(.capitalised)
                && !token.flags.contains(.allCapitals) && !text.token(index, is: "STOP")
            if mayBeName, text.language != .german { return nil }
            let fix = FixIt(
                edits: [.init(range: before.range.upperBound..<token.range.upperBound, replacement: "")],
                safety: mayBeName || isReduplication(text.foldedHash(of: index)) ? .suggest : .safe
            )
            return RuleFinding(
                range: before.range.lowerBound..<token.range.upperBound,
                confidence: mayBeName ? 0.6 : 0.9,
                fixes: [fix]
            )
        }
    }
}

extension RepeatedWords {
    /// Words that languages double to mean more, often with a hyphen: вот-вот, чуть-чуть, foarte foarte, very very.
    private static let reduplications = Set(
        """
        вот чуть еле едва так да нет ну давно много мало очень быстро тихо туда сюда foarte mult putin abia incet repede
        very so no yes bye really far many much sehr viel so ja nein lange weit
        """.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }).map {
            Folding.hash(ofFolded: String(decoding: Folding.key(String(decoding: $0, as: UTF8.self)), as: UTF8.self))
        }
    )

    fileprivate static func isReduplication(_ hash: UInt64) -> Bool { reduplications.contains(hash) }
}

/// Letters that look the same in Latin and Cyrillic.
enum LookAlikes {
    private static let pairs: [(Character, Character)] = [
        ("a", "а"), ("e", "е"), ("o", "о"), ("p", "р"), ("c", "с"), ("y", "у"), ("x", "х"), ("i", "і"), ("s", "ѕ"),
        ("A", "А"), ("B", "В"), ("E", "Е"), ("K", "К"), ("M", "М"), ("H", "Н"), ("O", "О"), ("P", "Р"), ("C", "С"),
        ("T", "Т"), ("X", "Х"), ("Y", "У"), ("I", "І"), ("S", "Ѕ"), ("m", "м"), ("k", "к"), ("t", "т"),
    ]

    /// The word in the script of most of its letters; `nil` where the odd letters have no counterpart there.
    static func repair(_ bytes: ArraySlice<UInt8>) -> String? {
        let word = String(decoding: bytes, as: UTF8.self)
        let latin = word.unicodeScalars.count { $0.value < 0x250 }
        let isLatin = latin * 2 > word.unicodeScalars.count
        let map = Dictionary(uniqueKeysWithValues: isLatin ? pairs.map { ($0.1, $0.0) } : pairs)
        var result = ""
        for letter in word {
            let isForeign = letter.unicodeScalars.contains {
                isLatin ? $0.value >= 0x400 : $0.value < 0x250 && $0.value > 0x40
            }
            if isForeign {
                guard let counterpart = map[letter] else { return nil }
                result.append(counterpart)
            } else {
                result.append(letter)
            }
        }
        return result
    }
}

/// Compares the greeted name with the customer's.
enum NameCheck {
    static func find(in scene: RuleScene) -> [RuleFinding] {
        guard let name = scene.context.customerName else { return [] }
        let wanted = name.split(whereSeparator: { $0 == " " || $0 == "-" }).map { Folding.key($0) }
        let text = scene.reply
        let greeting = text.ranges(of: "GREETING").first
        return text.tokens.indices.compactMap { index in
            let token = text.tokens[index]
            guard token.kind == .word, token.flags.contains(.capitalised), Int(token.sentence) <= 1 else { return nil }
            guard index < 6, greeting.map({ index >= $0.upperBound && index - $0.upperBound < 4 }) ?? (index == 0)
            else { return nil }
            let key = Array(text.key(of: index).utf8)
            guard key.count >= 4, !text.token(index, is: "STOP") else { return nil }
            for want in wanted where want.count >= 4 {
                let distance = EditDistance.between(key, want, most: 2)
                guard distance > 0, distance <= (want.count >= 7 ? 2 : 1), !isCaseForm(key, want) else { continue }
                let original = name.split(whereSeparator: { $0 == " " || $0 == "-" }).first { Folding.key($0) == want }
                let fix = FixIt(edits: [.init(range: token.range, replacement: String(original ?? ""))], safety: .safe)
                return RuleFinding(range: token.range, confidence: 0.85, arguments: ["name": name], fixes: [fix])
            }
            return nil
        }
    }

    /// Whether two forms differ only in an ending, as in Анна, Анне, Анны or Maria, Mariei.
    private static func isCaseForm(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        var shared = 0
        while shared < left.count, shared < right.count, left[shared] == right[shared] { shared += 1 }
        return shared + 3 >= max(left.count, right.count) && shared >= 3 && shared >= min(left.count, right.count) - 2
    }
}

/// Levenshtein distance, cut off where it does not matter.
enum EditDistance {
    static func between(_ left: [UInt8], _ right: [UInt8], most: Int) -> Int {
        if abs(left.count - right.count) > most * 2 { return most + 1 }
        var previous = Array(0...right.count)
        for (row, byte) in left.enumerated() {
            var current = [row + 1]
            for column in right.indices {
                let change = previous[column] + (byte == right[column] ? 0 : 1)
                current.append(min(change, previous[column + 1] + 1, current[column] + 1))
            }
            previous = current
        }
        return previous[right.count]
    }
}

/// Takes what the spell checker found; which word was meant only the writer knows.
enum SpellingCheck {
    static func find(in scene: RuleScene) -> [RuleFinding] {
        scene.reading.misspellings.map { misspelling in
            let fixes = misspelling.corrections.map { correction in
                FixIt(edits: [.init(range: misspelling.range, replacement: correction)], safety: .suggest)
            }
            return RuleFinding(range: misspelling.range, confidence: 0.88, fixes: fixes)
        }
    }
}
