import ArgumentParser
import FoundationEssentials
import LanguageAnalysis
import ToneLint

/// Prints what a rule is about.
enum Explanation {
    static func print(_ id: ToneRuleID) throws {
        guard let rule = ToneRuleCatalogue.rule(id) else {
            let near = ToneRuleCatalogue.all.filter { $0.id.group == id.group }.map(\.id.rawValue)
            throw ValidationError("No rule is called \(id.rawValue). " + near.joined(separator: ", "))
        }
        Swift.print("\(rule.id.rawValue) (\(rule.severity.rawValue), \(rule.evidence.grade.rawValue))")
        Swift.print(rule.rationale)
        Swift.print(rule.advice)
        for source in rule.evidence.sources {
            Swift.print("  \(source.citation): \(source.finding)" + (source.doi.map { " doi:\($0)" } ?? ""))
        }
        if !rule.needs.isEmpty {
            let instead = rule.alternatives.map { " or \($0.rawValue)" }.joined()
            Swift.print("Needs: " + rule.needs.map(\.rawValue).joined(separator: ", ") + instead)
        }
        printExamples(of: rule)
    }

    /// Prints what the rule tells and what it leaves alone, each message that is answered once.
    private static func printExamples(of rule: ToneRule) {
        var said = ""
        for example in rule.examples {
            let language = example.draft.language.map { $0.rawValue + " " } ?? ""
            if let incoming = example.context.incoming.last, said != incoming {
                said = incoming
                Swift.print("\(language)to: \(incoming)")
            }
            let text = example.draft.text.replacing("\n", with: " ")
            Swift.print("  \(language)\(example.fires ? "tells" : "leaves alone"): \(text)")
        }
    }
}

/// For those who write packs.
enum PackCheck {
    static func run(_ analyzer: LanguageAnalyzer) throws {
        let failures = analyzer.failedPackTests()
        failures.forEach { print($0) }
        print("\(failures.count) failed")
        if !failures.isEmpty { throw ExitCode(1) }
    }

    /// Prints each line's classes: of a JSON line with a text as JSON, of any other line as text.
    static func printClasses(_ inputs: [Input], _ analyzer: LanguageAnalyzer, _ language: TextLanguage?) {
        for (_, _, line) in Items.lines(inputs) {
            let item = try? JSONDecoder().decode(Plain.self, from: Data(line.utf8))
            let stated = item?.language.map(TextLanguage.init(rawValue:)) ?? language
            let text = analyzer.analyze(item?.text ?? line, language: stated)
            if let item {
                printJSON(item.id, text)
                continue
            }
            print(text.language.rawValue, text.sentiment?.polarity.rawValue ?? "", line)
            for (name, range) in text.allMatches() { print("   ", name, "→", text.text(text.bytes(of: range))) }
        }
    }

    private static func printJSON(_ id: String, _ text: AnalyzedText) {
        var found: [String: [String]] = [:]
        for (name, range) in text.allMatches() { found[name, default: []].append(text.text(text.bytes(of: range))) }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let line = Matches(
            id: id,
            language: text.language.rawValue,
            classes: found,
            sentiment: text.sentiment?.polarity.rawValue
        )
        if let data = try? encoder.encode(line) { print(String(decoding: data, as: UTF8.self)) }
    }

    private struct Plain: Decodable {
        var id: String
        var language: String?
        var text: String
    }

    private struct Matches: Encodable {
        var id: String
        var language: String
        var classes: [String: [String]]
        var sentiment: String?
    }
}
