internal import LanguageAnalysis
internal import ReputationFoundations

extension ToneDiagnostic {
    init(_ finding: RuleFinding, rule: ToneRule, severity: ToneSeverity, text: AnalyzedText) {
        var arguments = finding.arguments
        arguments["text"] = text.text(finding.range)
        if rule.isOwn {
            // Its words go with the finding: whoever reads the report may not have the rule.
            arguments["rationale"] = rule.rationale
            arguments["advice"] = rule.advice
        }
        self.init(
            rule: rule.id,
            // What must not be sent has to be certain; a doubtful error asks the writer to look again.
            severity: finding.confidence < ToneSeverity.minimumErrorConfidence ? min(severity, .warning) : severity,
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
    private static func fingerprint(_ rule: ToneRuleID, _ range: Range<Int>, _ text: AnalyzedText) -> String {
        var hasher = StableHasher()
        hasher.append(rule.rawValue)
        let inside = text.tokenIndices(in: range)
        if !inside.isEmpty {
            let around = max(0, inside.lowerBound - 2)..<min(text.tokens.count, inside.upperBound + 2)
            for index in around { hasher.append(text.key(of: index)) }
        }
        return hasher.finalize().hexadecimal
    }
}

extension AnalyzedText {
    /// The tokens that share a byte with a range; empty for an empty range.
    ///
    /// - Complexity: O(log *t*) in the tokens.
    func tokenIndices(in range: Range<Int>) -> Range<Int> {
        guard !range.isEmpty else { return 0..<0 }
        func first(_ isPast: (Token) -> Bool) -> Int {
            var (low, high) = (0, tokens.count)
            while low < high {
                let middle = (low + high) / 2
                if isPast(tokens[middle]) { high = middle } else { low = middle + 1 }
            }
            return low
        }
        let start = first { $0.range.upperBound > range.lowerBound }
        return start..<max(start, first { $0.range.lowerBound >= range.upperBound })
    }
}
