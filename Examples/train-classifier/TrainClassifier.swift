import ArgumentParser
import Foundation
import LanguageAnalysis

/// Trains a text classifier on labelled examples, measures it, and writes it.
@main
struct TrainClassifier: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "train-classifier",
        abstract: "Trains a text classifier on labelled examples, measures it, and writes it.",
        discussion: """
            Reads CSV or TSV with a header (or columns given by number), or JSON Lines. What \
            it prints is measured by cross-validation: no text is judged by a model that was \
            trained on it.

              train-classifier comments.csv --text comment --label verdict
              train-classifier a.jsonl b.jsonl --output verdict.json --swift VerdictModel
            """
    )

    @Argument(help: "Files of examples: .csv, .tsv, .txt (as TSV) or .jsonl.", completion: .file())
    var files: [String]

    @Option(help: "The field of the text: a name, or a number from 1.")
    var text = "text"

    @Option(help: "The field of the label: a name, or a number from 1.")
    var label = "label"

    @Option(help: "The field of what a text belongs to; texts of one group are never on both sides of a test.")
    var group: String?

    @Option(help: "Read labels as another, such as 1=insult; may be repeated.")
    var rename: [String] = []

    @Flag(help: "The files have no header; fields are numbers.")
    var noHeader = false

    @Flag(help: "Quotation marks mean nothing in the files.")
    var noQuotes = false

    @Option(help: "The number of parts for the cross-validation; 0 for none.")
    var folds = 5

    @Option(help: "The power of two of weights for each label, 8 to 20.")
    var bits = 18

    @Option(help: "How often the examples are gone through.")
    var epochs = TrainingOptions().epochs

    @Option(help: "The size of the first steps.")
    var rate = TrainingOptions().learningRate

    @Option(help: "How strongly weights are drawn to zero.")
    var l2 = TrainingOptions().l2

    @Option(help: "How far rare labels are made up for, 0 to 1.")
    var balance = TrainingOptions().balance

    @Option(help: "The share of the score that comes from words rather than letters, 0 to 1.")
    var wordShare = TrainingOptions().wordShare

    @Option(help: "What the order of the examples is drawn from.")
    var seed: UInt64 = 1

    @Option(name: .shortAndLong, help: "Write the model to this file as JSON.")
    var output: String?

    @Option(help: "Write the model as Swift source that declares this name, to NAME.swift.")
    var swift: String?

    func validate() throws {
        guard (8...20).contains(bits) else { throw ValidationError("--bits must be from 8 to 20.") }
        guard folds == 0 || (2...20).contains(folds) else { throw ValidationError("--folds must be 0 or 2 to 20.") }
    }

    func run() throws {
        let examples = try files.flatMap { try load($0) }
        let options = TrainingOptions(
            bits: bits,
            epochs: epochs,
            learningRate: rate,
            l2: l2,
            balance: balance,
            wordShare: wordShare,
            seed: seed
        )
        do {
            print("\(examples.count) texts: \(Self.counts(examples))")
            if folds > 0 {
                let result = try LinearTextClassifier.crossValidate(examples, folds: folds, options: options)
                print(Report(result, folds: folds).text)
            }
            guard output != nil || swift != nil else { return }
            let model = try LinearTextClassifier(training: examples, options: options)
            if let output { try write(json(model), to: output) }
            if let swift { try write(Data(model.swiftSource(named: swift).utf8), to: "\(swift).swift") }
        } catch let error as ClassifierError {
            throw ValidationError(error.description)
        }
    }

    private func load(_ path: String) throws -> [LabelledText] {
        let data: Data
        do {
            data = try Data(contentsOf: URL(fileURLWithPath: path))
        } catch {
            throw ValidationError("'\(path)' cannot be read: \(error.localizedDescription)")
        }
        let names = try Dictionary(rename.map { try Self.pair($0) }) { $1 }
        let reader = ExampleReader(text: text, label: label, group: group, hasHeader: !noHeader, quotes: !noQuotes)
        let (examples, faults) = try reader.read(data, path: path)
        for fault in faults { FileHandle.standardError.write(Data("\(fault)\n".utf8)) }
        return examples.map { LabelledText($0.text, label: names[$0.label] ?? $0.label, group: $0.group) }
    }

    private static func pair(_ text: String) throws -> (String, String) {
        guard let split = text.firstIndex(of: "=") else { throw ValidationError("--rename wants OLD=NEW.") }
        return (String(text[..<split]), String(text[text.index(after: split)...]))
    }

    private static func counts(_ examples: [LabelledText]) -> String {
        Dictionary(grouping: examples, by: \.label).map { ($0.key, $0.value.count) }.sorted { $0.0 < $1.0 }
            .map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    }

    private func json(_ model: LinearTextClassifier) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return try encoder.encode(model)
    }

    private func write(_ data: Data, to path: String) throws {
        try data.write(to: URL(fileURLWithPath: path))
        print("wrote \(path), \(data.count / 1024) KiB")
    }
}
