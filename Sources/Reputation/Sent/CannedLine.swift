public import Conversations
#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
import LanguageAnalysis

/// A notice that the brand sent as an answer, word for word to one or many people: it stops no clock.
public struct CannedLine: Hashable, Sendable {
    /// Somebody who got it and nothing more.
    public struct Recipient: Hashable, Sendable {
        /// Who; `nil` when the platform does not say.
        public let author: Author?
        /// The message they wait on.
        public let message: MessageID
        /// Since when.
        public let since: Date
    }

    /// The words, as they were sent first.
    public let text: String
    /// How often they were sent.
    public let count: Int
    /// How often a program sent them.
    public let automaticCount: Int
    /// When they were sent first.
    public let firstAt: Date
    /// When they were sent last.
    public let lastAt: Date
    /// The platforms on which they were sent, sorted.
    public let platforms: [Platform]
    /// Who still waits with nothing but these words, the longest wait first.
    public let waiting: [Recipient]

    /// Notices sent by a program, or more than once, or to somebody who still waits; those with most people waiting
    /// first, then the most frequent.
    ///
    /// - Parameters:
    ///   - log: What was written, with the replies judged.
    ///   - brand: Whose notices they are.
    /// - Returns: The lines, each with whom it went to.
    /// - Complexity: O(n log n) in the brand's replies.
    static func all(in log: ConversationLog, for brand: BrandMatcher) -> [CannedLine] {
        var drafts: [String: Draft] = [:]
        for thread in log.threads(for: brand) {
            let items = thread.conversation.items
            for index in thread.positions(of: .brand) where items[index].substance == .acknowledgement {
                let message = items[index].message
                guard message.parent != nil || message.repliesToAuthor != nil, !message.text.isEmpty else { continue }
                drafts[key(message.text), default: Draft()].items.append(items[index])
            }
            for answered in thread.answers where answered.addressing.isAddressed {
                guard answered.answer.status == .acknowledged else { continue }
                let keys = answered.answer.replies.compactMap { reply in
                    items.first { $0.id == reply.message }.map { key($0.message.text) }
                }
                guard let last = keys.last, drafts[last] != nil else { continue }
                drafts[last]?.waiting.append(
                    Recipient(
                        author: answered.item.message.author,
                        message: answered.item.id,
                        since: answered.item.askedAt
                    )
                )
            }
        }
        return drafts.values.compactMap(CannedLine.init).sorted { left, right in
            if left.waiting.count != right.waiting.count { return left.waiting.count > right.waiting.count }
            return (right.count, left.firstAt, left.text) < (left.count, right.firstAt, right.text)
        }
    }

    private struct Draft {
        var items: [ConversationItem] = []
        var waiting: [Recipient] = []
    }

    private static func key(_ text: String) -> String {
        String(decoding: Folding.key(text), as: UTF8.self)
    }

    private init?(_ draft: Draft) {
        let sorted = draft.items.sorted { ($0.postedAt, $0.id) < ($1.postedAt, $1.id) }
        guard let first = sorted.first, let last = sorted.last else { return nil }
        text = first.message.text
        count = sorted.count
        automaticCount = sorted.count { $0.message.outbound?.origin == .automation }
        firstAt = first.postedAt
        lastAt = last.postedAt
        platforms = Set(sorted.map(\.message.channel.platform)).sorted { $0.rawValue < $1.rawValue }
        waiting = draft.waiting.sorted { ($0.since, $0.message) < ($1.since, $1.message) }
        if count == 1, automaticCount == 0, waiting.isEmpty { return nil }
    }
}
