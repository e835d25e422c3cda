import LanguageAnalysis
import ToneLint

/// What a report says, to tell whether two say the same.
struct ToneReportFacts: Equatable, Sendable {
    private let findings: [[ToneDiagnostic]]
    private let skipped: [SkippedRule]
    private let labels: Set<ReplyLabel>
    private let logits: [String: Float]
    private let commitments: [CommitmentMention]
    private let actions: [ReplyAction]
    private let claims: [FactualClaim]
    private let gate: ReplyGate
    private let language: TextLanguage

    init(_ report: ToneReport) {
        findings = [report.diagnostics, report.suppressed]
        skipped = report.skipped
        labels = report.labels
        logits = report.logits
        commitments = report.commitments
        actions = report.actions
        claims = report.claims
        gate = report.gate
        language = report.language
    }
}

extension ToneReport {
    /// Every place in the draft that the report points to, and what is there.
    var places: [(what: String, range: Range<Int>)] {
        let found = (diagnostics + suppressed).flatMap { finding in
            let ranges = [finding.range] + finding.related.compactMap(\.range)
            let edits = finding.fixes.flatMap(\.edits)
            return ranges.map { ("a finding of '\(finding.rule.rawValue)'", $0) }
                + edits.map { ("a fix of '\(finding.rule.rawValue)'", $0.range) }
        }
        let promised = commitments.flatMap { [$0.range, $0.who, $0.what, $0.result, $0.time].compactMap { $0 } }
        let done = actions.flatMap { [$0.who, $0.what].compactMap { $0 } }
        return found + promised.map { ("a promise", $0) } + done.map { ("an action", $0) }
            + claims.map { ("a claim", $0.range) }
    }
}
