#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
public import Conversations
import ReputationFoundations

/// Somebody who keeps writing to a brand that stays silent, in front of everybody who follows them.
public struct RepeatMention: Hashable, Sendable {
    /// The account.
    public let author: AuthorID
    /// Their messages to the brand without an answer since the last answer to any of them, earliest first.
    public let unanswered: [MessageID]
    /// All their messages that have no answer of their own; an answer to one does not answer the others.
    public let open: [MessageID]
    let first: Instant
    let last: Instant

    /// When the first of the unanswered was written.
    public var firstAt: Date { first.date }

    /// When the last was written.
    public var lastAt: Date { last.date }

    /// The days from the first to the last.
    public var days: Double { Double(last.milliseconds(since: first)) / 86_400_000 }

    /// What it adds to a priority, 0 and growing with each further mention.
    public var urgency: Double { Double(unanswered.count - 1) }
}

extension RepeatMention {
    /// The accounts with at least so many unanswered messages to the brand, the most insistent first, ties by name.
    ///
    /// - Parameters:
    ///   - conversations: The threads to look through.
    ///   - brand: The brand.
    ///   - least: The fewest messages.
    /// - Returns: One value for each account.
    public static func all(
        in conversations: some Sequence<Conversation>,
        for brand: BrandMatcher,
        atLeast least: Int = 2
    ) -> [RepeatMention] {
        var byAuthor: [AuthorID: [(at: Instant, message: MessageID, answeredAt: Instant?)]] = [:]
        for conversation in conversations {
            for answered in conversation.answers(for: brand) where answered.addressing.isAddressed {
                guard let author = answered.item.message.author?.id else { continue }
                byAuthor[author, default: []].append(
                    (
                        Instant(answered.item.postedAt), answered.item.id,
                        answered.answer.isWaiting
                            ? nil : Instant(answered.answer.firstReplyAt ?? answered.item.postedAt)
                    )
                )
            }
        }
        return byAuthor.compactMap { author, messages -> RepeatMention? in
            let lastAnswer = messages.compactMap(\.answeredAt).max()
            let open = messages.filter { $0.answeredAt == nil }
                .sorted { $0.at != $1.at ? $0.at < $1.at : $0.message < $1.message }
            let since = open.filter { message in lastAnswer.map { message.at > $0 } ?? true }
            guard since.count >= least, let first = since.first, let last = since.last else { return nil }
            return RepeatMention(
                author: author,
                unanswered: since.map(\.message),
                open: open.map(\.message),
                first: first.at,
                last: last.at
            )
        }
        .sorted {
            $0.unanswered.count != $1.unanswered.count
                ? $0.unanswered.count > $1.unanswered.count : $0.author < $1.author
        }
    }
}
