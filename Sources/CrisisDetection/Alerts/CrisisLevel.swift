#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
import ReputationFoundations

/// How much of a crisis there is for the brand as a whole, from one complaint on; of one alert says ``AlertLevel``.
public enum CrisisLevel: Int, Hashable, Codable, Sendable, CaseIterable, Comparable {
    /// Nothing, or complaints that have nothing to do with one another.
    case single = 1
    /// Several people complain about the same.
    case cluster
    /// Far more is written than usual, or half of what can be answered is.
    case surge
    /// More is written than can be answered one by one, or an alert at its highest level goes on.
    case crisis

    /// Compares by seriousness.
    public static func < (left: CrisisLevel, right: CrisisLevel) -> Bool { left.rawValue < right.rawValue }

    /// The level as one English word.
    public var name: String {
        switch self {
        case .single: "single"
        case .cluster: "cluster"
        case .surge: "surge"
        case .crisis: "crisis"
        }
    }

    /// What the level is judged by.
    public struct Situation: Hashable, Sendable {
        /// The people in the largest incident.
        public var voices: Int
        /// The level of the storm that goes on, if one does.
        public var alert: AlertLevel?
        /// Arrivals to answer as a share of what can be answered; `nil` when the capacity is unknown.
        public var load: Double?

        /// Describes a situation.
        public init(voices: Int, alert: AlertLevel? = nil, load: Double? = nil) {
            self.voices = voices
            self.alert = alert
            self.load = load
        }
    }

    /// The level of a situation, without regard to what was before.
    public init(_ situation: Situation) {
        let load = situation.load ?? 0
        if load > 1 || situation.alert == .crisis {
            self = .crisis
        } else if load > 0.5 || situation.alert != nil {
            self = .surge
        } else {
            self = situation.voices >= 3 ? .cluster : .single
        }
    }
}

/// Follows a crisis level over time: up at once, down one level after two hours below it.
public struct CrisisLevelTracker: Hashable, Codable, Sendable {
    /// The level now.
    public private(set) var level = CrisisLevel.single
    private var below: Instant?

    /// How long a situation has to be less serious before the level goes down.
    public static let calm: Duration = .seconds(7200)

    /// Starts at the lowest level.
    public init() {}

    /// Takes in the situation at a moment, which is not before the last one.
    public mutating func step(_ situation: CrisisLevel.Situation, at date: Date) -> CrisisLevel {
        let now = CrisisLevel(situation)
        let instant = Instant(date)
        if now >= level {
            (level, below) = (now, nil)
        } else if let since = below {
            if instant.milliseconds(since: since) >= Self.calm.wholeMilliseconds {
                level = CrisisLevel(rawValue: level.rawValue - 1) ?? .single
                below = level > now ? instant : nil
            }
        } else {
            below = instant
        }
        return level
    }
}
