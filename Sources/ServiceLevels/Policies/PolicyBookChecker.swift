import ReputationFoundations

/// Looks through a book of policies and notes everything that is wrong with it.
struct PolicyBookChecker {
    private let book: PolicyBook
    private let calendars: Set<CalendarID>
    private(set) var problems: [PolicyProblem] = []

    /// Ten years: longer than anybody promises, and far from the ends of the numbers.
    private static let longest = Duration.seconds(10 * 366 * 86_400)

    init(_ book: PolicyBook, calendars: Set<CalendarID>) {
        self.book = book
        self.calendars = calendars.union([BusinessCalendar.always.id])
    }

    mutating func check() {
        if book.id.isEmpty || book.version < 1 { note(.badIdentity, "id", "a book has a name and a version from 1") }
        if book.policies.flatMap(\.targets).count > 60_000 { note(.tooMany, "policies", "over 60,000 targets") }
        var seen: Set<String> = []
        for (index, policy) in book.policies.enumerated() {
            let entry = "policies[\(index)]"
            if policy.id.isEmpty || policy.version < 1 {
                note(.badIdentity, entry, "a policy has a name and a version from 1")
            }
            if !seen.insert(policy.id).inserted { note(.repeated, entry + ".id", "'\(policy.id)' is taken") }
            check(policy, entry)
        }
        seen = []
        for (index, ladder) in book.escalations.enumerated() {
            let entry = "escalations[\(index)]"
            if !seen.insert(ladder.id).inserted { note(.repeated, entry + ".id", "'\(ladder.id)' is taken") }
            check(ladder, entry)
        }
    }

    private mutating func check(_ policy: ServiceLevelPolicy, _ entry: String) {
        var seen: Set<String> = []
        for (index, target) in policy.targets.enumerated() {
            let entry = "\(entry).targets[\(index)]"
            let name = "\(target.metric.rawValue) for \(target.priority?.rawValue ?? "every priority")"
            if !seen.insert(name).inserted { note(.repeated, entry, "there is another target of \(name)") }
            checkLimit(target, allowsBeyondCeiling: policy.allowsBeyondCeiling, entry)
            for share in target.warnAt where !(share > 0 && share < 1) {
                note(.impossibleShare, entry + ".warnAt", "\(share) is not above 0 and below 1")
            }
            if !calendars.contains(target.calendar) {
                note(.unknownCalendar, entry + ".calendar", "'\(target.calendar.rawValue)' was not supplied")
            }
            if let escalation = target.escalation, !book.escalations.contains(where: { $0.id == escalation }) {
                note(.unknownEscalation, entry + ".escalation", "there is no escalation '\(escalation)'")
            }
            let metric = target.metric
            if target.limit == .platformWindow, !metric.isPlatformWindow {
                let suited = "the metrics platformWindow and standardWindow"
                note(.unsuitable, entry + ".limit", "the platform's window limits only \(suited)")
            }
            if metric.isPlatformWindow, target.limit != .platformWindow {
                note(.unsuitable, entry + ".limit", "the metric \(metric) takes its limit from the platform")
            }
        }
    }

    private mutating func checkLimit(_ target: ResponseTarget, allowsBeyondCeiling: Bool, _ entry: String) {
        guard case .openTime(let limit) = target.limit else {
            if target.goal != nil { note(.unsuitable, entry + ".goal", "a goal needs a limit of open time") }
            return
        }
        if limit < .milliseconds(1) || limit > Self.longest {
            note(.impossibleTime, entry + ".limit", "\(limit) is not between 1 ms and ten years")
        }
        if let goal = target.goal, goal < .milliseconds(1) || goal >= limit {
            note(.impossibleTime, entry + ".goal", "\(goal) is not between 1 ms and the limit")
        }
        if target.metric == .substantiveReply, limit > ServiceLevelPolicy.ceiling, !allowsBeyondCeiling {
            note(
                .beyondCeiling,
                entry + ".limit",
                "a substantive reply may take 24 hours at most unless the policy sets allowsBeyondCeiling"
            )
        }
    }

    private mutating func check(_ ladder: EscalationLadder, _ entry: String) {
        if ladder.id.isEmpty { note(.badIdentity, entry + ".id", "an escalation has a name") }
        if ladder.levels.isEmpty || ladder.levels.count > 100 {
            note(.impossibleLadder, entry + ".levels", "there are 1 to 100 levels, not \(ladder.levels.count)")
        }
        if !(1...100).contains(ladder.loops) {
            note(.impossibleLadder, entry + ".loops", "\(ladder.loops) is not from 1 to 100")
        }
        for (index, level) in ladder.levels.enumerated() where level.delay <= .zero || level.delay > Self.longest {
            note(.impossibleTime, entry + ".levels[\(index)].delay", "\(level.delay) is not above zero")
        }
        if let timeout = ladder.acknowledgementTimeout, timeout <= .zero || timeout > Self.longest {
            note(.impossibleTime, entry + ".acknowledgementTimeout", "\(timeout) is not above zero")
        }
        if let hours = ladder.hours, !calendars.contains(hours) {
            note(.unknownCalendar, entry + ".hours", "'\(hours.rawValue)' was not supplied")
        }
    }

    private mutating func note(_ code: PolicyProblem.Code, _ entry: String, _ reason: String) {
        problems.append(PolicyProblem(code: code, entry: entry, reason: reason))
    }
}
