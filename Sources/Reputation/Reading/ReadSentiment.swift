import Conversations
import CrisisDetection

/// How messages sound, from readings that are there already.
struct ReadSentiment: SentimentSource {
    let readings: [MessageID: MessageReading]

    func sentiment(of item: ConversationItem) -> MentionSentiment {
        if item.assessment(of: .sentiment) != nil { return AssessedSentiment().sentiment(of: item) }
        guard item.message.rating?.value == nil else { return .unknown }
        return switch readings[item.id]?.polarity {
        case .negative: .negative
        case .neutral: .neutral
        case .positive: .positive
        case nil: .unknown
        }
    }
}
