import Conversations
import ReputationFoundations

/// Customer reviews of the App Store: a page or one, with the answers beside them.
struct AppStorePayload: Decodable, Sendable {
    var reviews: [Attempt<AppStoreReview>]
    var responses: [Attempt<AppStoreResponse>]

    private enum CodingKeys: CodingKey {
        case data, included
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        do {
            reviews = try container.decode([Attempt<AppStoreReview>].self, forKey: .data)
        } catch DecodingError.typeMismatch {
            reviews = [.success(try container.decode(AppStoreReview.self, forKey: .data))]
        }
        responses = try container.decodeIfPresent([Attempt<AppStoreResponse>].self, forKey: .included) ?? []
    }
}

struct AppStoreReview: Decodable, Sendable {
    var id: String
    var attributes: Attributes
    var relationships: Relationships?

    struct Attributes: Decodable, Sendable {
        var rating: Int?
        var title: String?
        var body: String?
        var reviewerNickname: String?
        var createdDate: FlexibleTime
        /// Three letters of ISO 3166.
        var territory: String?
    }

    struct Relationships: Decodable, Sendable {
        var response: Link?

        struct Link: Decodable, Sendable {
            var data: Reference?
        }

        struct Reference: Decodable, Sendable {
            var id: String
        }
    }
}

/// Something that stands beside the reviews, an answer for instance.
struct AppStoreResponse: Decodable, Sendable {
    var type: String
    var id: String
    var attributes: Attributes?

    struct Attributes: Decodable, Sendable {
        var responseBody: String?
        var lastModifiedDate: FlexibleTime?
        var state: String?
    }
}

extension AppStorePayload: JSONPayload {
    func read(into reading: inout PayloadReading) throws(RecordFault) {
        var answers: [String: (offset: Int, element: AppStoreResponse)] = [:]
        for (offset, response) in responses.enumerated() {
            guard let element = reading.beside(response), element.type == "customerReviewResponses",
                answers[element.id] == nil
            else { continue }
            answers[element.id] = (offset, element)
        }
        reading.each(reviews, of: "data") { item, path, reading throws(RecordFault) in
            let review = Review(platform: .appStore, property: reading.options.property ?? "", id: item.id)
            let field = "\(path).attributes.createdDate"
            let created = try reading.instant(item.attributes.createdDate, field)
            reading.arrive(Self.message(item, review), at: created)
            guard let answer = item.relationships?.response?.data.flatMap({ answers[$0.id] }),
                let attributes = answer.element.attributes, let text = attributes.responseBody
            else { return }
            let place = "included[\(answer.offset)].attributes.lastModifiedDate"
            let written = try reading.instant(attributes.lastModifiedDate, place)
            let reply = review.reply(text)
            reading.state(reply, asOf: written)
            if let state = attributes.state { reading.deliver(reply.id, Self.delivery(state), at: written) }
        }
    }

    private static func message(_ item: AppStoreReview, _ review: Review) -> Message {
        let attributes = item.attributes
        return Message(
            id: review.messageID,
            kind: .review,
            channel: review.channel,
            author: review.reviewer(named: attributes.reviewerNickname),
            platformSaysOwn: .no,
            title: attributes.title,
            text: attributes.body ?? "",
            rating: attributes.rating.flatMap { (1...5).contains($0) ? .stars($0) : nil },
            visibility: .public,
            place: attributes.territory.map { Place(key: $0) }
        )
    }

    private static func delivery(_ state: String) -> DeliveryState {
        switch state {
        case "PENDING_PUBLISH": .submitted
        case "PUBLISHED": .visible
        default: DeliveryState(rawValue: state)
        }
    }
}
