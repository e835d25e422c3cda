import Foundation
import TestSupport
import Testing
import ToneLint

/// Real replies to airlines and on Twitter that two readers labelled; skipped where the texts are not there.
@Suite struct RealReplyTests {
    /// In hundredths; a little below what was reached.
    private static let floors = [
        "hold": 43, "substantive": 81, "concrete": 68, "canned_ack": 42, "deflection": 48, "corporate": 48,
        "defensive": 28, "question": 84, "commitment": 64, "private_handoff": 88,
    ]

    @Test func `real replies that nothing was tuned on are read as well as before`() throws {
        guard let items = try RealReplies.items() else { return }
        let scores = try RealReplyTests.scores(items.filter { !$0.isTuning })
        print(scores.table("real replies, untouched"))
        for (label, floor) in RealReplyTests.floors { #expect(scores.f1(label) * 100 >= Double(floor), "\(label)") }
    }

    @Test func `all labelled real replies are found among the texts, and read alike`() throws {
        guard let items = try RealReplies.items() else { return }
        let lines = try Checkout.text(of: "Tests/ToneLintTests/Fixtures/real-replies.tsv").split(separator: "\n")
        #expect(items.count == lines.count - 1)
        guard TestScale.factor >= 100 else { return }
        let scores = try RealReplyTests.scores(items.filter(\.isTuning))
        print(scores.table("real replies, in view while tuning"))
        #expect(scores.micro >= 0.65)
    }

    private static func scores(_ items: [RealReplies.Item]) throws -> LabelScores {
        let linter = try TestLinter.standard
        var scores = LabelScores()
        for item in items {
            let report = linter.reply(item.reply, "en", context: ReplyContext(incoming: [item.incoming]))
            let found = report.judgements
            for label in RealReplies.testedLabels where !item.disputed.contains(label) {
                scores.count(label, isFound: found.contains(label), isTrue: item.labels.contains(label))
            }
        }
        return scores
    }
}
