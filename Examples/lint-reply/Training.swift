import ArgumentParser
import FoundationEssentials
import LanguageAnalysis
import ToneLint

/// Trains the model that weighs labels, from labelled JSON Lines.
enum Training {
    private struct Item: Decodable {
        var id: String
        var language: String?
        var incoming: String?
        var reply: String
        var labels: [String]
        /// A part of the set whose figures are wanted by themselves, such as one that no pattern was tuned on.
        var split: String?

        var draft: Draft {
            Draft(text: reply, language: language.map(TextLanguage.init(rawValue:)))
        }

        func example(_ linter: ToneLinter) -> ReplyModelTrainer.Example {
            ReplyModelTrainer.Example(draft: draft, incoming: incoming, labels: Set(labels), linter: linter)
        }
    }

    /// Prints the weights as text, or with folds how well such weights do on replies they were not trained on.
    static func run(_ inputs: [Input], _ linter: ToneLinter, folds: Int?) throws {
        let (read, refused) = Items.decoded(Item.self, inputs)
        // Weights from part of the examples would pass for weights from all.
        if refused > 0 { throw ExitCode(2) }
        let items = read.map(\.item)
        let examples = items.map { $0.example(linter) }
        guard let folds, folds > 1 else { return print(ReplyModelTrainer().train(examples).text) }
        // Replies to the same message stay together.
        let messages = Set(items.map { $0.incoming ?? $0.id }).sorted()
        let fold = Dictionary(uniqueKeysWithValues: messages.enumerated().map { ($1, $0 % folds) })
        var scores: [String: Score] = [:]
        for part in 0..<folds {
            let isInside = items.map { fold[$0.incoming ?? $0.id] == part }
            var trained = linter
            trained.model = ReplyModelTrainer().train(zip(examples, isInside).filter { !$1 }.map(\.0))
            for (item, _) in zip(items, isInside) where fold[item.incoming ?? item.id] == part {
                let report = trained.lint(item.draft, context: ReplyContext(incoming: item.incoming.map { [$0] } ?? []))
                var labels = Set(report.labels.map(\.rawValue))
                if report.gate.verdict == .hold { labels.insert("hold") }
                for label in labels.union(item.labels) {
                    for key in [label] + [item.language, item.split].compactMap({ $0 }).map({ "\(label) \($0)" }) {
                        scores[key, default: Score()].count(labels.contains(label), item.labels.contains(label))
                    }
                }
            }
        }
        for (label, score) in scores.sorted(by: { $0.key < $1.key }) { print(score.line(label)) }
    }

    private struct Score {
        var hits = 0
        var misses = 0
        var alarms = 0

        mutating func count(_ isFound: Bool, _ isTrue: Bool) {
            if isFound, isTrue { hits += 1 } else if isTrue { misses += 1 } else { alarms += 1 }
        }

        func line(_ label: String) -> String {
            func percent(_ part: Int, _ whole: Int) -> String { whole == 0 ? "-" : "\(part * 100 / whole)" }
            return
                "\(label): \(hits + misses) precision \(percent(hits, hits + alarms)) recall \(percent(hits, hits + misses)) "
                + "F1 \(percent(2 * hits, 2 * hits + alarms + misses))"
        }
    }
}
