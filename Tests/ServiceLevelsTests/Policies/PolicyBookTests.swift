import Conversations
import Foundation
import ServiceLevels
import Testing

@Suite struct PolicyBookTests {
    private func book(_ targets: ResponseTarget..., escalations: [EscalationLadder] = []) -> PolicyBook {
        PolicyBook(
            id: "book",
            policies: [ServiceLevelPolicy(id: "only", targets: targets)],
            escalations: escalations
        )
    }

    private func problems(_ book: PolicyBook) -> [String] {
        do {
            _ = try book.compiled()
            return []
        } catch {
            return error.problems.map { "\($0.entry) \($0.code.rawValue)" }
        }
    }

    @Test func `every mistake of a book is named at once with its entry`() {
        var empty = ServiceLevelPolicy(id: "", version: 0, targets: [.minutes(.firstReply, 0)])
        empty.targets += [.minutes(.firstReply, 10, calendar: "moon", warnAt: [1.5], escalation: "nobody")]
        let ladder = EscalationLadder(id: "l", levels: [], loops: 0, acknowledgementTimeout: .zero, hours: "moon")
        let bad = PolicyBook(id: "", version: 0, policies: [empty, empty], escalations: [ladder, ladder])
        let found = problems(bad)
        for expected in [
            "id badIdentity", "policies[0] badIdentity", "policies[1].id repeated",
            "policies[0].targets[0].limit impossibleTime", "policies[0].targets[1] repeated",
            "policies[0].targets[1].warnAt impossibleShare", "policies[0].targets[1].calendar unknownCalendar",
            "policies[0].targets[1].escalation unknownEscalation", "escalations[0].levels impossibleLadder",
            "escalations[0].loops impossibleLadder", "escalations[0].acknowledgementTimeout impossibleTime",
            "escalations[0].hours unknownCalendar", "escalations[1].id repeated",
        ] {
            #expect(found.contains(expected))
        }
    }

    @Test func `a substantive reply may take exactly 24 hours, and more only if the policy says so`() {
        #expect(problems(book(.minutes(.substantiveReply, 1440))).isEmpty)
        #expect(problems(book(.minutes(.substantiveReply, 1441))) == ["policies[0].targets[0].limit beyondCeiling"])
        var allowed = book(.minutes(.substantiveReply, 1441))
        allowed.policies[0].allowsBeyondCeiling = true
        #expect(problems(allowed).isEmpty)
        #expect(problems(book(.minutes(.firstReply, 1441))).isEmpty)
    }

    @Test func `over a weekend the ceiling of 24 hours ends a mail's hour of business time, unless it is lifted`()
        throws
    {
        for (isLifted, due) in [(false, "2024-01-20 16:30"), (true, "2024-01-22 09:30")] {
            var book = book(.minutes(.substantiveReply, 60, calendar: "nine-to-five"))
            book.policies[0].allowsBeyondCeiling = isLifted
            var desk = try Desk(book, calendars: [.nineToFive()])
            desk.customer("m1", at: "2024-01-19 16:30")
            #expect(try desk.clock(.substantiveReply, "m1").deadline?.exhaustedAt == at(due))
        }
    }

    @Test func `a book survives its JSON, and what it does not know is refused by name`() throws {
        var target = ResponseTarget.minutes(.substantiveReply, 60, warnAt: [0.5], escalation: "lead")
        target.priority = .high
        target.goal = .minutes(15)
        target.scope = .customerCase
        target.pausedIn = [.pending, .onHold]
        var book = book(
            target,
            ResponseTarget(.firstResolution, limit: .endOfBusinessDay, calendar: "desk"),
            ResponseTarget(.platformWindow, limit: .platformWindow),
            escalations: [
                EscalationLadder(
                    id: "lead",
                    levels: [.init(recipients: ["mira"], delay: .minutes(10))],
                    acknowledgementTimeout: .minutes(30),
                    hours: "desk"
                )
            ]
        )
        book.policies[0].condition = TargetCondition(
            channelClasses: [.review, .mail],
            noTags: ["spam"],
            rating: 0...0.4,
            languages: ["de", "ro"]
        )
        for mode in [ChangeMode.restart, .frozen, .fromChange, .retroactive(applyPastPauses: false)] {
            book.policies[0].onChange = mode
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys]
            let data = try encoder.encode(book)
            #expect(try JSONDecoder().decode(PolicyBook.self, from: data) == book)
            let text = String(decoding: data, as: UTF8.self)
            #expect(text.contains(#""schema":1"#) && text.contains(#""openTimeMilliseconds":3600000"#))
            let misspelt = text.replacingOccurrences(of: "\"warnAt\"", with: "\"warnsAt\"")
            #expect(throws: DecodingError.self) {
                try JSONDecoder().decode(PolicyBook.self, from: Data(misspelt.utf8))
            }
        }
        #expect(book.calendars == ["always", "desk"])
    }

    @Test func `conditions look at every part of a message, and what is unknown is never met`() {
        var message = Message(
            id: Desk.message("m1"),
            kind: .review,
            channel: Channel(platform: .googlePlay, property: "app", channelClass: .review),
            text: "",
            language: LanguageTag(rawValue: "de-AT"),
            rating: .stars(2)
        )
        func holds(_ condition: TargetCondition, tags: Set<String> = [], _ priority: ServicePriority? = nil) -> Bool {
            condition.holds(for: message, tags: tags, priority: priority)
        }
        #expect(holds(TargetCondition()))
        #expect(holds(TargetCondition(platforms: [.googlePlay], properties: ["app"], kinds: [.review])))
        #expect(!holds(TargetCondition(channelClasses: [.mail])))
        #expect(holds(TargetCondition(rating: 0...0.4)) && !holds(TargetCondition(rating: 0.41...1)))
        #expect(holds(TargetCondition(languages: ["de"])) && !holds(TargetCondition(languages: ["ro"])))
        #expect(holds(TargetCondition(anyTags: ["a", "b"]), tags: ["b"]) && !holds(TargetCondition(anyTags: ["a"])))
        #expect(!holds(TargetCondition(noTags: ["a"]), tags: ["a"]))
        #expect(holds(TargetCondition(priorities: [.high]), .high) && !holds(TargetCondition(priorities: [.high])))
        message.rating = nil
        message.language = nil
        #expect(!holds(TargetCondition(rating: 0...1)) && !holds(TargetCondition(languages: ["de"])))
        #expect(!holds(TargetCondition(placements: [.organic])))
    }
}
