import Foundation
import Reputation
import ReputationTesting
import Testing

/// Each part of the desk, left out and replaced by a double.
@Suite struct DeskModulesTests {
    private let build = EventBuilder()

    private struct Shouter: MessageReader {
        func reading(of message: Message) -> MessageReading {
            MessageReading(language: .english, traits: [.anger])
        }
    }

    private struct Generous: SubstanceClassifier {
        let identity = ClassifierIdentity(id: ClassifierID(rawValue: "generous"), version: 1)

        func substance(of reply: Message, to incoming: Message?) -> (substance: Substance, confidence: Double?)? {
            (.substantive, 1)
        }
    }

    /// Holds everything back, whatever it says.
    private struct Strict: DraftLinter {
        let base: ToneLinter
        var analyzer: LanguageAnalyzer { base.analyzer }

        func lint(_ draft: Draft, context: ReplyContext) -> ToneReport {
            var report = base.lint(draft, context: context)
            report.gate.verdict = .hold
            return report
        }
    }

    /// Sees no brand's crisis, but those of the day before.
    private struct DayLate: CrisisWatcher {
        func watch(
            _ log: ConversationLog,
            for brand: BrandProfile,
            at time: Date,
            capacity: ResponseCapacity?,
            settings: MonitorSettings,
            sentiment: any SentimentSource
        ) -> CrisisWatch {
            StandardCrisisWatcher().watch(
                log,
                for: brand,
                at: time.addingTimeInterval(-86_400),
                capacity: capacity,
                settings: settings,
                sentiment: sentiment
            )
        }
    }

    private func findings(_ change: (inout DeskModules) throws -> Void) async throws -> DeskFindings {
        var modules = try DeskModules.standard()
        try change(&modules)
        var desk = try ReputationDesk(DeskConfiguration(brand: build.brand), modules: modules)
        desk.receive([
            build.customer("ada", writes: "m1", "When does the first boat leave?", at: 0),
            build.brand(writes: "b1", "Thanks for your message.", replyingTo: "m1", at: 5),
            build.customer("uma", writes: "m2", "And on Sunday?", at: 6),
        ])
        return try await desk.findings(at: build.time(60))
    }

    @Test func `each part can be left out`() async throws {
        #expect(try await findings { $0.linter = nil }.sent == nil)
        #expect(try await findings { $0.presence = nil }.presence == nil)
        #expect(try await findings { $0.moderator = nil }.moderation == nil)
        #expect(try await findings { $0.watchesCrisis = false }.crisis == nil)
        let untimed = try await findings { $0.holdsTargets = false }.state
        #expect(untimed.engine == nil && untimed.worklist.entries.allSatisfy { $0.deadline == nil })
        #expect(try await findings { $0.promiseAnalyzer = nil }.promises?.review.entries.isEmpty == true)
        let unread = try await findings { $0.reader = NoMessageReader() }.state.worklist.entries
        #expect(unread.allSatisfy { $0.language == nil })
    }

    @Test func `each part can be replaced by one's own`() async throws {
        let angry = try await findings { $0.reader = Shouter() }.state.worklist.entries
        #expect(!angry.isEmpty && angry.allSatisfy { $0.readings.allSatisfy { $0.traits == [.anger] } })
        let standard = try await findings { _ in }
        #expect(standard.state.worklist.entries.count == 2)
        #expect(try await findings { $0.substance = Generous() }.state.worklist.entries.count == 1)
        #expect(try await findings { $0.linter = Strict(base: try ToneLinter()) }.sent?.verdicts == [.hold: 1])
        let late = try await findings { $0.crisis = DayLate() }
        #expect(late.crisis?.time == build.time(60 - 24 * 60) && standard.crisis?.time == build.time(60))
    }
}
