public import Conversations
public import LanguageAnalysis
#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// A person who waits for the brand, with everything they wait for.
public struct WorklistEntry: Hashable, Sendable {
    /// The person's case.
    public let customerCase: CaseID
    /// Who waits; `nil` when the platform does not say.
    public let author: Author?
    /// The messages they wait on, earliest first; never empty.
    public let waiting: [AnsweredItem]
    /// What those messages say, in the same order; not assessed where nobody read them.
    public let readings: [MessageReading]
    /// How much the entry calls for an answer: the most of its messages.
    public let need: ReplyNeed
    /// How many of the messages ask the brand for something: thanks, and remarks to other customers, do not.
    public let timesAsked: Int
    /// The thread of the last message.
    public let conversation: ConversationID
    /// The target that presses most; `nil` without targets, or when none runs for these messages.
    public let deadline: EntryDeadline?
    /// Why the entry stands where it stands, the weightiest reason first.
    public let reasons: [RankReason]

    /// When the earliest unanswered message was written.
    public var waitingSince: Date { waiting[0].item.askedAt }

    /// The last thing they wrote without an answer.
    public var last: ConversationItem { waiting[waiting.count - 1].item }

    /// The language of the last message that somebody could read; `nil` where none could be.
    public var language: TextLanguage? { readings.last(where: \.isAssessed)?.language }

    /// The channels on which they wait, in the order in which they turned to them.
    public var channels: [Channel] {
        var seen: Set<Channel> = []
        return waiting.map(\.item.message.channel).filter { seen.insert($0).inserted }
    }

    /// The sum of the reasons' points; the list is sorted by it.
    public var points: Double { reasons.reduce(0) { $0 + $1.points } }
}
