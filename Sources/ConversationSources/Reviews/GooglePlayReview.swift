import Conversations
import ReputationFoundations

/// A review of Google Play.
struct GooglePlayReview: PagedItem {
    static let listName = "reviews"

    var reviewId: String
    var authorName: String?
    var comments: [Comment]

    struct Comment: Decodable, Sendable {
        var userComment: UserComment?
        var developerComment: DeveloperComment?
    }

    struct UserComment: Decodable, Sendable {
        var text: String
        var lastModified: FlexibleTime
        var starRating: Int?
        var reviewerLanguage: String?
        var thumbsUpCount: Int?
    }

    struct DeveloperComment: Decodable, Sendable {
        var text: String
        var lastModified: FlexibleTime
    }

    func read(into reading: inout PayloadReading, path: String) throws(RecordFault) {
        let review = Review(platform: .googlePlay, property: reading.options.property ?? "", id: reviewId)
        var (hasWords, hasReply) = (false, false)
        for (index, comment) in comments.enumerated() {
            let path = "\(path)comments[\(index)]"
            if let words = comment.userComment {
                let written = try reading.instant(words.lastModified, "\(path).userComment.lastModified")
                reading.state(message(words, review), asOf: written, isFirst: !hasWords)
                hasWords = true
            }
            if let words = comment.developerComment {
                let written = try reading.instant(words.lastModified, "\(path).developerComment.lastModified")
                reading.state(review.reply(words.text), asOf: written, isFirst: !hasReply)
                hasReply = true
            }
        }
    }

    private func message(_ words: UserComment, _ review: Review) -> Message {
        // A heading stands before a tab.
        let parts = words.text.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false)
        let heading = parts.count == 2 && !parts[0].isEmpty ? String(parts[0]) : nil
        return Message(
            id: review.messageID,
            kind: .review,
            channel: review.channel,
            author: review.reviewer(named: authorName),
            platformSaysOwn: .no,
            title: heading,
            text: parts.last.map { String($0) } ?? "",
            language: words.reviewerLanguage.map { LanguageTag(rawValue: $0) },
            engagement: words.thumbsUpCount.map { Engagement(likes: $0) },
            rating: words.starRating.flatMap { (1...5).contains($0) ? .stars($0) : nil },
            visibility: .public
        )
    }
}
