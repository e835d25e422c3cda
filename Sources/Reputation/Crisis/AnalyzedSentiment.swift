public import Conversations
public import CrisisDetection
public import LanguageAnalysis

/// Reads how a message sounds: from the stored judgement, and from its words where nothing was judged.
///
/// A rated review is left to its stars: they are the writer's own judgement. A language without a pack is unknown.
public struct AnalyzedSentiment: SentimentSource {
    private let analyzer: LanguageAnalyzer

    /// Reads words with an analyzer, which one program makes once.
    public init(_ analyzer: LanguageAnalyzer) {
        self.analyzer = analyzer
    }

    /// The stored judgement, else that of the words, else unknown.
    public func sentiment(of item: ConversationItem) -> MentionSentiment {
        // A stored unknown stands: somebody looked and could not tell.
        if item.assessment(of: .sentiment) != nil { return AssessedSentiment().sentiment(of: item) }
        guard item.message.rating?.value == nil else { return .unknown }
        return switch analyzer.analyze(item.message.text).sentiment?.polarity {
        case .negative: .negative
        case .neutral: .neutral
        case .positive: .positive
        case nil: .unknown
        }
    }
}
