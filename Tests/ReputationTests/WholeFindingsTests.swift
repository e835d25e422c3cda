import Foundation
import Moderation
import Reputation
import ReputationTesting
import TestSupport
import Testing

/// Everything that a desk says depends on the set of events alone, with language, private members and all.
@Suite struct WholeFindingsTests {
    private static let build = EventBuilder()
    private static let modules = Result { try DeskModules.standard() }

    private static func configuration() -> DeskConfiguration {
        let mira = AgentID(rawValue: "agent:mira")
        var brand = build.brand
        brand.accounts += [
            BrandAccount(platform: .mail, native: "kestrelbay"),
            BrandAccount(platform: .facebook, native: "kestrelbay"),
        ]
        var configuration = DeskConfiguration(brand: brand)
        configuration.profiles = [StaffedProfile(platform: .x, owner: mira, calendar: "always")]
        configuration.team = [
            TeamMember(id: mira, name: "Mira"),
            TeamMember(id: AgentID(rawValue: "agent:pia"), name: "Pia", isSurgeStaff: true),
        ]
        configuration.rivals = ["Brackwater*"]
        configuration.topics = ["ferry", "boat", "pier", "timetable"]
        configuration.listening = [ListeningQuery(.brand, on: .x)]
        return configuration
    }

    /// A small business's busy day and what came before it, in four languages.
    private static func events() -> [ConversationEvent] {
        let mail = EventBuilder(platform: .mail, channelClass: .mail)
        let page = EventBuilder(platform: .facebook)
        let target = EventTarget.message(build.message("m1"))
        let shelf: JSONValue = .object([
            "query": .string("kestrel bay ferries"),
            "results": .array([
                .object(["rank": .integer(1), "host": .string("x"), "message": .string(build.message("m1").rawValue)]),
                .object(["rank": .integer(2), "host": .string("kestrelbay.example"), "owner": .string("brand")]),
            ]),
        ])
        return [
            build.brand(writes: "p1", "Here on X you hear first about the summer timetable!", at: -4000),
            page.brand(writes: "p2", "The summer timetable is out.", at: -3000),
            build.brand(writes: "p3", "The summer timetable is here.", at: -2900),
            build.customer("ada", writes: "m1", "My bag KB-4471 is lost, my insulin is in it. Awful!", at: 0),
            build.brand(writes: "b1", "I am sorry, Ada. I call you by six today.", replyingTo: "m1", at: 9),
            build.customer("ada", writes: "m2", "Nobody called. I go to my lawyer.", replyingTo: "b1", at: 600),
            mail.customer("ada", writes: "e1", "My bag KB-4471 is lost. Where is it?", at: 2),
            mail.brand(writes: "e2", "Your bag is on the 14:10 boat, Ada.", replyingTo: "e1", at: 40),
            build.fact(
                .merged(
                    CaseMerge(
                        into: CaseID(build.author("ada")),
                        from: CaseID(mail.author("ada")),
                        evidence: .orderNumber
                    )
                ),
                at: 50
            ),
            build.fact(.progressed(ProgressChange(target: target, state: .resolved)), at: 700),
            build.customer(
                "ada",
                writes: "m3",
                "The bag is here, thank you, great service!",
                replyingTo: "m2",
                at: 800
            ),
            build.customer("bob", writes: "m4", "Wo bleibt die Fähre? Seit einer Stunde nichts!", at: 100),
            build.customer(
                "cem",
                writes: "m5",
                "Wo bleibt die Fähre? Seit einer Stunde nichts!!",
                replyingTo: "m4",
                at: 101
            ),
            build.customer(
                "dora",
                writes: "m6",
                "Wo bleibt die Fähre? Seit einer Stunde nichts?",
                replyingTo: "m4",
                at: 102
            ),
            build.customer(
                "dora",
                writes: "m7",
                "Wo bleibt die Fähre? Seit einer Stunde nichts?",
                replyingTo: "m4",
                at: 103
            ),
            build.brand(
                writes: "b2",
                "Danke für Ihre Nachricht, wir melden uns schnellstmöglich.",
                replyingTo: "m4",
                at: 104,
                origin: .automation
            ),
            build.brand(writes: "b3", "Das kann nicht sein, die Fähre war pünktlich.", replyingTo: "m5", at: 130),
            build.customer("egor", writes: "m8", "Паром опять отменили, телефон не отвечает. Ужас!", at: 200),
            build.customer("fane", writes: "m9", "Ar fi bine să puneți orarul pe ușă.", at: 210),
            build.customer("gus", writes: "m10", "Take Brackwater Line, they answer.", replyingTo: "m4", at: 220),
            page.customer("hal", writes: "f1", "Is the first boat at 6:15?", at: 230),
            page.customer("ida", writes: "f2", "Yes, 6:15 from pier 2.", replyingTo: "f1", at: 240),
            page.customer("jo", writes: "f3", "You idiots, you are scum.", replyingTo: "p2", at: 250),
            page.fact(.hidden(MessageReference(message: page.message("f3"))), at: 260),
            build.fact(
                .handedOff(HandOff(id: HandOffID(rawValue: "h1"), side: .giving, target: target)),
                at: 300
            ),
            build.fact(
                .custom(CustomFact(namespace: "example.kestrelbay.searchShelf", payload: shelf)),
                at: 310
            ),
            build.fact(.causeFound(CauseFinding(target: target, cause: "lost-bag")), at: 320),
        ]
    }

