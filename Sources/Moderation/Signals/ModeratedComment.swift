#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
public import Conversations

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

    /// Describes a comment.
    ///
    /// - Parameters:
    ///   - revision: Its wording; by default the hash of the text.
    ///   - conversation: The post; by default the parent, or the comment itself without one.
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
