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
    }

    /// Prints the weights as text.
    static func run(_ inputs: [Input], _ linter: ToneLinter) throws {
        let examples = try Items.lines(inputs).map { _, _, line in
            let item = try JSONDecoder().decode(Item.self, from: Data(line.utf8))
            return ReplyModelTrainer.Example(
                draft: Draft(text: item.reply, language: item.language.map(TextLanguage.init(rawValue:))),
                incoming: item.incoming,
                labels: Set(item.labels),
                linter: linter
            )
        }
        print(ReplyModelTrainer().train(examples).text)
    }
}
