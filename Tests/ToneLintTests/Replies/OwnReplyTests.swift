import Foundation
import LanguageAnalysis
import TestSupport
import Testing
import ToneLint

/// The package's own replies: of the staged and the everyday ones the half that patterns were not tuned on.
///
/// The shipped weights have seen these replies, so the floors only guard against getting worse: they lie a little below
/// what the weights reach. Honest figures come from replies that weights have not seen: `lint-reply --train --folds 4`.
@Suite struct OwnReplyTests {
    private static func scores(_ items: [ReplySets.Item]) throws -> LabelScores {
        let linter = try TestLinter.standard
        var scores = LabelScores()
        for item in items {
            let report = linter.reply(item.reply, item.language, context: ReplyContext(incoming: [item.incoming]))
            scores.count(found: report.judgements, true: Set(item.labels))
        }
        return scores
    }

    /// In hundredths, by label in the order of ``ReplySets/languages``.
    private static let floors: [(label: String, f1: [Int])] = [
        ("thanks", [93, 92, 92, 95]), ("please", [88, 92, 95, 95]), ("regret", [92, 95, 94, 93]),
        ("admission", [86, 74, 90, 90]), ("canned_ack", [86, 74, 75, 80]), ("deflection", [85, 87, 73, 78]),
        ("private_handoff", [87, 88, 84, 95]), ("handoff_reason", [88, 88, 85, 94]), ("commitment", [70, 74, 64, 83]),
        ("commitment_dated", [83, 70, 69, 76]), ("concrete", [84, 85, 80, 85]), ("question", [91, 93, 93, 85]),
        ("defensive", [78, 63, 64, 72]), ("corporate", [77, 67, 78, 74]), ("signed", [79, 78, 83, 80]),
        ("echo", [93, 89, 89, 92]), ("substantive", [88, 90, 87, 91]), ("hold", [84, 80, 79, 89]),
        ("leaks_personal_data", [85, 85, 80, 90]), ("mixed_register", [64, 45, 80, 83]),
        ("joke_on_serious", [74, 85, 94, 94]), ("over_apology", [66, 60, 50, 84]), ("typo", [60, 80, 70, 88]),
    ]

    @Test(arguments: Array(ReplySets.languages.enumerated()))
    func `each label is found as well as before in every language`(position: Int, language: String) throws {
        let scores = try OwnReplyTests.scores(ReplySets.items(language).filter { $0.split == "held" })
        print(scores.table("replies, \(language)"))
        for (label, floor) in OwnReplyTests.floors {
            #expect(scores.f1(label) * 100 >= Double(floor[position]), "\(label) \(language)")
        }
        #expect(scores.micro >= [0.89, 0.88, 0.86, 0.91][position])
    }

    @Test(arguments: [("de", 0.85, 0.45), ("en", 0.88, 0.70), ("ro", 0.89, 0.52), ("ru", 0.88, 0.75)])
    func `everyday replies are read as well as staged ones`(language: String, micro: Double, hold: Double) throws {
        let scores = try OwnReplyTests.scores(ReplySets.ordinary(language).filter { $0.split == "held" })
        print(scores.table("ordinary replies, \(language)"))
        #expect(scores.micro >= micro)
        #expect(scores.f1("hold") >= hold)
    }

    @Test func `replies as on social media are read as well as staged ones`() throws {
        let scores = try OwnReplyTests.scores(ReplySets.social())
        print(scores.table("replies as on social media"))
        #expect(scores.micro >= 0.78)
        #expect(scores.f1("hold") >= 0.58)
    }

    @Test func `every label of the fixtures is one that the package knows`() throws {
        let known = Set(ReplyLabel.allCases.map(\.rawValue)).union(["hold"])
        let byLanguage = try ReplySets.languages.flatMap { try ReplySets.items($0) + ReplySets.ordinary($0) }
        for item in try byLanguage + ReplySets.social() {
            #expect(known.isSuperset(of: item.labels), "\(item.id)")
            #expect(["dev", "held"].contains(item.split), "\(item.id)")
        }
    }

    @Test(arguments: ReplySets.languages)
    func `a reply's language is told where nobody states it`(language: String) throws {
        let analyzer = try TestLinter.standard.analyzer
        let items = try ReplySets.items(language)
        let right = items.count { analyzer.analyze($0.reply).language.rawValue == language }
        #expect(Double(right) >= 0.98 * Double(items.count), "\(right) of \(items.count)")
    }

    @Test func `the model's weights survive being written and read`() throws {
        #expect(try ReplyModel(text: ReplyModel.shipped.text) == ReplyModel.shipped)
    }

    @Test func `a damaged table of weights is refused with its line`() throws {
        var lines = ReplyModel.shipped.text.split(separator: "\n").map(String.init)
        lines[4] += "x"
        let damaged = lines.joined(separator: "\n")
        let error = #expect(throws: ReplyModelError.self) { try ReplyModel(text: damaged) }
        #expect(error?.line == 5)
        #expect(throws: ReplyModelError.self) { try ReplyModel(text: "") }
    }

    @Test func `training on the same examples twice gives the same weights`() throws {
        let linter = try TestLinter.standard
        let examples = try ReplySets.items("en").prefix(60).map { item in
            ReplyModelTrainer.Example(
                draft: Draft(text: item.reply, language: .english),
                incoming: item.incoming,
                labels: Set(item.labels),
                linter: linter
            )
        }
        var trainer = ReplyModelTrainer()
        trainer.passes = 20
        let model = trainer.train(examples)
        #expect(model == trainer.train(examples))
        #expect(try ReplyModel(text: model.text) == model)
    }
}
