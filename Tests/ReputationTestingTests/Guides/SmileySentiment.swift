import Conversations
import CrisisDetection

/// Reads the smileys where nobody judged a message.
struct SmileySentiment: SentimentSource {
    func sentiment(of item: ConversationItem) -> MentionSentiment {
        // A stored judgement stands, also one that says unknown.
        if item.assessment(of: .sentiment) != nil { return AssessedSentiment().sentiment(of: item) }
        let text = item.message.text
        let isAngry = [":(", ":-(", "😡", "😠"].contains { text.contains($0) }
        let isGlad = [":)", ":-)", "😀", "😊"].contains { text.contains($0) }
        return isAngry == isGlad ? .unknown : isAngry ? .negative : .positive
    }
}
