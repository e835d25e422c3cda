/// For people at a terminal: the line, a caret under the words, why, and on what ground.
public struct HumanReporter: ToneReporter {
    /// Whether to name the studies behind each finding.
    public var showsEvidence: Bool

    /// Makes the reporter.
    public init(showsEvidence: Bool = true) {
        self.showsEvidence = showsEvidence
    }

    /// One block a finding, then the verdict of each draft.
    public func output(for drafts: [LintedDraft]) -> String {
        drafts.map { draft in
            let lines = LineIndex(draft.text)
            let findings = draft.report.diagnostics.map { block($0, draft, lines) }
            return (findings + [verdict(draft)] + claims(draft, lines)).joined(separator: "\n")
        }.joined(separator: "\n\n") + "\n"
    }

    private func block(_ diagnostic: ToneDiagnostic, _ draft: LintedDraft, _ lines: LineIndex) -> String {
        let start = lines.position(diagnostic.range.lowerBound, in: .scalar)
        let end = lines.position(diagnostic.range.upperBound, in: .scalar)
        let shown = lines.excerpt(around: diagnostic.range.lowerBound)
        let before = start.column - lines.position(shown.start, in: .scalar).column
        let room = max(1, shown.text.unicodeScalars.count - before)
        let width = min(room, end.line == start.line ? max(1, end.column - start.column) : 1)
        var text =
            "\(draft.name):\(start.line):\(start.column): \(diagnostic.severity.rawValue): \(diagnostic.message.text)"
        text += " [\(diagnostic.rule.rawValue)]\n    \(shown.text)\n    "
        text += String(repeating: " ", count: before) + String(repeating: "^", count: width)
        for fix in diagnostic.fixes { text += "\n    \(fix.summary(in: lines))" }
        for related in diagnostic.related { text += "\n    \(related.role.rawValue): \(related.text)" }
        if showsEvidence, !diagnostic.evidence.sources.isEmpty {
            let sources = diagnostic.evidence.sources.map(\.citation).joined(separator: "; ")
            text += "\n    \(diagnostic.evidence.grade.rawValue): \(sources)"
        }
        return text
    }

    /// What nothing vouches for.
    private func claims(_ draft: LintedDraft, _ lines: LineIndex) -> [String] {
        let open = draft.report.claims.filter(\.isUnsupported)
        guard !open.isEmpty else { return [] }
        let words = open.map { claim in
            let start = lines.position(claim.range.lowerBound, in: .scalar)
            let text = String(decoding: Array(draft.text.utf8)[claim.range], as: UTF8.self)
            return "\(start.line):\(start.column) “\(text)” (\(claim.kind.rawValue))"
        }
        return ["\(draft.name): without a reference: " + words.joined(separator: ", ")]
    }

    private func verdict(_ draft: LintedDraft) -> String {
        let gate = draft.report.gate
        let reasons = gate.reasons.filter { $0.verdict == gate.verdict || gate.verdict == .notAssessed }
        let names = Array(Set(reasons.map(\.rule.rawValue))).sorted().joined(separator: ", ")
        let skipped = Dictionary(grouping: draft.report.skipped, by: \.reason)
            .map { "\($0.value.count) \($0.key.rawValue)" }.sorted().joined(separator: ", ")
        var text = "\(draft.name): \(gate.verdict == .notAssessed ? "not assessed" : gate.verdict.rawValue)"
        switch gate.unread {
        case .empty: text += ": the draft is empty"
        case .noLanguagePack: text += ": no pack for its language"
        case nil: break
        }
        if !names.isEmpty { text += ": \(names)" }
        return text + (skipped.isEmpty ? "" : " (rules not run: \(skipped))")
    }
}
