public import LanguageAnalysis
public import Testing

/// Checks that a checker keeps the promises of `SpellChecker`.
public struct SpellCheckerConformance<Checker: SpellChecker>: Sendable {
    private let makeChecker: @Sendable () async throws -> Checker
    let language: TextLanguage
    let slips: [String: String]
    let words: [String]

    /// Makes a kit.
    ///
    /// - Parameters:
    ///   - language: The language of the slips and words, one that the package reads.
    ///   - slips: Words that it must find wrong, with what was meant.
    ///   - words: Words that it must not find wrong.
    ///   - makeChecker: Makes a checker of its own, called once for every law.
    public init(
        language: TextLanguage,
        slips: [String: String],
        words: [String],
        makeChecker: @escaping @Sendable () async throws -> Checker
    ) {
        self.language = language
        self.slips = slips
        self.words = words
        self.makeChecker = makeChecker
    }

    /// Checks every law, one after the other.
    public func checkAll(sourceLocation: SourceLocation = #_sourceLocation) async {
        for law in SpellCheckerLaw.allCases { await check(law, sourceLocation: sourceLocation) }
    }

    /// Checks one law.
    public func check(_ law: SpellCheckerLaw, sourceLocation: SourceLocation = #_sourceLocation) async {
        await LawReport.run("spell checker law '\(law.rawValue)'", at: sourceLocation) { report in
            let checker = try await makeChecker()
            switch law {
            case .knownWordsAreTold: knownWordsAreTold(checker, report)
            case .otherLanguagesAreUnknown: otherLanguagesAreUnknown(checker, report)
            case .correctionsAreOthers: correctionsAreOthers(checker, report)
            case .limitsAreKept: limitsAreKept(checker, report)
            case .wordsMayBeAnything: wordsMayBeAnything(checker, report)
            case .placesAreThoseOfTheWords: try placesAreThoseOfTheWords(checker, report)
            }
        }
    }
}

/// What every spell checker must do, law by law.
public enum SpellCheckerLaw: String, CaseIterable, Sendable {
    /// Known slips are wrong, what was meant is among their corrections, and known words are not wrong.
    case knownWordsAreTold
    /// Of a language without a pack it knows nothing, rather than that every word is right or wrong.
    case otherLanguagesAreUnknown
    /// A correction is another word than the one that is wrong, and comes once.
    case correctionsAreOthers
    /// There are no more corrections than asked for, and fewer are the first of more.
    case limitsAreKept
    /// Any word gets an answer, and the same again.
    case wordsMayBeAnything
    /// Misspellings of a text stand where they are said to, in order.
    case placesAreThoseOfTheWords
}
