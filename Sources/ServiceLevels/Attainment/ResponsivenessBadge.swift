#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
public import Conversations
import ReputationFoundations

/// A platform's badge for quick answers to private messages, by its own rules.
public struct ResponsivenessBadge: Hashable, Sendable {
    /// Which messages of an exchange count.
    public enum Counting: Hashable, Sendable {
        /// The first of a calendar day.
        case firstOfDay
        /// Those before which neither side wrote for so long.
        case afterSilence(Duration)
    }

    /// The share of counted messages that must be answered in time, 0 to 1.
    public var share: Double
    /// How fast.
    public var within: Duration
    /// How far back messages count.
    public var period: Duration
    /// Which messages count.
    public var counting: Counting
    /// Who says so.
    public var source: FactSource

    /// States the rules of a badge.
    public init(share: Double, within: Duration, period: Duration, counting: Counting, source: FactSource) {
        self.share = share
        self.within = within
        self.period = period
        self.counting = counting
        self.source = source
    }

    /// Facebook's "very responsive to messages": 90 % answered and within 15 minutes, over seven days.
    ///
    /// Instant replies and away messages do not count, and of each exchange only the first reply of the day. The help
    /// pages of different years say median, mean, and an older "5 minutes".
    ///
    /// - Throws: ``/Conversations/FactSourceError``, if the source were incomplete; a test shows that it is not.
    /// - Returns: The badge.
    public static func veryResponsive() throws(FactSourceError) -> ResponsivenessBadge {
        ResponsivenessBadge(
            share: 0.9,
            within: .seconds(900),
            period: .seconds(7 * 86_400),
            counting: .firstOfDay,
            source: try FactSource(
                citation: "Facebook help, 'very responsive to messages', quoted in public compilations",
                date: "2016",
                evidence: .contradicted
            )
        )
    }

    /// What a brand's exchanges amount to.
    public struct Standing: Hashable, Sendable {
        /// Messages that count.
        public let messages: Int
        /// Those answered by a person within the time.
        public let answered: Int
        /// The share, with its 95 % interval; `nil` when nothing counted.
        public let share: Share?
        /// Whether the badge is earned; `nil` when nothing counted.
        public let isEarned: Bool?
    }

    /// Whether a brand earns the badge at a moment.
    ///
    /// - Parameters:
    ///   - conversations: The exchanges; only those in private count.
    ///   - brand: The brand.
    ///   - time: The moment.
    ///   - calendar: Says when the page is available and which date it is: time counts only while it is open. `nil` for
    ///     always and UTC.
    /// - Returns: The standing.
    /// - Throws: ``OpenTimeError`` where the calendar does not reach.
    /// - Complexity: O(m log m) for m messages.
    public func standing(
        of conversations: some Sequence<Conversation>,
        for brand: BrandMatcher,
        at time: Date,
        calendar: CompiledCalendar? = nil
    ) throws(OpenTimeError) -> Standing {
        var messages = 0
        var answered = 0
        for conversation in conversations {
            for item in try counted(conversation, brand, upTo: time, calendar) {
                let first = item.answer.firstReplyAt ?? time
                let taken = try elapsed(from: item.item.postedAt, to: first, calendar)
                let isAnswered = item.answer.firstReplyAt.map { $0 <= time } ?? false
                // What may still be answered in time is not decided.
                if !isAnswered, taken <= within { continue }
                messages += 1
                if isAnswered, taken <= within { answered += 1 }
            }
        }
        let found = Share(answered, of: messages)
        return Standing(
            messages: messages,
            answered: answered,
            share: found,
            isEarned: found.map { $0.rate >= share - 1e-12 }
        )
    }

    private func elapsed(
        from start: Date,
        to end: Date,
        _ calendar: CompiledCalendar?
    ) throws(OpenTimeError) -> Duration {
        if let calendar { return try calendar.elapsed(from: start, to: end) }
        return .milliseconds(max(0, Instant(end).milliseconds(since: Instant(start))))
    }

    /// The customers' messages of one exchange that count.
    private func counted(
        _ conversation: Conversation,
        _ brand: BrandMatcher,
        upTo time: Date,
        _ calendar: CompiledCalendar?
    ) throws(OpenTimeError) -> [AnsweredItem] {
        let answers = conversation.answers(for: brand).filter { answered in
            answered.addressing.isAddressed && answered.item.message.isPrivate
                && answered.item.dismissal?.reason != .spam
        }
        let from = Instant(time).advanced(by: -period.wholeMilliseconds)
        var result: [AnsweredItem] = []
        var lastDay: LocalDate?
        for answered in answers where answered.item.postedAt <= time {
            let day = try date(of: answered.item.postedAt, calendar)
            let isFirst: Bool
            switch counting {
            case .firstOfDay: isFirst = day != lastDay
            case .afterSilence(let silence):
                let before = conversation.items.last { $0.posted < answered.item.posted }
                let gap = before.map { answered.item.posted.milliseconds(since: $0.posted) }
                isFirst = gap.map { $0 >= silence.wholeMilliseconds } ?? true
            }
            lastDay = day
            if isFirst, answered.item.posted >= from { result.append(answered) }
        }
        return result
    }

    private func date(of moment: Date, _ calendar: CompiledCalendar?) throws(OpenTimeError) -> LocalDate {
        if let calendar { return try calendar.localDate(of: moment) }
        return LocalDate(daysSince1970: Instant(moment).utcComponents.date.daysSince1970)
    }
}
