internal import LanguageAnalysis

/// The examples of one rule as text: a line each, with a mark after the language.
///
/// | Mark | What the line is |
/// |---|---|
/// | `en?` | the message that the next lines in that language answer |
/// | `en-` | a draft that the rule must tell |
/// | `en+` | a draft that no rule of weight may tell, and this one not at all |
/// | `en=` | what the brand wrote before |
///
/// `\n` in a line is a line break.
package struct ExampleSheet: Sendable {
    /// The rule.
    package let rule: ToneRuleID
    /// The lines.
    package let text: String
    /// Rules that rightly tell good drafts of this sheet, which mend the one fault only.
    package let stillTold: Set<ToneRuleID>
    /// Adds what is known besides the message.
    package let known: @Sendable (inout ToneRule.Example) -> Void

    /// Describes a sheet.
    package init(
        _ rule: ToneRuleID,
        stillTold: Set<ToneRuleID> = [],
        known: @escaping @Sendable (inout ToneRule.Example) -> Void = { _ in },
        _ text: String
    ) {
        self.rule = rule
        self.text = text
        self.stillTold = stillTold
        self.known = known
    }

    /// The sheets of all rules of the package.
    package static let shipped = Dictionary(
        (canned + corporate + defensive + arguing + generic + medium + model + polite + missing + privacy + promises
            + redirects + typos)
            .map { ($0.rule, $0) },
        uniquingKeysWith: { first, _ in first }
    )

    /// The model weighs a whole reply, and is judged by figures on many: by its verdict no single good draft is.
    private static let verdicts: Set<ToneRuleID> = ["model.hold", "model.revise"]

    /// The drafts in the order of their lines.
    package var examples: [ToneRule.Example] {
        var incoming: [TextLanguage: String] = [:]
        var earlier: [TextLanguage: [String]] = [:]
        var examples: [ToneRule.Example] = []
        for line in text.split(separator: "\n") {
            guard let end = line.firstIndex(where: { "?-+=".contains($0) }) else { continue }
            let language = TextLanguage(rawValue: String(line[..<end]))
            let words = String(line[line.index(after: end)...].drop { $0 == " " }).replacing("\\n", with: "\n")
            switch line[end] {
            case "?": incoming[language] = words
            case "=": earlier[language, default: []].append(words)
            default:
                let fires = line[end] == "-"
                var example = ToneRule.Example(
                    draft: Draft(text: words, language: language),
                    context: ReplyContext(incoming: incoming[language].map { [$0] } ?? []),
                    earlier: earlier[language] ?? [],
                    fires: fires,
                    stillTold: fires ? [] : stillTold.union(ExampleSheet.verdicts).subtracting([rule])
                )
                known(&example)
                examples.append(example)
            }
        }
        return examples
    }
}
