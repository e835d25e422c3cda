/// What a rule found, before severity and suppression.
public struct RuleFinding: Sendable {
    /// Where, in UTF-8 bytes of the draft, half-open.
    ///
    /// What leaves the draft or cuts a letter in two is widened to whole letters when the finding is told.
    public var range: Range<Int>
    /// How sure it is, from 0 to 1; below ``ToneSeverity/minimumErrorConfidence`` an error is told as a warning.
    public var confidence: Double
    /// Values for the message by name, such as the word to use instead.
    public var arguments: [String: String]
    /// Further places that matter.
    var related: [RelatedText]
    /// Changes on offer, widened likewise; one that leaves the draft is not told.
    public var fixes: [FixIt]

    /// Describes a finding.
    public init(range: Range<Int>, confidence: Double = 0.85, arguments: [String: String] = [:], fixes: [FixIt] = []) {
        self.init(range: range, confidence: confidence, arguments: arguments, related: [], fixes: fixes)
    }

    init(
        range: Range<Int>,
        confidence: Double = 0.85,
        arguments: [String: String] = [:],
        related: [RelatedText],
        fixes: [FixIt] = []
    ) {
        self.range = range
        self.confidence = confidence
        self.arguments = arguments
        self.related = related
        self.fixes = fixes
    }

    /// The findings of one rule without those that tell of the same words again: of overlapping ones the surer stays, of
    /// equally sure ones that with a fix, then the first.
    static func distinct(_ findings: [RuleFinding]) -> [RuleFinding] {
        guard findings.count > 1 else { return findings }
        var kept: [RuleFinding] = []
        for finding in findings.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
            guard let last = kept.last, finding.range.overlaps(last.range), finding.related == last.related,
                finding.arguments == last.arguments
            else {
                kept.append(finding)
                continue
            }
            let isBetter =
                (finding.confidence, min(finding.fixes.count, 1)) > (last.confidence, min(last.fixes.count, 1))
            var better = isBetter ? finding : last
            let other = isBetter ? last : finding
            if better.fixes.isEmpty, better.range == other.range { better.fixes = other.fixes }
            kept[kept.count - 1] = better
        }
        return kept
    }

    /// The finding with nothing in it that does not fit a text or cuts what a reader sees as one sign.
    func fitted(to signs: SignBounds) -> RuleFinding {
        var fitted = self
        fitted.range = signs.widened(range)
        fitted.confidence = min(max(confidence, 0), 1)
        fitted.fixes = fixes.compactMap { fix in
            guard fix.edits.allSatisfy({ $0.range.lowerBound >= 0 && $0.range.upperBound <= signs.count }) else {
                return nil
            }
            var fix = fix
            for index in fix.edits.indices { fix.edits[index].range = signs.widened(fix.edits[index].range) }
            let isInOrder = zip(fix.edits, fix.edits.dropFirst()).allSatisfy {
                $0.range.upperBound <= $1.range.lowerBound
            }
            return isInOrder ? fix : nil
        }
        return fitted
    }
}
