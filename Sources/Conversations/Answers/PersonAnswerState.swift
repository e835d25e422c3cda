#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
import ReputationFoundations

/// Whether and how the brand answered one person, over all their messages that reach it.
///
/// Answering one message does not answer the others in other threads; the person's state is that of the message with
/// the weakest answer.
public struct PersonAnswerState: Hashable, Sendable {
    /// The messages that reach the brand, earliest first; never empty.
    public let items: [AnsweredItem]

    /// Collects a person's messages; `nil` when none of them reaches the brand.
    ///
    /// - Parameter answers: The messages with the state of their answers, in any order.
    public init?(_ answers: some Sequence<AnsweredItem>) {
        let reaching = answers.filter(\.addressing.isAddressed)
        guard !reaching.isEmpty else { return nil }
        items = reaching.sorted { $0.item.precedes($1.item) }
    }

    /// The weakest answer that any of the messages got.
    public var status: AnswerState.Status {
        items.map(\.answer.status).min { $0.strength < $1.strength } ?? .unanswered
    }

    /// The messages that still wait.
    public var waiting: [AnsweredItem] {
        items.filter(\.answer.isWaiting)
    }

    /// When a person on the brand's side first replied to any of the messages.
    public var firstReplyAt: Date? {
        items.compactMap(\.answer.firstReply).min()?.date
    }

    /// When any of the messages first got a reply that was judged to answer.
    public var firstSubstantiveReplyAt: Date? {
        items.compactMap(\.answer.firstSubstantive).min()?.date
    }

    /// When the first message that still waits was written, or asked anew.
    public var waitingSince: Date? {
        waiting.map(\.item.askedAt).min()
    }

    /// How long the person has kept asking: from the first message that still waits to the last.
    public var askingFor: Duration? {
        guard let first = waiting.map(\.item.asked).min(), let last = waiting.map(\.item.asked).max() else {
            return nil
        }
        return .milliseconds(last.milliseconds(since: first))
    }
}

extension AnswerState.Status {
    /// Orders states by how much the person got, those that owe nothing last.
    fileprivate var strength: Int {
        switch self {
        case .unanswered: 0
        case .acknowledged: 1
        case .handedOff: 2
        case .repliedNotAssessed: 3
        case .coveredByStatement: 4
        case .answered: 5
        case .dismissed: 6
        case .withdrawn: 7
        }
    }
}

extension ConversationLog {
    /// Whether and how a brand answered a person, over every account of theirs and every thread they wrote in.
    ///
    /// - Parameters:
    ///   - id: The person's case, by the name of any part of it.
    ///   - brand: The brand.
    /// - Returns: `nil` when nothing that the person wrote reaches the brand.
    /// - Complexity: O(m log m) for the m messages of the threads they wrote in.
    public func answerState(of id: CaseID, for brand: BrandMatcher) -> PersonAnswerState? {
        guard let person = customerCase(id) else { return nil }
        var remaining = Set(person.items.map(\.id))
        var answers: [AnsweredItem] = []
        while let message = remaining.popFirst() {
            guard let thread = conversation(containing: message) else { continue }
            let inThread = Set(thread.items.map(\.id)).intersection(remaining).union([message])
            remaining.subtract(inThread)
            answers += thread.answers(for: brand).filter { inThread.contains($0.item.id) }
        }
        return PersonAnswerState(answers)
    }
}
