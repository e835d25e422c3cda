import ToneLint

/// Writes a line for every draft: ready to send, or the rules that speak against it.
struct HarbourBoard: ToneReporter {
    func output(for drafts: [LintedDraft]) -> String {
        drafts.map { draft in
            let rules = Set(draft.report.diagnostics.map(\.rule.rawValue)).sorted()
            // A name may hold anything; a line break in it would make two lines of one draft.
            let name = draft.name.split(whereSeparator: \.isNewline).joined(separator: " ")
            return "\(name): \(rules.isEmpty ? "ready to send" : rules.joined(separator: ", "))\n"
        }.joined()
    }
}
