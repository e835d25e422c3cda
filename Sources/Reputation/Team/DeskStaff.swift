import Conversations
public import LanguageAnalysis
#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
import CrisisDetection
import ReputationFoundations

/// Who answers at one moment, and until when.
public struct DeskStaff: Hashable, Sendable {
    /// How the desk knows.
    public enum Evidence: String, Hashable, Sendable, Codable {
        /// Somebody said so.
        case told
        /// The roster.
        case roster
        /// They replied in the last week.
        case observed
    }

    /// One person who is there.
    public struct Person: Hashable, Sendable {
        /// Who; `nil` where only a number was told.
        public let member: TeamMember?
        /// The end of their time.
        public let leavesAt: Date

        /// Describes a person.
        public init(_ member: TeamMember?, until: Date) {
            self.member = member
            self.leavesAt = until
        }
    }

    /// Those who are there, sorted by name for programs.
    public let people: [Person]
    /// How the desk knows.
    public let evidence: Evidence

    /// How long people are taken to be there when nobody says: eight hours, a default of this package's own.
    public static let standardTime: Duration = .seconds(8 * 3600)

    /// Describes who is there.
    public init(_ people: [Person], evidence: Evidence = .told) {
        self.people = people
        self.evidence = evidence
    }

    /// A number of people whom nobody names.
    ///
    /// - Parameters:
    ///   - count: How many; below zero counts as none, and beyond a million as a million.
    ///   - until: The end of their time.
    public init(unnamed count: Int, until: Date) {
        self.init(Array(repeating: Person(nil, until: until), count: max(0, min(count, 1_000_000))))
    }

    /// When the last of them leaves; `nil` without anybody.
    public var lastLeavesAt: Date? { people.map(\.leavesAt).max() }

    /// Those of them who are named.
    var members: Set<AgentID> { Set(people.compactMap(\.member?.id)) }

    /// Those who answer in a language, the ones with the fewest languages first; anybody where it is not known.
    public func speakers(of language: TextLanguage?) -> [TeamMember] {
        people.compactMap(\.member).filter { $0.answers(in: language) }.sorted {
            ($0.breadth, $0.id) < ($1.breadth, $1.id)
        }
    }

    /// Who is there, as told, by the roster, or as far as a log shows.
    ///
    /// - Returns: `nil` when nobody knows.
    /// - Throws: The error of the roster's zone.
    init?(
        _ configuration: DeskConfiguration,
        at time: Date,
        people: Int?,
        timeLeft: Duration?,
        in log: ConversationLog
    ) throws {
        let end = Self.end(at: time, after: timeLeft ?? Self.standardTime)
        if let people {
            self.init(unnamed: people, until: end)
            return
        }
        let team = Dictionary(configuration.team.map { ($0.id, $0) }) { first, _ in first }
        func person(_ agent: AgentID, until: Date) -> Person {
            Person(team[agent] ?? TeamMember(id: agent, name: agent.rawValue), until: until)
        }
        if let roster = configuration.roster {
            let onDuty = try roster.onDuty(at: time)
            self.init(
                onDuty.map { person($0.member, until: timeLeft == nil ? $0.until : end) },
                evidence: .roster
            )
            return
        }
        let agents = ResponseCapacity.agents(observedIn: log, for: BrandMatcher(configuration.brand), at: time)
        guard !agents.isEmpty else { return nil }
        self.init(agents.sorted().map { person($0, until: end) }, evidence: .observed)
    }
}

extension DeskStaff {
    /// When people leave who are there for so long; below zero counts as now, and a year is the most.
    static func end(at time: Date, after timeLeft: Duration) -> Date {
        Instant(time).advanced(by: min(max(.zero, timeLeft), .seconds(366 * 86_400)).wholeMilliseconds).date
    }
}

extension TeamMember {
    /// How many languages they answer in, with any as the most.
    var breadth: Int { languages.isEmpty ? .max : languages.count }
}
