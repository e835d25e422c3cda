public import Conversations
#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
import LanguageAnalysis
import ReputationFoundations

/// What the people who are there can do of a worklist in the time they have left.
///
/// The list's order decides. Each entry goes to whoever is free first among those who answer in its language and can
/// finish before they leave; of several to the one with the fewest languages, so that those who speak many stay free. A
/// promise that falls due meanwhile and would not be reached in that order is named, so that somebody can decide otherwise.
public struct WorkPlan: Hashable, Sendable {
    /// One answer that can be given.
    public struct Assignment: Hashable, Sendable {
        /// Whose case.
        public let customerCase: CaseID
        /// Who answers; `nil` where only the number of people is known.
        public let member: AgentID?
        /// When the answer is written, if everything is done in order.
        public let doneAt: Date
    }

    /// The answers that can be given, in the order of the list.
    public let assignments: [Assignment]
    /// The cases that must wait for the next shift.
    public let later: [CaseID]
    /// Cases of ``later`` in a language in which nobody who is there answers.
    public let withoutSpeaker: [CaseID]
    /// Cases of ``later`` whose promise falls due before the last of them leaves.
    public let fallingDue: [CaseID]
    /// How long the whole list would take these people, if each could answer everybody.
    public let wholeList: Duration

    /// The cases that can be answered, in order.
    public var now: [CaseID] { assignments.map(\.customerCase) }
    /// When the last of them is answered; `nil` when none can be.
    public var doneAt: Date? { assignments.map(\.doneAt).max() }

    /// Plans for people with their languages and the ends of their shifts.
    ///
    /// - Parameters:
    ///   - worklist: Who waits.
    ///   - staff: Who is there.
    ///   - time: The present.
    ///   - handlingTime: How long an answer takes one of them.
    /// - Complexity: O(n · p) for n entries and p people, O(n) for people without names.
    public init(_ worklist: Worklist, staff: DeskStaff, at time: Date, handlingTime: Duration) {
        self.init(worklist, staff: staff, at: time, until: staff.lastLeavesAt ?? time, handlingTime: handlingTime)
    }

    private init(_ worklist: Worklist, staff: DeskStaff, at time: Date, until end: Date, handlingTime: Duration) {
        let handling = max(1, handlingTime.wholeMilliseconds)
        let start = Instant(time)
        var hands = Hands(staff, at: start, handling: handling)
        var assignments: [Assignment] = []
        var rest: [WorklistEntry] = []
        var withoutSpeaker: [CaseID] = []
        for entry in worklist.entries {
            switch hands.take(entry.language) {
            case .done(let member, let end):
                assignments.append(
                    Assignment(customerCase: entry.customerCase, member: member, doneAt: end.date)
                )
            case .noTime: rest.append(entry)
            case .noSpeaker:
                rest.append(entry)
                withoutSpeaker.append(entry.customerCase)
            }
        }
        self.assignments = assignments
        self.withoutSpeaker = withoutSpeaker
        later = rest.map(\.customerCase)
        fallingDue = rest.filter { entry in
            guard let deadline = entry.deadline, let due = deadline.dueAt, !deadline.isBreached else { return false }
            return due <= end
        }.map(\.customerCase)
        let people = staff.people.count
        let rounds = people > 0 ? (worklist.entries.count + people - 1) / people : worklist.entries.count
        wholeList = .milliseconds(Int64(rounds) * handling)
    }

    /// Plans for a number of people.
    ///
    /// - Parameters:
    ///   - worklist: Who waits.
    ///   - people: How many people answer; below zero counts as none.
    ///   - time: The present.
    ///   - timeLeft: How long they are there; below zero counts as none, and a year is the most.
    ///   - handlingTime: How long an answer takes one of them.
    /// - Complexity: O(n) for n entries.
    public init(_ worklist: Worklist, people: Int, at time: Date, timeLeft: Duration, handlingTime: Duration) {
        let end = DeskStaff.end(at: time, after: timeLeft)
        let staff = DeskStaff(unnamed: people, until: end)
        self.init(worklist, staff: staff, at: time, until: end, handlingTime: handlingTime)
    }
}

/// People as their time is used up.
private struct Hands {
    enum Answer {
        case done(AgentID?, Instant)
        case noTime
        case noSpeaker
    }

    private struct Hand {
        let member: TeamMember?
        let until: Instant
        var free: Instant

        var breadth: Int { member?.breadth ?? .max }
    }

    private var hands: [Hand]
    private let handling: Int64
    /// Whether all are alike, so that taking turns is best and nobody has to be looked for.
    private let areAlike: Bool
    private var turn = 0

    init(_ staff: DeskStaff, at start: Instant, handling: Int64) {
        hands = staff.people.map { Hand(member: $0.member, until: Instant($0.leavesAt), free: start) }
        self.handling = handling
        areAlike = staff.people.allSatisfy { $0.member == nil && $0.leavesAt == staff.people[0].leavesAt }
    }

    mutating func take(_ language: TextLanguage?) -> Answer {
        guard !hands.isEmpty else { return .noTime }
        let index: Int?
        if areAlike {
            index = turn % hands.count
            turn += 1
        } else {
            guard hands.contains(where: { $0.member?.answers(in: language) ?? true }) else { return .noSpeaker }
            index = hands.indices.filter {
                (hands[$0].member?.answers(in: language) ?? true)
                    && hands[$0].free.advanced(by: handling) <= hands[$0].until
            }.min {
                (hands[$0].free, hands[$0].breadth) < (hands[$1].free, hands[$1].breadth)
            }
        }
        guard let index, hands[index].free.advanced(by: handling) <= hands[index].until else { return .noTime }
        hands[index].free = hands[index].free.advanced(by: handling)
        return .done(hands[index].member?.id, hands[index].free)
    }
}
