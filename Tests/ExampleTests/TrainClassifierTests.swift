import Foundation
import LanguageAnalysis
import Testing

@Suite struct TrainClassifierTests {
    /// Comments of the kind that reach a ferry line, half of them questions.
    private static let rows: [(text: String, label: String)] = {
        let questions = [
            "When does the next boat leave", "Can I bring a dog on board", "Is there parking at the quay",
            "Do you sail on Sunday", "What time is boarding", "Where can I collect my ticket",
            "May I change my booking",
            "How long is the crossing",
        ]
        let praise = [
            "Lovely crossing, thank you", "The crew was so kind to us", "Best breakfast at sea",
            "Great view from the deck", "Wonderful trip with the kids", "We loved the sunset",
            "Thanks for the quick help",
            "Such a friendly captain",
        ]
        return (0..<4).flatMap { round in
            questions.map { ("\($0) on day \(round)?", "question") } + praise.map { ("\($0), day \(round)!", "praise") }
        }
    }()

    private static let table =
        "id,comment,label\n" + rows.enumerated().map { "\($0),\"\($1.text)\",\($1.label)\n" }.joined()

    @Test func `it measures by cross-validation and writes a model that reads texts`() throws {
        try ExampleRunner.withFile(Self.table, named: "comments.csv") { path in
            let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
            let arguments = ["--text", "comment", "--bits", "12", "--folds", "4", "--output", "model.json"]
            let result = try ExampleRunner.run(
                "train-classifier",
                [path] + arguments + ["--swift", "CommentModel"],
                in: folder
            )
            #expect(result.status == 0, "\(result.errors)")
            #expect(result.lines.first == "64 texts: praise 32, question 32")
            #expect(result.output.contains("by cross-validation in 4 parts"))
            #expect(result.output.contains("macro-F1 100.0, accuracy 100.0"))
            let data = try Data(contentsOf: folder.appendingPathComponent("model.json"))
            let model = try JSONDecoder().decode(LinearTextClassifier.self, from: data)
            #expect(model.classify("When do you sail to the island?").label == "question")
            let source = try String(contentsOf: folder.appendingPathComponent("CommentModel.swift"), encoding: .utf8)
            #expect(source.contains("public enum CommentModel: Sendable"))
        }
    }

    @Test func `JSON Lines are read, labels renamed, and faulty lines named while the rest goes on`() throws {
        var lines = Self.rows.map { "{\"text\":\"\($0.text)\",\"label\":\($0.label == "praise" ? 1 : 0)}" }
        lines.insert("{\"text\":\"no label\"}", at: 2)
        lines.insert("{broken", at: 4)
        try ExampleRunner.withFile(lines.joined(separator: "\n"), named: "comments.jsonl") { path in
            let renames = ["--rename", "1=praise", "--rename", "0=question"]
            let result = try ExampleRunner.run("train-classifier", [path, "--folds", "0"] + renames)
            #expect(result.status == 0)
            #expect(result.output == "64 texts: praise 32, question 32\n")
            #expect(result.errors.contains("comments.jsonl:3: no 'text' or no 'label'"))
            #expect(result.errors.contains("comments.jsonl:5: "))
        }
    }

    @Test func `tables without a header and without quotes are read by number`() throws {
        let table = Self.rows.map { "\"\($0.text)\t\($0.label)\textra\n" }.joined()
        try ExampleRunner.withFile(table + "short\n", named: "comments.tsv") { path in
            let result = try ExampleRunner.run(
                "train-classifier",
                [path, "--no-header", "--no-quotes", "--text", "1", "--label", "2", "--folds", "2", "--bits", "10"]
            )
            #expect(result.output.hasPrefix("64 texts: praise 32, question 32\n"))
            #expect(result.errors.contains("comments.tsv:65: 1 fields, expected 2 or more"))
        }
    }

    @Test func `what cannot be done is said with a reason`() throws {
        try ExampleRunner.withFile(Self.table, named: "comments.csv") { path in
            let field = try ExampleRunner.run("train-classifier", [path, "--text", "words"])
            #expect(field.status != 0 && field.errors.contains("has no field 'words'; it has id, comment, label."))
            let one = try ExampleRunner.run("train-classifier", [path, "--text", "2", "--rename", "praise=question"])
            #expect(one.status != 0 && one.errors.contains("a classifier needs two labels or more, not 1"))
        }
        let missing = try ExampleRunner.run("train-classifier", ["nowhere.csv"])
        #expect(missing.status != 0 && missing.errors.contains("'nowhere.csv' cannot be read"))
        let help = try ExampleRunner.run("train-classifier", ["--help"])
        #expect(help.status == 0 && help.output.contains("--swift"))
    }
}
