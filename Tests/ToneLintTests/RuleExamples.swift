import Conversations
import LanguageAnalysis
import ToneLint

/// Writes a rule's examples as a list.
struct RuleExamples {
    let rule: ToneRule

    init(_ rule: ToneRule) {
        self.rule = rule
    }

    /// The examples by language, after a blank line; the message they answer comes once.
    var lines: [String] {
        var lines = [""]
        var said = ""
        for example in rule.examples {
            let language = example.draft.language?.rawValue ?? ""
            if let incoming = example.context.incoming.last, said != incoming {
                said = incoming
                lines.append("- \(prefix(language))to *\(incoming)*")
            }
            let mark = example.fires ? "✗" : "✓"
            let text = example.draft.text.replacing("\n", with: " ").replacing("<", with: "&lt;")
            lines.append("- \(prefix(language))\(mark) \(text)")
        }
        return lines
    }

    private func prefix(_ language: String) -> String {
        language.isEmpty ? "" : "`\(language)` "
    }
}
