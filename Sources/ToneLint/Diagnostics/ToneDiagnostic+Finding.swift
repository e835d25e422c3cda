internal import LanguageAnalysis
internal import ReputationFoundations

extension ToneDiagnostic {
    init(_ finding: RuleFinding, rule: ToneRule, severity: RuleSeverity, text: AnalyzedText) {
        var arguments = finding.arguments
        arguments["text"] = text.text(finding.range)
        self.init(
            rule: rule.id,
            // What must not be sent has to be certain; a doubtful error asks the writer to look again.
            severity: finding.confidence < RuleSeverity.certainty ? min(severity, .warning) : severity,
            confidence: finding.confidence,
            range: finding.range,
            related: finding.related,
            message: ToneMessage(id: rule.id.rawValue, arguments: arguments),
            evidence: rule.evidence,
            fixes: finding.fixes,
            fingerprint: ToneDiagnostic.fingerprint(rule.id, finding.range, text)
        )
    }

    /// The rule, the folded words and two words on either side: the same wherever the place in the text.
    private static func fingerprint(_ rule: RuleID, _ range: Range<Int>, _ text: AnalyzedText) -> String {
        let inside = text.tokens.indices.filter { text.tokens[$0].range.overlaps(range) }
        var hasher = StableHasher()
        hasher.append(rule.rawValue)
        if let first = inside.first, let last = inside.last {
            for index in max(0, first - 2)...min(text.tokens.count - 1, last + 2) { hasher.append(text.key(of: index)) }
        }
        return hasher.finalize().hexadecimal
    }
}
