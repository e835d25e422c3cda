import Foundation
import Reputation
import ReputationTesting
import TestSupport
import Testing

@Suite struct WorkPlanTests {
    private let build = EventBuilder()
    private let mira = AgentID(rawValue: "agent:mira")
    private let lida = AgentID(rawValue: "agent:lida")

    private func desk(_ events: [ConversationEvent]) throws -> ReputationDesk {
        var configuration = DeskConfiguration(brand: build.brand)
        configuration.team = [
            TeamMember(id: mira, name: "Mira", languages: [.german, .english]),
            TeamMember(id: lida, name: "Lida", languages: [.russian, .english]),
        ]
        // 2026-03-02 is a Monday; what is written at minute 0 is written at 10:00.
        configuration.roster = ShiftRoster(
            zone: "UTC",
            shifts: [
                .init(mira, on: .monday, OpenHours(8, 11)),
                .init(lida, on: .monday, OpenHours(LocalTime(8), LocalTime(10, 45))),
            ]
        )
        configuration.handlingTime = .seconds(600)
        var desk = try ReputationDesk(configuration)
        desk.receive(events)
        return desk
    }

    private func questions(_ count: Int, _ text: String, from first: Int = 0) -> [ConversationEvent] {
        (first..<first + count).map { build.customer("p\($0)", writes: "m\($0)", text, at: Double($0) / 10) }
    }

    @Test func `the plan ends with each shift, and says when the last answer is written`() async throws {
        var desk = try desk(questions(20, "Where is my bag? Nobody tells me anything."))
        let found = try await desk.findings(at: build.time(30))
        #expect(found.staff?.evidence == .roster)
        #expect(found.staff?.people.map(\.leavesAt) == [build.time(45), build.time(60)])
        let plan = try #require(found.plan)
        // Half an hour of Mira is three answers, a quarter of one of Lida is one.
        #expect(plan.assignments.map(\.member).count { $0 == mira } == 3)
        #expect(plan.assignments.map(\.member).count { $0 == lida } == 1)
        #expect(plan.later.count == 16)
        #expect(plan.doneAt == build.time(60))
        #expect(plan.assignments.map(\.customerCase) == found.state.worklist.entries.prefix(4).map(\.customerCase))
    }

    @Test func `who alone speaks a language gets what is written in it, and the rest goes round`() async throws {
        let russian = questions(1, "Где мой чемодан? Никто не отвечает уже неделю.", from: 5)
        let romanian = questions(1, "Unde este bagajul meu? Nu răspunde nimeni de o săptămână.", from: 6)
        var desk = try desk(questions(1, "Wo ist mein Koffer? Niemand antwortet mir.") + russian + romanian)
        let found = try await desk.findings(at: build.time(30))
        let plan = try #require(found.plan)
        let members = Dictionary(plan.assignments.map { ($0.customerCase, $0.member) }) { first, _ in first }
        func entry(_ native: String) throws -> CaseID {
            try #require(found.state.worklist.entries.first { $0.last.id == build.message(native) }).customerCase
        }
        #expect(try members[entry("m0")] == mira)
        #expect(try members[entry("m5")] == lida)
        #expect(plan.withoutSpeaker == [try entry("m6")])
        #expect(plan.later == [try entry("m6")])
    }

    @Test func `hours that are told override the shifts, and people that are told override the roster`() async throws {
        var desk = try desk(questions(20, "Where is my bag? Nobody tells me anything."))
        let longer = try await desk.findings(at: build.time(30), timeLeft: .seconds(3600))
        #expect(longer.plan?.assignments.count == 12)
        #expect(longer.staff?.lastLeavesAt == build.time(90))
        let more = try await desk.findings(at: build.time(30), people: 3, timeLeft: .seconds(1800))
        #expect(more.plan?.assignments.count == 9 && more.staff?.evidence == .told)
        #expect(more.plan?.assignments.allSatisfy { $0.member == nil } == true)
        #expect(try await desk.findings(at: build.time(30), people: 3).plan?.assignments.count == 20)
    }

    @Test func `when nobody is on duty nothing is planned`() async throws {
        var desk = try desk(questions(3, "Where is my bag? Nobody tells me anything."))
        let found = try await desk.findings(at: build.time(600))
        #expect(found.staff?.people.isEmpty == true && found.capacity?.people == 0)
        #expect(found.plan?.assignments.isEmpty == true && found.plan?.later.count == 3 && found.plan?.doneAt == nil)
    }

    @Test func `nobody is given more than fits before they leave, whatever the numbers`() async throws {
        let seed = UInt64.random(in: .min ... .max)
        var random = SeededRandom(seed: seed)
        var desk = try desk(questions(40, "Where is my bag? Nobody tells me anything."))
        let list = try await desk.findings(at: build.time(30)).state.worklist
        for _ in 0..<200 {
            let people = (0..<Int.random(in: 0..<6, using: &random)).map { number in
                DeskStaff.Person(
                    TeamMember(id: AgentID(rawValue: "agent:\(number)"), name: "A", languages: [.english]),
                    until: build.time(30 + Double.random(in: 0..<200, using: &random) - 20)
                )
            }
            let minutes = 1 + Int.random(in: 0..<30, using: &random)
            let plan = WorkPlan(
                list,
                staff: DeskStaff(people),
                at: build.time(30),
                handlingTime: .seconds(60 * minutes)
            )
            let room = people.map { max(0, Int($0.leavesAt.timeIntervalSince(build.time(30))) / (60 * minutes)) }
            #expect(plan.assignments.count == min(40, room.reduce(0, +)), "seed \(seed)")
            #expect(plan.now + plan.later == list.entries.map(\.customerCase), "seed \(seed)")
            for person in people {
                let own = plan.assignments.filter { $0.member == person.member?.id }
                #expect(own.allSatisfy { $0.doneAt <= person.leavesAt }, "seed \(seed)")
            }
        }
    }
}
