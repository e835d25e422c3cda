#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
public import Conversations
import ReputationFoundations

/// Questions that others ask in a complaint's thread, and whether the brand leaves the answers to the complainer.
public struct BystanderQuestions: Hashable, Sendable {
    /// A question by somebody who is neither the complainer nor the brand.
    public struct Question: Hashable, Sendable {
        /// The message that asks.
        public let message: MessageID
        /// Who asked.
        public let author: AuthorID?
        /// Whether the brand answered it, under it or to its writer later in the thread.
        public let isAnswered: Bool
        let asked: Instant

        /// When.
        public var askedAt: Date { asked.date }
    }

    /// The complainer: who began the thread.
    public let complainer: AuthorID?
    /// The questions, earliest first.
    public let questions: [Question]
    /// Whether a question has been open for longer than the threshold: the complainer talks to the brand's customers,
    /// and the brand is absent.
    public let hostileVacuum: Bool
    /// Distinct people other than the complainer whom the complainer answered before the brand first did.
    public let reachedBeforeReply: Int

    /// The questions that the brand has not answered.
    public var unanswered: [Question] { questions.filter { !$0.isAnswered } }

    /// How many distinct accounts asked; unnamed ones count one each.
    public var askers: Int {
        Set(questions.compactMap(\.author)).count + questions.count { $0.author == nil }
    }

    /// Looks at a thread.
    ///
    /// A question is a message with a question mark of any script, unless a caller who knows better says otherwise.
    ///
    /// - Parameters:
    ///   - conversation: The thread.
    ///   - brand: The brand.
    ///   - date: The moment from which it is seen.
    ///   - threshold: For how long a question may be open.
    ///   - isQuestion: Whether a message asks something.
    public init(
        in conversation: Conversation,
        for brand: BrandMatcher,
        at date: Date,
        threshold: Duration = .seconds(3600),
        isQuestion: (Message) -> Bool = { $0.text.unicodeScalars.contains { "?？؟".unicodeScalars.contains($0) } }
    ) {
        let now = Instant(date)
        let items = conversation.items.filter { Instant($0.postedAt) <= now }
        let first = items.first { brand.side(of: $0.message) == .customer }
        let complainer = first?.message.author?.id
        self.complainer = complainer
        var questions: [Question] = []
        for (index, item) in items.enumerated() where item.id != first?.id {
            let author = item.message.author?.id
            guard brand.side(of: item.message) == .customer, author == nil || author != complainer,
                isQuestion(item.message)
            else { continue }
            let isAnswered = items[(index + 1)...].contains { reply in
                brand.side(of: reply.message) == .brand
                    && (reply.message.parent == item.id
                        || (author != nil && reply.message.repliesToAuthor == author))
            }
            questions.append(
                Question(
                    message: item.id,
                    author: author,
                    isAnswered: isAnswered,
                    asked: Instant(item.postedAt)
                )
            )
        }
        self.questions = questions
        hostileVacuum = questions.contains {
            !$0.isAnswered && now.milliseconds(since: $0.asked) >= threshold.wholeMilliseconds
        }
        reachedBeforeReply = Self.reached(in: items, by: complainer, brand: brand)
    }

    private static func reached(in items: [ConversationItem], by complainer: AuthorID?, brand: BrandMatcher) -> Int {
        guard let complainer else { return 0 }
        let authors = Dictionary(
            items.compactMap { item in item.message.author.map { (item.id, $0.id) } },
            uniquingKeysWith: { first, _ in first }
        )
        var reached: Set<AuthorID> = []
        for item in items {
            if brand.side(of: item.message) == .brand { break }
            guard item.message.author?.id == complainer else { continue }
            let other = item.message.repliesToAuthor ?? item.message.parent.flatMap { authors[$0] }
            if let other, other != complainer, !brand.isOwn(other) { reached.insert(other) }
        }
        return reached.count
    }
}
