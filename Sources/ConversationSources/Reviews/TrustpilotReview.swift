import Conversations
import ReputationFoundations

/// A review of Trustpilot.
struct TrustpilotReview: PagedItem {
    static let listName = "reviews"

    var id: String
    var stars: Int?
    var title: String?
    var text: String?
    var language: String?
    var createdAt: FlexibleTime
    var updatedAt: FlexibleTime?
    var companyReply: Reply?
    var numberOfLikes: Int?
    var status: String?
    var reportData: Report?
    var consumer: Consumer?
    var businessUnit: BusinessUnit?

    struct Reply: Decodable, Sendable {
        var text: String
        var createdAt: FlexibleTime
        var updatedAt: FlexibleTime?
    }

    /// Its own time has no zone and names no moment.
    struct Report: Decodable, Sendable {
        var reviewVisibility: String?
    }

    struct Consumer: Decodable, Sendable {
        var id: String
        var displayName: String?
    }

    struct BusinessUnit: Decodable, Sendable {
        var id: String?
        var identifyingName: String?
    }

    func read(into reading: inout PayloadReading, path: String) throws(RecordFault) {
        let created = try reading.instant(createdAt, "\(path)createdAt")
        let review = Review(
            platform: .trustpilot,
            property: businessUnit?.identifyingName ?? reading.options.property ?? "",
            id: id
        )
        let message = message(review)
        reading.arrive(message, at: created)
        if let updatedAt {
            let updated = try reading.instant(updatedAt, "\(path)updatedAt")
            if updated > created { reading.edit(message, at: updated) }
        }
        guard let companyReply else { return }
        let reply = review.reply(companyReply.text)
        let answered = try reading.instant(companyReply.createdAt, "\(path)companyReply.createdAt")
        reading.arrive(reply, at: answered)
        if let updatedAt = companyReply.updatedAt {
            let updated = try reading.instant(updatedAt, "\(path)companyReply.updatedAt")
            if updated > answered { reading.edit(reply, at: updated) }
        }
    }

    private func message(_ review: Review) -> Message {
        Message(
            id: review.messageID,
            kind: .review,
            channel: review.channel,
            author: consumer.map { consumer in
                Author(
                    id: AuthorID(platform: .trustpilot, native: consumer.id),
                    displayName: consumer.displayName
                )
            },
            platformSaysOwn: .no,
            title: title,
            text: text ?? "",
            language: language.map { LanguageTag(rawValue: $0) },
            engagement: numberOfLikes.map { Engagement(likes: $0) },
            rating: stars.flatMap { (1...5).contains($0) ? .stars($0) : nil },
            visibility: visibility
        )
    }

    /// A report may have hidden it; else its status says whether it stands.
    private var visibility: Visibility {
        if reportData?.reviewVisibility == "hidden" { return .hidden }
        switch status {
        case "active", nil: return .public
        case let name?: return Visibility(rawValue: name)
        }
    }
}
