public import Conversations
import ReputationFoundations

/// How many promises were kept, with those that are still open counted as what they are: not known yet.
public struct AttainmentReport: Hashable, Sendable {
    /// What obligations are put together by.
    public enum Grouping: String, CaseIterable, Codable, Sendable {
        /// Who replied.
        case sender
        /// Who was responsible.
        case owner
        /// The platform and class of channel.
        case channel
        /// The policy.
        case policy
    }

    /// The obligations of one group.
    public struct Group: Hashable, Sendable {
        /// Ended in time.
        public private(set) var met = 0
        /// Ended late, or passed the limit and still go on.
        public private(set) var breached = 0
        /// Ended without counting.
        public private(set) var cancelled = 0
        /// Still open and not late.
        public private(set) var open = 0
        /// Ended within the goal of their target, of ``goals``.
        public private(set) var withinGoal = 0
        /// Ended under a target with a goal.
        public private(set) var goals = 0
        private var observations: [SurvivalCurve.Observation] = []

        /// The share of what is decided that was kept, with its 95 % interval; `nil` while nothing is.
        ///
        /// Cancelled and open obligations are in neither count; an open one that is late already is breached.
        public var share: Share? { Share(met, of: met + breached) }

        /// The share that ended within its goal; `nil` where no target had one.
        public var goalShare: Share? { Share(withinGoal, of: goals) }

        /// The counted time by which a share of obligations is fulfilled; `nil` when the data do not reach it.
        ///
        /// The Kaplan-Meier estimate: one that is open, or was cancelled, is known to have lasted at least so long.
        ///
        /// - Parameter share: The share, such as 0.5 for the median.
        /// - Returns: The time.
        /// - Complexity: O(n log n) for n obligations.
        public func time(of share: Double) -> Duration? {
            SurvivalCurve(observations).quantile(share).map { .milliseconds($0) }
        }

        mutating func add(_ clock: ClockState) {
            switch clock.status {
            case .met: met += 1
            case .breached, .breaching: breached += 1
            case .cancelled: cancelled += 1
            case .running, .paused, .atRisk:
                if clock.isBreached { breached += 1 } else { open += 1 }
            }
            let isFulfilled = clock.status == .met || clock.status == .breached
            if isFulfilled, let isWithinGoal = clock.isWithinGoal {
                goals += 1
                if isWithinGoal { withinGoal += 1 }
            }
            observations.append(.init(duration: clock.elapsed.wholeMilliseconds, ended: isFulfilled))
        }
    }

    /// All obligations.
    public private(set) var overall = Group()
    /// The obligations by the name of their group; those without one are under the empty name.
    public private(set) var groups: [String: Group] = [:]

    /// Starts with nothing counted.
    public init() {}

    /// Counts a clock.
    ///
    /// - Parameters:
    ///   - clock: The clock as it stands.
    ///   - grouping: What to put it together with; `nil` for nothing.
    public mutating func add(_ clock: ClockState, by grouping: Grouping? = nil) {
        overall.add(clock)
        guard let grouping else { return }
        let name =
            switch grouping {
            case .sender: clock.sender
            case .owner: clock.owner
            case .channel: clock.channel.map { "\($0.platform.rawValue)/\($0.channelClass.rawValue)" }
            case .policy: clock.rules.policy
            }
        groups[name ?? "", default: Group()].add(clock)
    }
}

extension ServiceLevelEngine {
    /// How many promises of a metric were kept by now.
    ///
    /// - Parameters:
    ///   - metric: The metric.
    ///   - grouping: What to put obligations together by; `nil` for nothing.
    /// - Returns: The counts.
    /// - Complexity: O(n) for n clocks.
    public func attainment(
        of metric: ServiceLevelMetric,
        by grouping: AttainmentReport.Grouping? = nil
    ) -> AttainmentReport {
        var report = AttainmentReport()
        for clock in states() where clock.metric == metric { report.add(clock, by: grouping) }
        return report
    }
}
