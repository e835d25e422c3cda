import Conversations
import ReputationFoundations

/// A review of Google Business Profile.
struct GoogleBusinessReview: PagedItem {
    static let listName = "reviews"

    /// The account, the location and the review: `accounts/../locations/../reviews/..`.
    var name: String?
    var reviewId: String
    var reviewer: Reviewer?
    var starRating: String?
    /// Absent where only stars were given.
    var comment: String?
    var createTime: FlexibleTime
    var updateTime: FlexibleTime?
    var reviewReply: Reply?
    /// Some versions tell the state of the reply here.
    var reviewReplyState: String?

    struct Reviewer: Decodable, Sendable {
        var displayName: String?
        var isAnonymous: Bool?
    }

    struct Reply: Decodable, Sendable {
        var comment: String
        var updateTime: FlexibleTime
        var reviewReplyState: String?
        var state: String?
        var policyViolation: String?
    }

    func read(into reading: inout PayloadReading, path: String) throws(RecordFault) {
        let created = try reading.instant(createTime, "\(path)createTime")
        let location = name.map(Self.location)
        let review = Review(
            platform: .googleBusiness,
            property: location ?? reading.options.property ?? "",
            id: reviewId
        )
        let isAnonymous = reviewer?.isAnonymous ?? false
        let message = Message(
            id: review.messageID,
            kind: .review,
            channel: review.channel,
            author: review.reviewer(named: reviewer?.displayName, isAnonymous: isAnonymous),
            platformSaysOwn: .no,
            text: comment ?? "",
            rating: stars.map { .stars($0) },
            visibility: .public
        )
        reading.arrive(message, at: created)
        if let updateTime {
            let updated = try reading.instant(updateTime, "\(path)updateTime")
            if updated > created { reading.edit(message, at: updated) }
        }
        guard let reviewReply else { return }
        let answered = try reading.instant(reviewReply.updateTime, "\(path)reviewReply.updateTime")
        let reply = review.reply(reviewReply.comment)
        reading.state(reply, asOf: answered)
        if let state = reviewReply.reviewReplyState ?? reviewReply.state ?? reviewReplyState {
            reading.deliver(reply.id, Self.delivery(state), reason: reviewReply.policyViolation, at: answered)
        }
    }

    /// What stands before `/reviews/` in the name.
    private static func location(in name: String) -> String {
        let parts = name.split(separator: "/", omittingEmptySubsequences: false)
        let end = parts.lastIndex(of: "reviews") ?? parts.count
        return parts[..<end].joined(separator: "/")
    }

    private var stars: Int? {
        ["ONE", "TWO", "THREE", "FOUR", "FIVE"].firstIndex { $0 == starRating }.map { $0 + 1 }
    }

    private static func delivery(_ state: String) -> DeliveryState {
        switch state {
        case "PENDING": .submitted
        case "APPROVED": .visible
        case "REJECTED": .rejected
        default: DeliveryState(rawValue: state)
        }
    }
}
