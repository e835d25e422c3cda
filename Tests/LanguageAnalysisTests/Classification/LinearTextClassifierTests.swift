import Foundation
import LanguageAnalysis
import TestSupport
import Testing

@Suite struct LinearTextClassifierTests {
    private static let options = TrainingOptions(bits: 12, epochs: 5)

    /// Sentences of two languages, told by their words and letters.
    static func examples(_ count: Int = 120) throws -> [LabelledText] {
        try Corpus.lines("LanguageProfile/en.txt").prefix(count).map { LabelledText($0, label: "english") }
            + Corpus.lines("LanguageProfile/ro.txt").prefix(count).map { LabelledText($0, label: "romanian") }
    }

    private static let model: Result<LinearTextClassifier, any Error> = Result {
        try LinearTextClassifier(training: try examples(), options: options)
    }

    @Test func `a model tells texts it has not seen`() throws {
        let model = try Self.model.get()
        #expect(model.labels == ["english", "romanian"])
        let found = model.classify([
            "Where is my parcel, it should be here today", "Unde este coletul meu, trebuia să vină azi",
        ])
        #expect(found.map(\.label) == ["english", "romanian"])
        for result in found {
            #expect(abs(result.probabilities.reduce(0, +) - 1) < 1e-9)
            #expect(try #require(result[result.label]) > 0.8)
            #expect(result["german"] == nil)
        }
        #expect(model.classify("Where is my parcel, it should be here today") == found[0])
    }

    @Test func `the same examples give the same model, and another seed another`() throws {
        let examples = try Self.examples(40)
        let first = try LinearTextClassifier(training: examples, options: Self.options)
        #expect(try LinearTextClassifier(training: examples, options: Self.options) == first)
        var options = Self.options
        options.seed = 2
        #expect(try LinearTextClassifier(training: examples, options: options) != first)
    }

    @Test func `case, marks on letters, names of accounts and digits do not count`() throws {
        let model = try Self.model.get()
        let text = model.classify("Trimiteți-mi vă rog 120 de lei @maria")
        #expect(model.classify("TRIMITETI-MI VA ROG 999 DE LEI @ion") == text)
    }

    @Test func `contributions stand at the words that speak and add up to the score`() throws {
        let model = try Self.model.get()
        let text = "😀 mulțumesc frumos, the end"
        let found = model.contributions(in: text, for: "romanian", limit: 100)
        let bytes = Array(text.utf8)
        let strongest = try #require(found.first { $0.score > 0 })
        #expect("mulțumesc frumos".contains(String(decoding: bytes[strongest.range], as: UTF8.self)))
        let against = model.contributions(in: text, for: "english", limit: 100)
        #expect(abs(found.reduce(0) { $0 + $1.score } + against.reduce(0) { $0 + $1.score }) < 1e-9)
        #expect(model.contributions(in: text, for: "german").isEmpty)
        #expect(model.contributions(in: "", for: "english").isEmpty)
    }

    @Test func `a model survives being stored, and a broken one is refused with the part that is broken`() throws {
        let model = try Self.model.get()
        let data = try JSONEncoder().encode(model)
        #expect(try JSONDecoder().decode(LinearTextClassifier.self, from: data) == model)
        let text = String(decoding: data, as: UTF8.self)
        for (broken, part) in [
            (text.replacing("\"bits\":12", with: "\"bits\":13"), ClassifierError.malformed("weights")),
            (text.replacing("\"english\"", with: "\"romanian\""), .malformed("labels")),
            (text.replacing("\"schema\":1", with: "\"schema\":9"), .unknownSchema(9)),
        ] {
            #expect(throws: part) { try JSONDecoder().decode(LinearTextClassifier.self, from: Data(broken.utf8)) }
        }
    }

    @Test func `a generated source declares the model under the name`() throws {
        let source = try Self.model.get().swiftSource(named: "TwoTongues")
        #expect(source.contains("public enum TwoTongues: Sendable"))
        #expect(source.contains("labels: [\"english\", \"romanian\"]"))
        #expect(throws: ClassifierError.malformed("name")) { try Self.model.get().swiftSource(named: "2; exit()") }
    }

    @Test func `one label is too few`() {
        #expect(throws: ClassifierError.tooFewLabels(1)) {
            try LinearTextClassifier(training: [LabelledText("a", label: "x"), LabelledText("b", label: "x")])
        }
        #expect(throws: ClassifierError.tooFewLabels(0)) { try LinearTextClassifier(training: []) }
    }
}
