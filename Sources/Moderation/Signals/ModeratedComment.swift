#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
public import Conversations
import ReputationFoundations

/// One revision of a comment, as somebody has to decide about it.
public struct ModeratedComment: Hashable, Sendable {
    /// The comment.
    public var id: MessageID
    /// Its wording.
    public var revision: CommentRevision
    /// Who wrote it.
    public var author: AuthorID
    /// The words as they came.
    public var text: String
    /// The language that the platform or the caller says it is in; `nil` when nobody does.
    public var language: LanguageTag?
    /// The comment that it replies to; `nil` when it stands directly under the post.
    public var parent: MessageID?
    /// The post whose public counter counts it.
    public var conversation: ConversationID
    /// How many replies by others stand under it and would go with it, at least 0.
    public var descendantCount: Int
    /// When it was written; for an edited one, when it was edited.
    public var createdAt: Date
    /// Where it stands.
    public var placement: CommentPlacement

    /// Describes a comment; the revision is by default the hash of the text, the post the parent or the comment itself.
    public init(
        id: MessageID,
        revision: CommentRevision? = nil,
        author: AuthorID,
        text: String,
        language: LanguageTag? = nil,
        parent: MessageID? = nil,
        conversation: ConversationID? = nil,
        descendantCount: Int = 0,
        createdAt: Date,
        placement: CommentPlacement = CommentPlacement()
    ) {
        self.id = id
        self.revision = revision ?? CommentRevision(text: text)
        self.author = author
        self.text = text
        self.language = language
        self.parent = parent
        self.conversation = conversation ?? ConversationID(parent ?? id)
        self.descendantCount = max(0, descendantCount)
        self.createdAt = createdAt
        self.placement = placement
    }
}

extension ModeratedComment: Codable {
    private enum CodingKeys: String, CodingKey {
        case id, revision, author, text, language, parent, conversation, descendantCount, createdAt, placement
    }

    /// Reads a comment; only `id`, `author`, `text` and `createdAt` are required.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            id: try container.decode(MessageID.self, forKey: .id),
            revision: try container.decodeIfPresent(CommentRevision.self, forKey: .revision),
            author: try container.decode(AuthorID.self, forKey: .author),
            text: try container.decode(String.self, forKey: .text),
            language: try container.decodeIfPresent(LanguageTag.self, forKey: .language),
            parent: try container.decodeIfPresent(MessageID.self, forKey: .parent),
            conversation: try container.decodeIfPresent(ConversationID.self, forKey: .conversation),
            descendantCount: try container.decodeIfPresent(Int.self, forKey: .descendantCount) ?? 0,
            createdAt: try container.decode(Instant.self, forKey: .createdAt).date,
            placement: try container.decodeIfPresent(CommentPlacement.self, forKey: .placement) ?? CommentPlacement()
        )
    }

    /// Writes every part that is known.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(id, forKey: .id)
        try container.encode(revision, forKey: .revision)
        try container.encode(author, forKey: .author)
        try container.encode(text, forKey: .text)
        try container.encodeIfPresent(language, forKey: .language)
        try container.encodeIfPresent(parent, forKey: .parent)
        try container.encode(conversation, forKey: .conversation)
        try container.encode(descendantCount, forKey: .descendantCount)
        try container.encode(Instant(createdAt), forKey: .createdAt)
        try container.encode(placement, forKey: .placement)
    }
}
