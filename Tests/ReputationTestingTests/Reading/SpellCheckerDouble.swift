import LanguageAnalysis
import ReputationTesting
import Synchronization

/// A mistake that somebody who writes a spell checker makes.
enum SpellCheckerFault: String, CaseIterable, Sendable {
    case missesSlips, knowsEveryLanguage, repeatsItself, ignoresLimits, wavers, countsCharacters

    /// The laws that must find it: these and no other.
    var laws: Set<SpellCheckerLaw> {
        switch self {
        case .missesSlips: [.knownWordsAreTold, .placesAreThoseOfTheWords]
        case .knowsEveryLanguage: [.otherLanguagesAreUnknown]
        case .repeatsItself: [.correctionsAreOthers]
        case .ignoresLimits: [.limitsAreKept, .wordsMayBeAnything, .placesAreThoseOfTheWords]
        case .wavers: [.wordsMayBeAnything]
        case .countsCharacters: [.placesAreThoseOfTheWords]
        }
    }
}

final class SpellCheckerDouble: SpellChecker {
    static let slips = ["bote": "boat", "ferrry": "ferry"]
    static let words = ["pier", "boat"]

    private let fault: SpellCheckerFault?
    private let calls = Atomic(0)

    init(_ fault: SpellCheckerFault?) {
        self.fault = fault
    }

    func isCorrect(_ word: String, language: TextLanguage) -> Bool? {
        if fault == .wavers, !word.contains(where: \.isLetter) {
            return calls.wrappingAdd(1, ordering: .relaxed).newValue.isMultiple(of: 2) ? true : nil
        }
        guard language == .english || fault == .knowsEveryLanguage else { return nil }
        if Self.slips[word] != nil { return fault == .missesSlips && word == "bote" ? nil : false }
        return Self.words.contains(word) ? true : nil
    }

    func corrections(of word: String, language: TextLanguage, limit: Int) -> [String] {
        guard language == .english else { return [] }
        let meant = Self.slips[word].map { [$0, $0 + "s", $0 + "ing"] } ?? []
        if fault == .ignoresLimits { return meant + ["pier", "sea", "bay"] }
        if fault == .repeatsItself, let first = meant.first { return Array([first, first].prefix(limit)) }
        return Array(meant.prefix(limit))
    }

    func misspellings(in text: AnalyzedText, limit: Int) -> [Misspelling] {
        struct Plain: SpellChecker {
            let base: SpellCheckerDouble
            func isCorrect(_ word: String, language: TextLanguage) -> Bool? {
                base.isCorrect(word, language: language)
            }
            func corrections(of word: String, language: TextLanguage, limit: Int) -> [String] {
                base.corrections(of: word, language: language, limit: limit)
            }
        }
        let found = Plain(base: self).misspellings(in: text, limit: limit)
        guard fault == .countsCharacters else { return found }
        return found.enumerated().map { index, misspelling in
            var misspelling = misspelling
            // A ship has four bytes and is one character.
            let shift = 3 * (index + 1)
            misspelling.range = misspelling.range.lowerBound - shift..<misspelling.range.upperBound - shift
            return misspelling
        }
    }
}
