public import Conversations
public import LanguageAnalysis

/// Reads comments into signals: who is insulted, what is asked, complained of, praised, threatened, sold or given away.
///
/// It reads words (``LexiconMatcher``) and how they are used (patterns of `LanguagePack`), sentence by
/// sentence, so that what a comment is does not change with how much stands around it. It is a ``CommentClassifier`` that
/// never fails.
public struct CommentReader: Sendable {
    /// Finds words of the lexicons, in disguise too.
    public let lexicon: LexiconMatcher
    /// The names by which findings cite it.
    public let identity: ClassifierIdentity

    let analyzer: LanguageAnalyzer
    let personalData: PersonalDataFinder

    /// Makes a reader; it is costly, one serves for all comments.
    ///
    /// - Parameters:
    ///   - lexicon: words of abuse; the shipped ones by default.
    ///   - packs: further patterns, read beside the shipped ones.
    ///   - ownContacts: the brand's own numbers and addresses, which are nobody's personal data.
    /// - Throws: `PackError` or ``LexiconPackError`` with the place in the pack.
    public init(
        lexicon: LexiconMatcher? = nil,
        packs: [LanguagePack] = [],
        ownContacts: [String] = []
    ) throws {
        self.lexicon = try lexicon ?? LexiconMatcher()
        analyzer = try LanguageAnalyzer(packs: LanguagePack.shipped + ReadingPack.shipped + packs)
        personalData = PersonalDataFinder(ownContacts: ownContacts)
        identity = ClassifierIdentity(id: ClassifierID(rawValue: "comment-reader"), version: 1)
    }

    /// What a text says.
    ///
    /// - Parameters:
    ///   - text: a comment.
    ///   - language: its language where it is known; otherwise it is identified, sentence by sentence.
    /// - Returns: the findings, and what was looked for.
    /// - Complexity: O(*n*) in the text's bytes.
    public func signals(in text: String, language: TextLanguage? = nil) -> CommentSignals {
        var reading = CommentReading(text, language: language, reader: self)
        reading.read()
        return reading.signals
    }

    /// What a comment says.
    public func signals(for comment: ModeratedComment) -> CommentSignals {
        signals(in: comment.text, language: comment.language.map { TextLanguage(rawValue: $0.rawValue) })
    }

    /// What it looks for.
    ///
    /// Of what is unlawful it knows threats and hate, which it reports as such.
    public static let kinds: Set<SignalKind> = [
        .unlawful,
        .directedInsult, .profanity, .threat, .hate, .sexualContent, .spam, .scam, .personalDataOfOthers,
        .personalDataOfSelf, .evasion, .competitorPromotion, .quotedAbuse, .question, .complaint, .constructive,
        .suggestion, .praise, .specifics, .requestForHelp, .negativeOpinion, .escalationIntent,
    ]

    /// Tests inside the reading packs that fail: pack, line, class and text.
    func failedPackTests() -> [String] { analyzer.failedPackTests() }
}

extension CommentReader: CommentClassifier {
    /// English, German, Russian and Romanian.
    public var languages: Set<TextLanguage> { [.english, .german, .russian, .romanian] }
    /// What it looks for.
    public var kinds: Set<SignalKind> { CommentReader.kinds }

    /// Reads comments at once; it needs no time limit.
    public func scores(for comments: [ModeratedComment], within limit: Duration) -> [[SignalFinding]] {
        comments.map { signals(for: $0).findings }
    }
}
