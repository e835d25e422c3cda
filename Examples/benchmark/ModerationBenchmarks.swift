import Conversations
import Foundation
import LanguageAnalysis
import Moderation

/// Speed of deciding, of the hide budget and of replaying decisions.
enum ModerationBenchmarks {
    static func run(isWhole: Bool) async throws -> [Measurement] {
        let evaluator = try ModerationEvaluator(.brandPage)
        let inputs = inputs(sized(2000))
        let deciding = leastSeconds {
            for input in inputs { consume(evaluator.decide(input)) }
        }
        let count = sized(isWhole ? 100_000 : 10_000)
        let records = Self.inputs(count).map { DecisionRecord(deciding: $0, by: evaluator, at: start) }
        var identical = 0
        let replaying = leastSeconds(runs: 3) {
            identical = ModerationReplay(records, under: evaluator).identical
        }
        let perDecision = deciding / Double(inputs.count) * 1e6
        return [
            figure("a decision by the default policy", perDecision, "µs", "at most 20"),
            figure(
                "replaying \(count) decisions",
                Double(count) / replaying,
                "decisions/s",
                nil,
                note: "\(identical) of \(count) identical"
            ),
            try await reservations(),
        ]
    }

    private static let start = Date(timeIntervalSince1970: 1_772_438_400)

    /// A thousand tasks at once, each asking for one place of fifty.
    private static func reservations() async throws -> Measurement {
        let post = ConversationID(platform: .facebook, property: "kestrelbay", native: "timetable")
        let clock = ContinuousClock()
        var least = Duration.seconds(1000)
        var granted = 0
        for _ in 0..<5 {
            let store = InMemoryHideBudgetStore()
            let begin = clock.now
            granted = await withTaskGroup(of: Bool.self) { group in
                for number in 0..<1000 {
                    group.addTask {
                        await store.reserve(
                            HideRequest(
                                decision: DecisionID("benchmark", "\(number)"),
                                conversation: post,
                                cost: 1,
                                limits: HideLimits(total: 50),
                                at: start
                            )
                        )
                    }
                }
                return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
            }
            least = min(least, clock.now - begin)
        }
        let seconds = Double(least.components.attoseconds) / 1e18 + Double(least.components.seconds)
        return figure(
            "a reservation, 1,000 at once",
            seconds / 1000 * 1e6,
            "µs",
            nil,
            note: "\(granted) of 50 places given"
        )
    }

    /// Comments with one to four findings, the same in every run.
    private static func inputs(_ count: Int) -> [ModerationInput] {
        var state: UInt64 = 5
        func random(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % limit
        }
        let kinds = SignalKind.allCases
        let source = ClassifierIdentity(id: ClassifierID(rawValue: "benchmark"), version: 1)
        return (0..<count).map { index in
            let findings = (0...random(4)).map { _ in
                SignalFinding(
                    kinds[random(kinds.count)],
                    strength: random(2) == 0 ? .firm : .weak,
                    ranges: [0..<5],
                    source: source,
                    evidence: ["ferry"]
                )
            }
            return ModerationInput(
                comment: ModeratedComment(
                    id: MessageID(platform: .facebook, property: "kestrelbay", native: "\(index)"),
                    author: AuthorID(platform: .facebook, native: "\(random(500))"),
                    text: "ferry",
                    createdAt: start,
                    placement: CommentPlacement(publicCounter: random(400), hiddenCount: random(5))
                ),
                signals: CommentSignals(findings: findings, assessed: Set(kinds)),
                standing: StandingModel().standing(published: random(30), upheldRemovals: random(8))
            )
        }
    }

    private static func figure(
        _ name: String,
        _ value: Double,
        _ unit: String,
        _ aim: String?,
        note: String? = nil
    ) -> Measurement {
        Measurement(module: "Moderation", name: name, value: value, unit: unit, aim: aim, note: note)
    }
}
