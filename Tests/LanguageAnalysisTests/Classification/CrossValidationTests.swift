import Foundation
import LanguageAnalysis
import TestSupport
import Testing

@Suite struct CrossValidationTests {
    private static let options = TrainingOptions(bits: 12, epochs: 4)

    @Test func `languages are told apart in texts kept out`() throws {
        let result = try LinearTextClassifier.crossValidate(
            try LinearTextClassifierTests.examples(80),
            folds: 4,
            options: Self.options
        )
        #expect(result.macroF1 > 0.95 && result.accuracy > 0.95)
        #expect(try #require(result.areaUnderCurve(of: "english")) > 0.98)
        #expect(result.confusion.joined().reduce(0, +) == 160)
        #expect(result.probabilities.count == 160 && result.probabilities.allSatisfy { $0.count == 2 })
        #expect(result.areaUnderCurve(of: "german") == nil)
    }

    @Test func `labels drawn at random are not learned`() throws {
        var random = SeededRandom(seed: 5)
        let examples = try LinearTextClassifierTests.examples(80).map {
            LabelledText($0.text, label: Bool.random(using: &random) ? "a" : "b")
        }
        let result = try LinearTextClassifier.crossValidate(examples, folds: 4, options: Self.options)
        #expect(abs(try #require(result.areaUnderCurve(of: "a")) - 0.5) < 0.15, "seed 5")
    }

    @Test func `texts of one group are never on both sides`() throws {
        // Each group is one text in ten copies with its own label: seen beside its copies it would be known.
        let words = try Corpus.lines("LanguageProfile/en.txt").prefix(24)
        let examples = words.enumerated().flatMap { number, text in
            (0..<10).map { _ in LabelledText(text, label: number.isMultiple(of: 2) ? "a" : "b", group: "\(number)") }
        }
        let grouped = try LinearTextClassifier.crossValidate(examples, folds: 4, options: Self.options)
        let free = try LinearTextClassifier.crossValidate(
            examples.map { LabelledText($0.text, label: $0.label) },
            folds: 4,
            options: Self.options
        )
        #expect(free.accuracy > 0.95 && grouped.accuracy < 0.8)
    }

    /// The aims for moderation; training takes minutes in a debug build.
    @Test(arguments: [("ro-offense-train.csv", 0.735), ("davidson-train.csv", 0.73)])
    func `comments are told as well as linear baselines do`(_ name: String, _ floor: Double) throws {
        guard TestScale.factor >= 100 else {
            print("skipped \(name): set REPUTATION_TEST_SCALE=100")
            return
        }
        guard let url = MeasuringData.url("abuse/\(name)") else { return }
        let text = try String(contentsOf: url, encoding: .utf8)
        let examples = Self.records(text).dropFirst().compactMap { fields -> LabelledText? in
            guard fields.count > 2 else { return nil }
            return name.hasPrefix("ro")
                ? LabelledText(fields[1], label: fields[2]) : LabelledText(fields[6], label: fields[5])
        }
        let result = try LinearTextClassifier.crossValidate(Array(examples))
        #expect(result.macroF1 >= floor)
    }

    /// Records of comma-separated text with quoted fields.
    private static func records(_ text: String) -> [[String]] {
        var records: [[String]] = []
        var fields = [""]
        var isQuoted = false
        for scalar in text.unicodeScalars {
            if scalar == "\"" {
                isQuoted.toggle()
            } else if scalar == ",", !isQuoted {
                fields.append("")
            } else if scalar == "\n", !isQuoted {
                records.append(fields)
                fields = [""]
            } else {
                fields[fields.count - 1].unicodeScalars.append(scalar)
            }
        }
        return records
    }
}
