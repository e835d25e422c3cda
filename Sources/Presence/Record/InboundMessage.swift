#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
public import Conversations
public import LanguageAnalysis
package import ReputationFoundations

/// Something that somebody outside the brand wrote, with what the brand did about it.
public struct InboundMessage: Hashable, Sendable {
    /// The message with the state of its answer.
    public let answered: AnsweredItem
    /// The case of whoever wrote it.
    public let customer: CaseID
    /// The first thing of any kind that the brand's side did about it, machines included; `nil` for nothing so far.
    public let firstNotice: Notice?
    /// The first thing that a person on the brand's side may have done about it; `nil` for nothing so far.
    public let firstNoticeByPerson: Notice?

    /// The message.
    public var item: ConversationItem { answered.item }
    /// Where it was written.
    public var profile: ProfileKey { ProfileKey(item.message.channel) }
    /// How it sounds: by its stored judgement, else by its rating, else by what the record was told; `nil` otherwise.
    public let polarity: Sentiment.Polarity?
}

/// A sign that the brand noticed a message.
public struct Notice: Hashable, Codable, Sendable {
    /// What was done, such as `reply`, `hidden` or `assigned`.
    public let what: String
    package let at: Instant

    package init(what: String, at: Instant) {
        self.what = what
        self.at = at
    }

    /// When.
    public var noticedAt: Date { at.date }
}

extension ConversationItem {
    /// The stored judgement of the words; without one, what the rating says; `nil` when there is neither.
    ///
    /// Up to two stars of five are negative, more than three are positive.
    public var knownPolarity: Sentiment.Polarity? {
        if let value = assessment(of: .sentiment)?.value, let polarity = Sentiment.Polarity(rawValue: value) {
            return polarity
        }
        if let share = message.rating?.share { return share <= 0.4 ? .negative : share > 0.6 ? .positive : .neutral }
        switch message.rating?.recommends {
        case .yes: return .positive
        case .no: return .negative
        default: return nil
        }
    }
}

extension Rating {
    /// The rating as a part of the best possible one; `nil` without a number or a scale above 1.
    var share: Double? {
        guard let value, let scale, scale > 1, value.isFinite, scale.isFinite else { return nil }
        return min(1, max(0, value / scale))
    }
}
