import Conversations
import ReputationFoundations

extension ResponseTarget: Codable {
    private enum CodingKeys: String, CodingKey, CaseIterable {
        case metric, priority, limit, goalMilliseconds, calendar, start, reply, scope, pausedIn, offHoursReply
        case whenResolved, warnAt, escalation, anchor
    }

    /// Reads a target; `metric` and `limit` are required, the rest is as the metric has it.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
        let calendar = try container.decodeIfPresent(CalendarID.self, forKey: .calendar)
        self.init(
            try container.decode(ServiceLevelMetric.self, forKey: .metric),
            priority: try container.decodeIfPresent(ServicePriority.self, forKey: .priority),
            limit: try container.decode(TargetLimit.self, forKey: .limit),
            goal: try container.decodeIfPresent(Int64.self, forKey: .goalMilliseconds).map { .milliseconds($0) },
            calendar: calendar ?? BusinessCalendar.always.id,
            start: try container.decodeIfPresent(StartRule.self, forKey: .start),
            reply: try container.decodeIfPresent(ReplyRule.self, forKey: .reply),
            pausedIn: try container.decodeIfPresent(Set<ProgressState>.self, forKey: .pausedIn),
            warnAt: try container.decodeIfPresent([Double].self, forKey: .warnAt) ?? [],
            escalation: try container.decodeIfPresent(String.self, forKey: .escalation),
            anchor: try container.decodeIfPresent(String.self, forKey: .anchor)
        )
        scope = try container.decodeIfPresent(TargetScope.self, forKey: .scope) ?? scope
        offHoursReply = try container.decodeIfPresent(OffHoursReply.self, forKey: .offHoursReply) ?? offHoursReply
        whenResolved = try container.decodeIfPresent(ResolutionEffect.self, forKey: .whenResolved) ?? whenResolved
    }

    /// Writes every part that is set.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(metric, forKey: .metric)
        try container.encodeIfPresent(priority, forKey: .priority)
        try container.encode(limit, forKey: .limit)
        try container.encodeIfPresent(goal?.wholeMilliseconds, forKey: .goalMilliseconds)
        try container.encode(calendar, forKey: .calendar)
        try container.encode(start, forKey: .start)
        try container.encode(reply, forKey: .reply)
        try container.encode(scope, forKey: .scope)
        try container.encode(pausedIn.map(\.rawValue).sorted(), forKey: .pausedIn)
        try container.encode(offHoursReply, forKey: .offHoursReply)
        try container.encode(whenResolved, forKey: .whenResolved)
        try container.encode(warnAt, forKey: .warnAt)
        try container.encodeIfPresent(escalation, forKey: .escalation)
        try container.encodeIfPresent(anchor, forKey: .anchor)
    }
}
