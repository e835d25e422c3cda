/// What somebody did on a page: the value of a change in the fields `feed`, `mention` and `ratings`.
struct MetaActivity: Decodable, Sendable {
    var item: String
    var verb: String
    var commentID: FlexibleID?
    var postID: FlexibleID?
    var parentID: FlexibleID?
    var storyID: FlexibleID?
    var from: Person?
    var senderID: FlexibleID?
    var senderName: String?
    var reviewerID: FlexibleID?
    var reviewerName: String?
    var createdTime: FlexibleTime?
    var message: String?
    var photo: String?
    var photos: [String]?
    var video: String?
    var link: String?
    var isHidden: FlexibleFlag?
    var reactionType: String?
    var rating: Double?
    var recommendationType: String?
    var reviewText: String?

    /// An account by the name of its page or person.
    struct Person: Decodable, Sendable {
        var id: FlexibleID
        var name: String?
    }

    private enum CodingKeys: String, CodingKey {
        case item, verb, from, message, photo, photos, video, link, rating
        case commentID = "comment_id"
        case postID = "post_id"
        case parentID = "parent_id"
        case storyID = "open_graph_story_id"
        case senderID = "sender_id"
        case senderName = "sender_name"
        case reviewerID = "reviewer_id"
        case reviewerName = "reviewer_name"
        case createdTime = "created_time"
        case isHidden = "is_hidden"
        case reactionType = "reaction_type"
        case recommendationType = "recommendation_type"
        case reviewText = "review_text"
    }

    static let posts: Set<String> = ["post", "status", "photo", "video", "share", "link", "note"]

    /// Whether a change of this kind becomes a fact of its own.
    static func isUnderstood(field: String, item: String, verb: MetaVerb) -> Bool {
        let isReaction = item == "like" || item == "reaction"
        let isShown = verb == .hide || verb == .unhide
        switch field {
        case "feed": return item == "comment" || posts.contains(item) || (isReaction && !isShown)
        case "mention": return item == "comment" || item == "post"
        case "ratings": return item == "rating" || item == "comment" || (isReaction && !isShown)
        default: return false
        }
    }

    /// Who did it, in whichever spelling; `nil` when the platform does not say.
    var author: Person? {
        if let from { return from }
        if let senderID { return Person(id: senderID, name: senderName) }
        return reviewerID.map { Person(id: $0, name: reviewerName) }
    }
}