    /// Everything in the findings; what keeps events or observations as they came is told by what it says of them.
    private static func text(of findings: DeskFindings) -> String {
        canonicalText(of: findings) { value in
            switch value {
            case let log as ConversationLog: log.events.map(\.id.rawValue).sorted().joined(separator: " ")
            case let engine as ServiceLevelEngine:
                canonicalText(of: engine.states().sorted { $0.id < $1.id }) + "\(String(describing: engine.nextWakeUp))"
            case let metrics as ResponseMetrics: said(by: metrics)
            default: nil
            }
        }
    }

    private static func said(by metrics: ResponseMetrics) -> String {
        let times = [0.1, 0.25, 0.5, 0.75, 0.9, 0.99].flatMap { part in
            [
                metrics.timeToFirstReply(forShare: part), metrics.timeToSubstantiveReply(forShare: part),
                metrics.timeToFirstReplyAmongReplied(forShare: part),
            ]
        }
        let shares = [metrics.repliedShare, metrics.answeredShare, metrics.ignoredShare]
        return canonicalText(of: [
            times as Any, shares as Any, metrics.countByStatus, metrics.eligible, metrics.excluded,
        ])
    }

    private static func faults(_ found: String, _ expected: String) -> String? {
        guard found != expected else { return nil }
        let place = zip(found, expected).prefix { $0 == $1 }.count
        return "…\(found.dropFirst(max(0, place - 300)).prefix(600)) instead of …"
            + "\(expected.dropFirst(max(0, place - 100)).prefix(300))"
    }

    @Test func `any order, batches and questions in between give the same findings in every part`() async throws {
        let (events, modules) = (Self.events(), try Self.modules.get())
        let time = Self.build.time(1000)
        var whole = try ReputationDesk(Self.configuration(), modules: modules)
        whole.receive(events)
        let findings = try await whole.findings(at: time)
        // Nothing would be compared if nothing were found.
        #expect(findings.promises?.missed.isEmpty == false && findings.presence?.recovery.people.isEmpty == false)
        #expect(findings.copies.count == 1 && findings.shelves.count == 1 && !findings.cases.isEmpty)
        #expect(findings.sent?.readCount ?? 0 > 2 && findings.moderation?.readCount ?? 0 > 0 && findings.crisis != nil)
        let expected = Self.text(of: findings)
        var random = SeededRandom(seed: 7)
        for round in 0..<TestScale.count(whole: 600, least: 6) {
            var other = try ReputationDesk(Self.configuration(), modules: modules)
            var rest = events.shuffled(using: &random)
            while !rest.isEmpty {
                let count = min(rest.count, Int.random(in: 1...9, using: &random))
                other.receive(rest.prefix(count))
                rest.removeFirst(count)
                let early = Self.build.time(Double.random(in: -4000...1000, using: &random))
                if Bool.random(using: &random) { _ = try await other.findings(at: early) }
            }
            let found = Self.text(of: try await other.findings(at: time))
            #expect(Self.faults(found, expected) == nil, "seed 7, round \(round)")
        }
    }

    @Test func `a desk that is written down and read says everything that one that went on says`() async throws {
        let (events, modules) = (Self.events(), try Self.modules.get())
        let time = Self.build.time(1000)
        var random = SeededRandom(seed: 8)
        for round in 0..<TestScale.count(whole: 300, least: 3) {
            let mixed = events.shuffled(using: &random)
            let count = Int.random(in: 1..<mixed.count, using: &random)
            var first = try ReputationDesk(Self.configuration(), modules: modules)
            first.receive(mixed.prefix(count))
            _ = try await first.findings(at: time)
            let bytes = try JSONEncoder().encode(first.snapshot)
            let snapshot = try JSONDecoder().decode(DeskSnapshot.self, from: bytes)
            var second = try ReputationDesk(Self.configuration(), modules: modules, restoring: snapshot)
            let (before, after) = (try await first.findings(at: time), try await second.findings(at: time))
            #expect(Self.faults(Self.text(of: after), Self.text(of: before)) == nil, "seed 8, round \(round)")
            first.receive(mixed.dropFirst(count))
            second.receive(mixed.dropFirst(max(0, count - 5)))
            let (one, other) = (try await first.findings(at: time), try await second.findings(at: time))
            #expect(Self.faults(Self.text(of: other), Self.text(of: one)) == nil, "seed 8, round \(round)")
        }
    }
}
