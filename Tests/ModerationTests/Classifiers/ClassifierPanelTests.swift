import Conversations
import LanguageAnalysis
import Moderation
import ReputationTesting
import Testing

@Suite struct ClassifierPanelTests {
    private let comments = [ModerationBuilder().comment(1, text: "one"), ModerationBuilder().comment(2, text: "two")]

    @Test func `what several classifiers say is joined, whoever answers first`() async throws {
        let slow = StatedClassifier(id: "slow", kinds: [.hate], says: [[.hate], []], answersAfter: .milliseconds(5))
        let fast = StatedClassifier(id: "fast", kinds: [.spam], says: [[], [.spam]])
        let one = try await ClassifierPanel([slow, fast], limit: .seconds(60)).signals(for: comments, in: .english)
        let other = try await ClassifierPanel([fast, slow], limit: .seconds(60)).signals(for: comments, in: .english)
        #expect(one == other)
        #expect(one[0].state(of: .hate) == .yes)
        #expect(one[0].state(of: .spam) == .no)
        #expect(one[1].state(of: .spam) == .yes)
        #expect(one[0].state(of: .threat) == .unknown, "nobody judged it")
    }

    @Test func `P39: a classifier that ignores the deadline is not waited for, and what it judges is unknown`()
        async throws
    {
        let stuck = StatedClassifier(id: "stuck", kinds: [.hate], says: [[], []], answersAfter: .seconds(3600))
        let fast = StatedClassifier(id: "fast", kinds: [.spam], says: [[.spam], []])
        let clock = ManualClock()
        let panel = ClassifierPanel([stuck, fast], limit: .milliseconds(800), clock: clock)
        async let answers = panel.signals(for: comments, in: .english)
        try await clock.waitForSleepers()
        await clock.advance(by: .milliseconds(800))
        let signals = try await answers
        #expect(signals[0].state(of: .hate) == .unknown)
        // Whether the other one's answer was taken in time is up to the machine.
        let late = try #require(signals[0].degraded.first { $0.source.rawValue == "stuck" })
        #expect(late.reason == .timedOut)
        #expect(late.kinds == [.hate])
    }

    @Test func `an error and a wrong number of answers are degraded, not clean`() async throws {
        let broken = StatedClassifier(id: "broken", kinds: [.hate], says: nil)
        let short = StatedClassifier(id: "short", kinds: [.spam], says: [[.spam]])
        let signals = try await ClassifierPanel([broken, short], limit: .seconds(60)).signals(for: comments, in: nil)
        #expect(signals[1].degraded.map(\.reason) == [.failed, .failed])
        #expect(signals[1].state(of: .hate) == .unknown)
        #expect(signals[0].state(of: .spam) == .unknown)
        #expect(signals[0].findings.isEmpty)
    }

    @Test func `P38: what no classifier reads is degraded by its language, and others are not asked`() async throws {
        let german = StatedClassifier(id: "de", languages: [.german], kinds: [.hate], says: [[.hate], []])
        let any = StatedClassifier(id: "any", kinds: [.spam], says: [[], []])
        let signals = try await ClassifierPanel([german, any]).signals(for: comments, in: .romanian)
        #expect(signals[0].degraded.map(\.reason) == [.unsupportedLanguage])
        #expect(signals[0].degraded.first?.kinds == [.hate])
        #expect(signals[0].state(of: .spam) == .no)
        let read = try await ClassifierPanel([german, any], limit: .seconds(60)).signals(for: comments, in: .german)
        #expect(read[0].degraded.isEmpty)
        #expect(read[0].state(of: .hate) == .yes)
    }

    @Test func `unknown stays apart from no, and a degraded source takes a no back but not a yes`() {
        let source = ModerationBuilder.source
        let gap = DegradedInput(source: source.id, reason: .failed, kinds: [.hate])
        let no = SignalFinding(.hate, .no, source: source)
        let yes = SignalFinding(.hate, .yes, strength: .weak, source: source)
        let open = SignalFinding(.hate, .unknown, source: source)
        #expect(CommentSignals().state(of: .hate) == .unknown)
        #expect(CommentSignals(assessed: [.hate]).state(of: .hate) == .no)
        #expect(CommentSignals(findings: [no]).state(of: .hate) == .no)
        #expect(CommentSignals(findings: [no, open]).state(of: .hate) == .unknown)
        #expect(CommentSignals(findings: [no, yes]).state(of: .hate) == .yes)
        #expect(CommentSignals(findings: [no], degraded: [gap]).state(of: .hate) == .unknown)
        #expect(CommentSignals(findings: [yes], degraded: [gap]).state(of: .hate) == .yes)
        #expect(CommentSignals(findings: [yes, no]) == CommentSignals(findings: [no, yes, no]))
        #expect(SignalFinding(.hate, confidence: .nan, source: source).confidence == 0)
        #expect(SignalFinding(.hate, confidence: 7, source: source).confidence == 1)
    }
}

/// A classifier that says what a test states.
private struct StatedClassifier: CommentClassifier {
    struct Refused: Error {}

    let identity: ClassifierIdentity
    let languages: Set<TextLanguage>
    let kinds: Set<SignalKind>
    let says: [[SignalKind]]?
    let delay: Duration

    init(
        id: String,
        languages: Set<TextLanguage> = [],
        kinds: Set<SignalKind>,
        says: [[SignalKind]]?,
        answersAfter delay: Duration = .zero
    ) {
        identity = ClassifierIdentity(id: ClassifierID(rawValue: id), version: 1)
        self.languages = languages
        self.kinds = kinds
        self.says = says
        self.delay = delay
    }

    func scores(for comments: [ModeratedComment], within limit: Duration) async throws -> [[SignalFinding]] {
        if delay > .zero { try await Task.sleep(for: delay) }
        guard let says else { throw Refused() }
        return says.map { $0.map { SignalFinding($0, source: identity) } }
    }
}
