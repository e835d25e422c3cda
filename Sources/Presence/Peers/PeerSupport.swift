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
    /// The message that helps or speaks up.
    public let message: MessageID
    /// Who wrote it; `nil` when the platform does not say.
    public let author: AuthorID?
    /// The thread.
    public let conversation: ConversationID
    /// The words that show it, in UTF-8 bytes of the message's text.
    public let range: Range<Int>
    /// The words that show it, as they stand.
    public let words: String
    /// Whether the brand has thanked them in reply.
    public let isThanked: Bool
}

extension PresenceReader {
    /// People who helped or defended the brand where somebody else complained or asked, earliest first.
    ///
    /// The one who began the thread, the brand, and messages that complain or ask themselves are left out, and so is what
    /// was dismissed or taken away. Who answers somebody's question with a time, a date or an address gives a solution.
    ///
    /// - Complexity: O(n) in the bytes of the threads.
    public func peerSupport(in record: BrandRecord) -> [PeerSupport] {
        record.threads.flatMap { support(in: $0) }
    }

    private func support(in thread: RecordedThread) -> [PeerSupport] {
        let items = thread.conversation.items
        guard let first = thread.sides.firstIndex(of: .customer) else { return [] }
        let opener = items[first].message.author?.id
        let others = items.indices.filter { index in
            let author = items[index].message.author?.id
            return index > first && thread.sides[index] == .customer && author != nil && author != opener
                && !items[index].message.isPrivate && items[index].removal == nil && items[index].dismissal == nil
        }
        // Many answer one message, which need not be read for each of them.
        var helpable: [MessageID: (asks: Bool, complains: Bool)] = [:]
        return others.compactMap { index in
            let item = items[index]
            let parent = thread.parents[index]
            let helped = parent.flatMap { thread.sides[$0] == .customer ? items[$0] : nil } ?? items[first]
            guard helped.message.author?.id != item.message.author?.id else { return nil }
            let need = helpable[helped.id] ?? need(of: helped)
            helpable[helped.id] = need
            guard need.asks || need.complains else { return nil }
            let text = analyze(item.message)
            guard let (role, range) = role(in: text, of: item, answersQuestion: need.asks && parent != nil) else {
                return nil
            }
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

    /// Whether somebody could be helped.
    private func need(of item: ConversationItem) -> (asks: Bool, complains: Bool) {
        let text = analyze(item.message)
        return (text.has("in.question"), isComplaint(item, text))
    }

    private func role(
        in text: AnalyzedText,
        of item: ConversationItem,
        answersQuestion: Bool
    ) -> (PeerSupport.Role, Range<Int>)? {
        if let range = text.ranges(of: "presence.defends").first { return (.defender, range) }
        if isComplaint(item, text) || text.has("in.question") || text.has("presence.turnAway") { return nil }
        if let range = text.ranges(of: "presence.solves").first { return (.solutionGiver, range) }
        guard answersQuestion else { return nil }
        let fact = text.tokens.indices.first { index in
            switch text.tokens[index].kind {
            case .time, .date, .url, .email: true
            case .number: Self.isTimeOfDay(text.key(of: index))
            default: false
            }
        }
        return fact.map { (.solutionGiver, text.sentences[Int(text.tokens[$0].sentence)].tokens) }
    }

    /// Whether a number may be a time written with a point, such as `9.10`.
    private static func isTimeOfDay(_ number: String) -> Bool {
        let parts = number.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].count <= 2, parts[1].count == 2, let hour = Int(parts[0]),
            let minute = Int(parts[1])
        else { return false }
        return hour < 24 && minute < 60
    }
}
