public import Conversations
import ReputationFoundations

/// An answer of X's interface, version 2, or an event that it delivered.
enum XPayload: Decodable, Sendable {
    /// Posts, with the accounts and posts that they name; and what could not be given.
    case posts([Attempt<XPost>], includes: Attempt<XIncludes>?, errors: [Attempt<XProblem>])
    case event(XEvent)

    private enum CodingKeys: String, CodingKey {
        case data, includes, errors
    }

    private struct Kind: Decodable {
        var type: String?

        private enum CodingKeys: String, CodingKey {
            case type = "event_type"
        }
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let kind = try? container.decode(Kind.self, forKey: .data)
        if kind?.type != nil {
            self = .event(try container.decode(XEvent.self, forKey: .data))
            return
        }
        let errors = try container.decodeIfPresent([Attempt<XProblem>].self, forKey: .errors) ?? []
        let posts: [Attempt<XPost>]
        if kind != nil {
            posts = [.success(try container.decode(XPost.self, forKey: .data))]
        } else if errors.isEmpty || container.contains(.data) {
            posts = try container.decode([Attempt<XPost>].self, forKey: .data)
        } else {
            posts = []
        }
        let includes = try container.decodeIfPresent(Attempt<XIncludes>.self, forKey: .includes)
        self = .posts(posts, includes: includes, errors: errors)
    }
}

extension XPayload: JSONPayload {
    func read(into reading: inout PayloadReading) throws(RecordFault) {
        switch self {
        case .event(let event):
            try event.read(into: &reading)
        case .posts(let posts, let includes, let errors):
            let includes = reading.beside(includes)
            let users = reading.readable(includes?.users)
            let mapping = XMapping(users: users, ownID: nil, options: reading.options)
            let answers = Set(posts.compactMap { post in if case .success(let post) = post { post.id } else { nil } })
            reading.each(includes?.allPosts, of: "includes") { post, path, reading throws(RecordFault) in
                if !answers.contains(post.id) { try mapping.read(post, into: &reading, path: "\(path).") }
            }
            reading.each(posts, of: "data") { post, path, reading throws(RecordFault) in
                try mapping.read(post, into: &reading, path: "\(path).")
            }
            reading.each(errors, of: "errors") { problem, path, _ throws(RecordFault) in
                let what = [problem.title, problem.detail, problem.resourceID].compactMap(\.self)
                throw RecordFault(field: path, .notGiven, "X reports: \(what.joined(separator: "; "))")
            }
        }
    }
}

/// Accounts and posts that the posts of an answer name.
struct XIncludes: Decodable, Sendable {
    var users: [Attempt<XUser>]?
    private var tweets: [Attempt<XPost>]?
    private var posts: [Attempt<XPost>]?

    var allPosts: [Attempt<XPost>]? { tweets ?? posts }
}

/// What could not be given, such as a post that is gone.
struct XProblem: Decodable, Sendable {
    var title: String?
    var detail: String?
    var resourceID: String?

    private enum CodingKeys: String, CodingKey {
        case title, detail
        case resourceID = "resource_id"
    }
}

extension Refusal.Code {
    /// The platform says that it could not give this part.
    public static let notGiven = Refusal.Code(rawValue: "notGiven")
}
