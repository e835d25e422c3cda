import ConversationSources
import Foundation

/// Invented inputs around an invented ferry line, Kestrel Bay Ferries, whose handle is kestrelbay.
enum Fixture {
    static let tweets = text("support-tweets.csv")
    static let mastodonStatus = text("mastodon-status.json").trimmed
    static let mastodonNotifications = text("mastodon-notifications.json").trimmed
    static let metaComment = text("meta-comment.json").trimmed
    static let metaMany = text("meta-many.jsonl")
    static let canonical = text("canonical.jsonl")

    /// Inputs of the formats that have them here, in the order in which tests count on them.
    static let inputs = [
        SourceFormat.canonicalLines.id: [canonical],
        SourceFormat.supportTweets.id: [tweets],
        SourceFormat.mastodon.id: [mastodonStatus, mastodonNotifications],
        SourceFormat.metaWebhooks.id: [metaComment, metaMany],
    ]

    /// The text of a file beside this one; a file that is missing gives a text that no test accepts.
    static func text(_ name: String) -> String {
        do {
            return try String(contentsOf: url(name), encoding: .utf8)
        } catch {
            return "missing: \(error)"
        }
    }

    static func url(_ name: String) -> URL {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Fixtures/\(name)")
    }
}

extension String {
    fileprivate var trimmed: String {
        hasSuffix("\n") ? String(dropLast()) : self
    }
}
