import Conversations
import Foundation
import LanguageAnalysis
import Moderation
import ReputationTesting
import TestSupport
import Testing

@Suite struct ReplayTests {
    private static let seed: UInt64 = 16

    private func records(_ count: Int, by evaluator: ModerationEvaluator) -> [DecisionRecord] {
        var inputs = RandomInputs(seed: Self.seed)
        return (0..<count).map {
            DecisionRecord(
                deciding: inputs.input($0),
                by: evaluator,
                at: ModerationBuilder.start.addingTimeInterval(Double($0))
            )
        }
    }

    @Test func `X16: replaying 100,000 decisions under the same policy gives the same decisions and names`() throws {
        let evaluator = try ModerationEvaluator(.brandPage)
        let records = records(TestScale.count(whole: 100_000), by: evaluator)
        let replay = ModerationReplay(records, under: try ModerationEvaluator(.brandPage))
        #expect(replay.total == records.count)
        #expect(replay.identical == records.count, "seed \(Self.seed)")
        #expect(replay.changes.isEmpty)
    }

    @Test func `X16: a record that was written and read again decides the same, byte for byte`() throws {
        let evaluator = try ModerationEvaluator(.brandPage)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        for record in records(TestScale.count(whole: 20_000), by: evaluator) {
            let data = try encoder.encode(record)
            let read = try JSONDecoder().decode(DecisionRecord.self, from: data)
            #expect(read == record)
            #expect(try encoder.encode(read) == data)
            let again = DecisionRecord(deciding: read.input, by: evaluator, at: read.decidedAt)
            #expect(try encoder.encode(again) == data)
        }
    }

    @Test func `a replay under another policy tells what would change, by rule and by language`() throws {
        let evaluator = try ModerationEvaluator(.brandPage)
        // A refused hide may become an answer, which is weaker than the hold asked for below.
        let records = records(1500, by: evaluator).filter { record in
            !record.decision.clamps.contains { if case .budget = $0.cause { true } else { false } }
        }
        var gentle = ModerationPolicy.brandPage
        gentle.version = 2
        let index = try #require(gentle.rules.firstIndex { $0.id == "insult" })
        gentle.rules[index].effect = .floor(action: .hold)
        let replay = ModerationReplay(records, under: try ModerationEvaluator(gentle))
        #expect(replay.total == records.count)
        #expect(replay.identical == 0, "another policy gives other names")
        #expect(replay.changes.contains { $0.from == .hide && $0.to == .hold })
        for change in replay.changes {
            #expect(change.to <= change.from)
            #expect(change.to == change.from || change.from == .hide, "only what was hidden changes: \(change)")
        }
        let insult = try #require(replay.byRule["insult"])
        #expect(insult.stronger == 0)
        #expect(insult.weaker + insult.sameAction <= replay.changes.count)
        let languages = replay.byLanguage.values.reduce(0) { $0 + $1.weaker + $1.stronger + $1.sameAction }
        #expect(languages == replay.changes.count)
    }

    @Test func `the transparency report counts what the log says, in any order of lines`() async throws {
        let stage = try EnforcementStage()
        let hidden = try await stage.hidden(1)
        let deleted = await stage.troll(2)
        let enforcer = stage.enforcer()
        _ = try await enforcer.apply(deleted, at: stage.now)
        _ = try await enforcer.apply(await stage.decide(3, signals: [.complaint]), at: stage.now)
        let full = CommentPlacement(publicCounter: 100, hiddenCount: 5)
        _ = try await enforcer.apply(await stage.decide(4, placement: full), at: stage.now)
        let desk = AppealDesk(enforcer: enforcer)
        try await desk.file(
            Appeal(decision: hidden.decision.id, by: .author(id: hidden.decision.author), at: stage.now)
        )
        let granted = AppealVerdict(isGranted: true, by: AgentID(rawValue: "reviewer-2"))
        _ = try await desk.resolve(hidden.decision.id, granted, at: stage.now)

        let lines = try await stage.log.entries(.all)
        let day = stage.now..<stage.now.addingTimeInterval(86_400)
        let report = TransparencyReport(lines, period: day)
        #expect(report == TransparencyReport(lines.reversed(), period: day))
        #expect(report.total == 4)
        #expect(report.byAction == [.hide: 1, .deleteAndBlock: 1, .reply: 2])
        #expect(report.byReason == [.directedInsult: 1, .trollPattern: 1])
        #expect(report.byLanguage == [.english: 2])
        #expect(report.automatic == 2)
        #expect(report.applied == 2)
        #expect(report.budgetRefusals == 1)
        #expect(report.appeals == 1)
        #expect(report.granted == 1)
        #expect(report.appealsByRule["insult"] == Share(1, of: 1))
        let later = TransparencyReport(lines, period: day.upperBound..<day.upperBound.addingTimeInterval(1))
        #expect(later.total == 0)
    }
}
