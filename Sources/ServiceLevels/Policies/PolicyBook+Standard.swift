import Conversations

extension PolicyBook {
    /// The promises that this package proposes for each class of channel.
    ///
    /// | channel | first reply of substance | solved |
    /// |---|---|---|
    /// | mail, tickets | 1 h of business time | end of the business day |
    /// | public, a complaint (label `complaint`) | aim 1 h, limit 4 h | end of the business day |
    /// | public, other | 4 h | - |
    /// | direct message | aim 15 min, limit 1 h, and the platform's windows | - |
    /// | review | 24 h | 7 d |
    ///
    /// Every number is a proposal with its ground in ``ResponseTarget/anchor``; surveys of the years 2011 to 2017
    /// justify hours rather than days, not exact minutes. On every channel a first reply of substance takes 24 hours
    /// at most by the wall clock.
    ///
    /// - Parameter calendar: The calendar of the desk.
    /// - Returns: The book, to compile with that calendar.
    public static func standard(calendar: CalendarID) -> PolicyBook {
        PolicyBook(
            id: "standard",
            policies: [
                policy(
                    "mail",
                    TargetCondition(channelClasses: [.mail, .ticket]),
                    [
                        target(.substantiveReply, .seconds(3600), calendar: calendar, anchor: Anchor.mail),
                        endOfDay(calendar),
                    ]
                ),
                policy(
                    "direct-message",
                    TargetCondition(channelClasses: [.directMessage]),
                    [
                        target(.substantiveReply, .seconds(3600), goal: .seconds(900), anchor: Anchor.directMessage),
                        ResponseTarget(.platformWindow, limit: .platformWindow, warnAt: [0.75], anchor: Anchor.window),
                        ResponseTarget(.standardWindow, limit: .platformWindow, warnAt: [0.75], anchor: Anchor.window),
                    ]
                ),
                policy(
                    "review",
                    TargetCondition(channelClasses: [.review]),
                    [
                        target(.substantiveReply, .seconds(86_400), anchor: Anchor.review),
                        target(.firstResolution, .seconds(7 * 86_400), anchor: Anchor.reviewSolved),
                    ]
                ),
                policy(
                    "public-complaint",
                    TargetCondition(channelClasses: [.publicSocial], anyTags: ["complaint"]),
                    [
                        target(.substantiveReply, .seconds(4 * 3600), goal: .seconds(3600), anchor: Anchor.complaint),
                        endOfDay(calendar),
                    ]
                ),
                policy(
                    "public",
                    TargetCondition(channelClasses: [.publicSocial]),
                    [
                        target(.substantiveReply, .seconds(4 * 3600), anchor: Anchor.publicPost)
                    ]
                ),
            ]
        )
    }

    private enum Anchor {
        static let mail = "a practitioner's account of a mail answered within one hour"
        static let complaint =
            "42 % of complainers expect an hour (Edison Research 2012); 72 % of complaints on Twitter (Lithium 2013)"
        static let publicPost = "people expect four hours (Sprout Social Index, first quarter of 2016)"
        static let directMessage = "the badge 'very responsive to messages': 90 % within 15 minutes"
        static let review = "'answer within 24 hours'; 21 % of reviewers expect a day (ReviewTrackers 2013, n = 152)"
        static let reviewSolved = "51.7 % of reviewers expect to hear within 7 days (ReviewTrackers 2013, n = 152)"
        static let resolution = "a practitioner's account: solved before the end of the working day"
        static let window = "the platform's own rule, see PlatformFactsTable"
    }

    private static func policy(
        _ id: String,
        _ condition: TargetCondition,
        _ targets: [ResponseTarget]
    ) -> ServiceLevelPolicy {
        ServiceLevelPolicy(id: id, condition: condition, targets: targets)
    }

    private static func target(
        _ metric: ServiceLevelMetric,
        _ limit: Duration,
        goal: Duration? = nil,
        calendar: CalendarID = "always",
        anchor: String
    ) -> ResponseTarget {
        ResponseTarget(
            metric,
            limit: .openTime(limit),
            goal: goal,
            calendar: calendar,
            warnAt: [0.75],
            anchor: anchor
        )
    }

    private static func endOfDay(_ calendar: CalendarID) -> ResponseTarget {
        ResponseTarget(
            .firstResolution,
            limit: .endOfBusinessDay,
            calendar: calendar,
            anchor: Anchor.resolution
        )
    }
}
