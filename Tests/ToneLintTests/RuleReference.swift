import ToneLint

/// Writes the rules as a page.
struct RuleReference {
    let rules: [ToneRule]

    var text: String {
        var lines = [
            "# Rules", "",
            "Written from `ToneRuleCatalogue.all` by a test; see `Tests/ToneLintTests/RuleReferenceTests.swift`. Severities are",
            "those of the package: a configuration may change them. A rule without what it *needs* is reported as skipped.",
            "",
            "Under each rule stand its examples, by language: drafts that it tells (✗) and such that it leaves alone (✓), after",
            "the message they answer, where that matters.", "",
            "Evidence: *supported*, studies agree; *contested*, studies disagree; *practice*, no study is known.",
            "",
            "| Rule | Severity | Evidence |", "|---|---|---|",
        ]
        for rule in rules {
            let name = rule.id.rawValue
            let anchor = name.filter { $0 != "." }
            lines.append("| [`\(name)`](#\(anchor)) | \(rule.severity.rawValue) | \(rule.evidence.grade.rawValue) |")
        }
        for (position, rule) in rules.enumerated() {
            if position == 0 || rules[position - 1].id.group != rule.id.group { lines += ["", "## \(rule.id.group)"] }
            lines += ["", "### `\(rule.id.rawValue)`", "", "\(rule.rationale) \(rule.advice)", ""] + facts(of: rule)
            lines += RuleExamples(rule).lines
        }
        return (lines + ["", "## Studies", ""] + studies).joined(separator: "\n") + "\n"
    }

    private func facts(of rule: ToneRule) -> [String] {
        let citations = rule.evidence.sources.map(\.citation).joined(separator: "; ")
        var facts = [
            "- Severity: \(rule.severity.rawValue)",
            "- Evidence: \(rule.evidence.grade.rawValue)" + (citations.isEmpty ? "" : ": \(citations)"),
            "- For: \(scope(of: rule))",
        ]
        if !rule.needs.isEmpty {
            let needs = rule.needs.map { "`\($0.rawValue)`" }.joined(separator: ", ")
            let instead = rule.alternatives.map { " or `\($0.rawValue)`" }.joined()
            facts.append("- Needs: " + needs + instead)
        }
        if !rule.needsLanguagePack { facts.append("- Works in every language.") }
        return facts
    }

    private func scope(of rule: ToneRule) -> String {
        let kinds = [(ToneRule.Scope.replies, "replies"), (.posts, "posts")].filter { rule.scope.contains($0.0) }
        let names = kinds.map(\.1).joined(separator: " and ")
        return names + (rule.scope.contains(.publicOnly) ? ", in public only" : "")
    }

    /// Every study once, in the order of names.
    private var studies: [String] {
        Set(rules.flatMap(\.evidence.sources)).sorted { $0.citation < $1.citation }.map { source in
            "- **\(source.citation)** \(source.finding)"
                + (source.doi.map { " [doi:\($0)](https://doi.org/\($0))" } ?? "")
        }
    }
}
