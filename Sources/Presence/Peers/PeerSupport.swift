public import Conversations
import LanguageAnalysis

/// Somebody who is not the brand helped or spoke up for it in a complaint's thread, so that the brand can thank them.
///
/// Nothing is written in their name, and nobody is thanked by machine.
public struct PeerSupport: Hashable, Encodable, Sendable {
    /// What they did.
    public enum Role: String, Hashable, Codable, Sendable {
        /// Spoke up for the brand.
        case defender
        /// Told somebody what to do.
        case solutionGiver
    }

    /// What they did.
    public let role: Role
    /// The message.
    public let message: MessageID
    /// Who wrote it; `nil` when the platform does not say.
    public let author: AuthorID?
    /// The thread.
    public let conversation: ConversationID
    /// The words that show it, in UTF-8 bytes of the message's text.
    public let range: Range<Int>
    /// The words.
    public let words: String
    /// Whether the brand has thanked them in reply.
    public let isThanked: Bool
}

extension PresenceReader {
    /// People who helped or defended the brand where somebody else complained or asked, earliest first.
    ///
    /// The one who began the thread, the brand, and messages that complain or ask themselves are left out.
    ///
    /// - Complexity: O(n) in the bytes of the threads.
    public func peerSupport(in record: BrandRecord) -> [PeerSupport] {
        record.threads.flatMap { support(in: $0) }
    }

    private func support(in thread: RecordedThread) -> [PeerSupport] {
        let items = thread.conversation.items
        guard let first = thread.sides.firstIndex(of: .customer) else { return [] }
        let opener = items[first]
        let others = items.indices.filter { index in
            let author = items[index].message.author?.id
            return index > first && thread.sides[index] == .customer && author != nil && author != opener.message.author?.id
        }
        guard !others.isEmpty, isComplaint(opener) || analyze(opener.message).has("in.question") else { return [] }
        return others.compactMap { index in
            let item = items[index]
            let text = analyze(item.message)
            guard !item.message.isPrivate, item.removal == nil, let (role, range) = role(in: text, of: item) else { return nil }
            let bytes = text.bytes(of: range)
            return PeerSupport(
                role: role,
                message: item.id,
                author: item.message.author?.id,
                conversation: thread.conversation.id,
                range: bytes,
                words: text.text(bytes),
                isThanked: items.indices.contains { reply in
                    thread.sides[reply] == .brand && items[reply].message.parent == item.id
                        && analyze(items[reply].message).has("act.thank")
                }
            )
        }
    }

    private func role(in text: AnalyzedText, of item: ConversationItem) -> (PeerSupport.Role, Range<Int>)? {
        if let range = text.ranges(of: "presence.defends").first { return (.defender, range) }
        if isComplaint(item) || text.has("in.question") { return nil }
        for name in ["presence.solves", "act.instruct"] {
            if let range = text.ranges(of: name).first { return (.solutionGiver, range) }
        }
        return nil
    }
}
