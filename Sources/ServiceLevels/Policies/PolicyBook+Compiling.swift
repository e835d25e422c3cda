import ReputationFoundations

public import Conversations
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension PolicyBook {
    /// Compiles the book with the calendars that it names.
    ///
    /// ``BusinessCalendar/always`` need not be supplied. Compile the others for a horizon that reaches from the oldest
    /// open message to well past the longest target.
    ///
    /// - Parameters:
    ///   - calendars: The calendars, compiled; each is found by the name of the first calendar it was made from.
    ///   - platforms: What platforms allow, for ``ServiceLevelMetric/platformWindow``.
    /// - Returns: The book, ready for ``ServiceLevelEngine``.
    /// - Throws: ``InvalidPolicyBook`` with all problems at once.
    /// - Complexity: O(n) for n targets.
    public func compiled(
        with calendars: [CompiledCalendar] = [],
        platforms: PlatformFactsTable = .standard
    ) throws(InvalidPolicyBook) -> CompiledPolicyBook {
        var all: [CompiledCalendar] = []
        var numbers: [CalendarID: Int] = [:]
        for calendar in calendars + Self.roundTheClock {
            guard let id = calendar.sources.first?.id, numbers[id] == nil else { continue }
            numbers[id] = all.count
            all.append(calendar)
        }
        var checker = PolicyBookChecker(self, calendars: Set(numbers.keys))
        checker.check()
        guard checker.problems.isEmpty else { throw InvalidPolicyBook(book: id, problems: checker.problems) }
        var compiledPolicies: [CompiledPolicy] = []
        var targets: [CompiledTarget] = []
        for (index, policy) in policies.enumerated() {
            compiledPolicies.append(CompiledPolicy(policy, firstTarget: targets.count))
            for target in policy.targets {
                targets.append(compile(target, of: policy, index, numbers, all))
            }
        }
        return CompiledPolicyBook(
            book: self,
            platforms: platforms,
            policies: compiledPolicies,
            targets: targets,
            calendars: all,
            ladders: escalations.map { ladder in
                CompiledLadder(
                    delays: ladder.levels.map(\.delay.wholeMilliseconds),
                    loops: ladder.loops,
                    timeout: ladder.acknowledgementTimeout?.wholeMilliseconds,
                    hours: ladder.hours.flatMap { numbers[$0] }
                )
            },
            usesCases: targets.contains { $0.target.scope == .customerCase }
        )
    }

    private func compile(
        _ target: ResponseTarget,
        of policy: ServiceLevelPolicy,
        _ index: Int,
        _ numbers: [CalendarID: Int],
        _ all: [CompiledCalendar]
    ) -> CompiledTarget {
        var limit: Int64 = 0
        if case .openTime(let duration) = target.limit { limit = duration.wholeMilliseconds }
        var warnings = Set(target.warnAt.map { Int32(($0 * 1_000_000).rounded()) })
        var goalShare: Int32 = 0
        if let goal = target.goal, limit > 0 {
            let share = Double(goal.wholeMilliseconds) / Double(limit)
            let rounded = max(1, min(999_999, Int32((share * 1_000_000).rounded())))
            if warnings.insert(rounded).inserted { goalShare = rounded }
        }
        let calendar = target.limit == .platformWindow ? BusinessCalendar.always.id : target.calendar
        let number = numbers[calendar] ?? 0
        let hasCeiling = target.metric == .substantiveReply && !policy.allowsBeyondCeiling
        return CompiledTarget(
            target: target,
            policy: index,
            calendar: number,
            limit: limit,
            warnings: warnings.sorted(),
            goalShare: goalShare,
            ladder: target.escalation.flatMap { name in escalations.firstIndex { $0.id == name } },
            ceiling: hasCeiling ? ServiceLevelPolicy.ceiling.wholeMilliseconds : 0,
            pinned: Box(PinnedRules(policy: policy.id, version: policy.version, calendars: all[number].sources))
        )
    }

    /// Open at every moment of two centuries; empty only if that could not be compiled.
    private static let roundTheClock: [CompiledCalendar] = {
        let start = Date(timeIntervalSince1970: 0)
        let end = start.addingTimeInterval(199 * 365.25 * 86_400)
        do {
            return [try BusinessCalendar.always.compiled(over: start..<end, zones: FixedZoneRules())]
        } catch {
            return []
        }
    }()
}

extension CompiledPolicyBook {
    /// The policies that apply to a message: the first of each layer whose condition holds.
    func match(
        _ message: Message,
        tags: Set<String>,
        priority: ServicePriority?
    ) -> (service: Int?, group: Int?) {
        var service: Int?
        var group: Int?
        for (index, compiled) in policies.enumerated() {
            let isGroup = compiled.policy.layer == .group
            guard (isGroup ? group : service) == nil,
                compiled.policy.condition.holds(for: message, tags: tags, priority: priority)
            else { continue }
            if isGroup { group = index } else { service = index }
        }
        return (service, group)
    }

    /// The calendar that is always open.
    var always: CompiledCalendar {
        calendars[calendars.firstIndex { $0.sources.first?.id == BusinessCalendar.always.id } ?? 0]
    }
}
