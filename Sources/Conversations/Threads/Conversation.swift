#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// A thread: messages connected by replies or by the platform's thread name, with what was done to the whole.
public struct Conversation: Hashable, Sendable {
    /// The thread's name: the one the platform gives, else that of the message at its root, known or missing.
    ///
    /// A message that arrives late can become the root. Any message of the thread finds it, so refer to threads by
    /// their messages.
    public internal(set) var id: ConversationID
    /// The messages that arrived, earliest first.
    public internal(set) var items: [ConversationItem]
    /// Messages that are replied to and never arrived, sorted by name.
    public internal(set) var missing: [MessageID]
    /// Where the work stands.
    public internal(set) var status: WorkStatus
    /// Who is responsible now.
    public internal(set) var assignment: Assignment?
    /// Hand-offs to other channels or systems, earliest first.
    public internal(set) var handOffs: [HandOffState]
    /// Promises made in it.
    public internal(set) var promises: [PromiseState]
    /// Labels on the whole thread, sorted.
    public internal(set) var tags: [String]

    /// The position of a message among ``items``.
    public func index(of message: MessageID) -> Int? {
        items.firstIndex { $0.id == message }
    }

    /// The messages whose parent never arrived: shown, answered and counted like any other.
    public var orphans: [ConversationItem] {
        guard !missing.isEmpty else { return [] }
        let missing = Set(missing)
        return items.filter { $0.message.parent.map { missing.contains($0) } ?? false }
    }

    /// When the first message was written.
    public var startedAt: Date? { items.first?.postedAt }

    /// When the last message was written.
    public var lastActivityAt: Date? { items.last?.postedAt }
}
