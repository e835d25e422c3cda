import Foundation

/// Invented inputs around an invented ferry line, Kestrel Bay Ferries, whose handle is kestrelbay.
enum Fixture {
    static let tweets = text("support-tweets.csv")
    static let mastodonStatus = text("mastodon-status.json").trimmed
    static let mastodonNotifications = text("mastodon-notifications.json").trimmed
    static let metaComment = text("meta-comment.json").trimmed
    static let metaMany = text("meta-many.jsonl")
    static let canonical = text("canonical.jsonl")

    /// The text of a file beside this one; a file that is missing gives a text that no test accepts.
    private static func text(_ name: String) -> String {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Fixtures")
        do {
            return try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
        } catch {
            return "missing: \(error)"
        }
    }
}

extension String {
    fileprivate var trimmed: String {
        hasSuffix("\n") ? String(dropLast()) : self
    }
}
