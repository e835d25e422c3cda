import LanguageAnalysis

extension SpellCheckerConformance {
    private var slipsInOrder: [(slip: String, meant: String)] {
        slips.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    func knownWordsAreTold(_ checker: Checker, _ report: LawReport) {
        for (slip, meant) in slipsInOrder {
            report.equal(checker.isCorrect(slip, language: language), false, "whether '\(slip)' is right")
            let corrections = checker.corrections(of: slip, language: language, limit: 10)
            report.expect(corrections.contains(meant), "'\(meant)' is not among the corrections of '\(slip)'")
        }
        for word in words {
            report.expect(checker.isCorrect(word, language: language) != false, "'\(word)' is held to be wrong")
        }
    }

    func otherLanguagesAreUnknown(_ checker: Checker, _ report: LawReport) {
        for word in slipsInOrder.map(\.slip) + words {
            report.equal(checker.isCorrect(word, language: .other), nil, "whether '\(word)' is right in any language")
        }
    }

    func correctionsAreOthers(_ checker: Checker, _ report: LawReport) {
        for (slip, _) in slipsInOrder {
            let corrections = checker.corrections(of: slip, language: language, limit: 10)
            report.expect(!corrections.contains(slip), "'\(slip)' is its own correction")
            report.expect(!corrections.contains(""), "nothing is a correction of '\(slip)'")
            report.equal(Set(corrections).count, corrections.count, "different corrections of '\(slip)'")
        }
    }

    func limitsAreKept(_ checker: Checker, _ report: LawReport) {
        for (slip, _) in slipsInOrder {
            let all = checker.corrections(of: slip, language: language, limit: 10)
            for limit in 0...3 {
                let some = checker.corrections(of: slip, language: language, limit: limit)
                report.equal(some, Array(all.prefix(limit)), "the first \(limit) corrections of '\(slip)'")
            }
        }
    }

    func wordsMayBeAnything(_ checker: Checker, _ report: LawReport) {
        for word in OddNames.all + ["don't", "Fähr-Ticket", "п'ять", "\u{1F6A2}\u{FE0F}", "e\u{301}e\u{301}"] {
            for language in [language, .other] {
                let isCorrect = checker.isCorrect(word, language: language)
                let corrections = checker.corrections(of: word, language: language, limit: 2)
                let name = word.prefix(20)
                report.expect(corrections.count <= 2, "\(corrections.count) corrections of '\(name)' and not 2 at most")
                report.equal(checker.isCorrect(word, language: language), isCorrect, "a second answer about '\(name)'")
                let again = checker.corrections(of: word, language: language, limit: 2)
                report.equal(again, corrections, "the corrections of '\(name)' the second time")
            }
        }
    }

    func placesAreThoseOfTheWords(_ checker: Checker, _ report: LawReport) throws {
        let analyzer = try LanguageAnalyzer()
        let slips = slipsInOrder.map(\.slip)
        let text = (slips + words + slips).map { "\u{1F6A2} \($0)" }.joined(separator: ", ") + "."
        let analyzed = analyzer.analyze(text, language: language)
        let found = checker.misspellings(in: analyzed, limit: 1)
        let bytes = Array(text.utf8)
        for misspelling in found {
            let range = misspelling.range
            let fits = range.lowerBound >= 0 && range.upperBound <= bytes.count
            report.expect(fits, "\(range) in a text of \(bytes.count) bytes")
            guard fits else { continue }
            let word = String(decoding: bytes[range], as: UTF8.self)
            report.equal(word, misspelling.word, "the word at \(range)")
            report.expect(misspelling.corrections.count <= 1, "more corrections than asked for of '\(word)'")
        }
        report.equal(found.map(\.word), slips + slips, "the misspelled words of '\(text)'")
        let isOrdered = zip(found, found.dropFirst()).allSatisfy { $0.range.upperBound <= $1.range.lowerBound }
        report.expect(isOrdered, "misspellings are not in the order of the text")
    }
}
