public import Conversations
public import LanguageAnalysis

/// The shipped linear models for abuse, one a language, as a classifier.
///
/// What it finds is always weak: a score is a reason for a person to look, and never more. It knows what its examples knew
/// (see the model cards): insults between strangers on news sites and networks, in whole comments.
public struct LinearAbuseClassifier: CommentClassifier {
    /// A model and how its labels are read.
    public struct Model: Sendable {
        /// The model.
        public var classifier: LinearTextClassifier
        /// Labels whose probabilities together are that of abuse.
        public var labels: Set<String>
        /// From which probability on a comment is held abusive.
        public var threshold: Double

        /// Takes a model.
        public init(_ classifier: LinearTextClassifier, labels: Set<String>, threshold: Double) {
            self.classifier = classifier
            self.labels = labels
            self.threshold = threshold
        }

        /// The probability that a text is abusive, from 0 to 1.
        public func probability(of text: String) -> Double {
            let result = classifier.classify(text)
            return labels.reduce(0) { $0 + (result[$1] ?? 0) }
        }
    }

    /// The models by language.
    public let models: [TextLanguage: Model]
    /// Its name and the version of its models.
    public let identity: ClassifierIdentity
    /// The languages that have a model.
    public var languages: Set<TextLanguage> { Set(models.keys) }
    /// It judges insults only.
    public var kinds: Set<SignalKind> { [.directedInsult] }

    /// Takes models of one's own.
    public init(models: [TextLanguage: Model], identity: ClassifierIdentity) {
        self.models = models
        self.identity = identity
    }

    /// Reads the shipped models.
    ///
    /// Of the English one only the label `hate` counts: `offensive` is coarse words, however they are meant. What each
    /// threshold holds among honest comments is in the model cards.
    ///
    /// - Throws: `ClassifierError` where a model is damaged.
    public init() throws(ClassifierError) {
        self.init(
            models: [
                .english: Model(try EnglishAbuseModel.model(), labels: ["hate"], threshold: 0.6),
                .german: Model(try GermanAbuseModel.model(), labels: ["abuse"], threshold: 0.5),
                .russian: Model(try RussianAbuseModel.model(), labels: ["abuse"], threshold: 0.6),
                .romanian: Model(try RomanianAbuseModel.model(), labels: ["abuse", "insult"], threshold: 0.6),
            ],
            identity: ClassifierIdentity(id: ClassifierID(rawValue: "linear-abuse"), version: 1)
        )
    }

    /// The findings for a text: one where it reaches the threshold, none where it does not.
    ///
    /// - Parameters:
    ///   - text: a comment.
    ///   - language: its language; a language without a model has no finding.
    /// - Returns: one finding or none.
    /// - Complexity: O(*n*) in the text's bytes.
    public func findings(in text: String, language: TextLanguage) -> [SignalFinding] {
        guard let model = models[language] else { return [] }
        let probability = model.probability(of: text)
        guard probability >= model.threshold else { return [] }
        let reasons = model.labels.sorted().flatMap { model.classifier.contributions(in: text, for: $0, limit: 3) }
            .filter { $0.score > 0 }.sorted { ($0.score, $1.range.lowerBound) > ($1.score, $0.range.lowerBound) }
            .prefix(3)
        let bytes = Array(text.utf8)
        return [
            SignalFinding(
                .directedInsult,
                strength: .weak,
                confidence: probability,
                source: identity,
                evidence: reasons.map { String(decoding: bytes[$0.range], as: UTF8.self) }
            )
        ]
    }

    /// Judges comments whose language is stated; others are unknown to it.
    public func scores(for comments: [ModeratedComment], within limit: Duration) async throws -> [[SignalFinding]] {
        comments.map { comment in
            guard let language = comment.language.map({ TextLanguage(rawValue: $0.rawValue) }),
                languages.contains(language)
            else {
                return [SignalFinding(.directedInsult, .unknown, strength: .weak, confidence: 0, source: identity)]
            }
            return findings(in: comment.text, language: language)
        }
    }
}
