internal import FoundationEssentials
internal import LanguageAnalysis

/// For programs: one object with all drafts; the schema stands in the article "Reading the reports".
public struct JSONToneReporter: ToneReporter {
    /// Makes the reporter.
    public init() {}

    /// One JSON object, keys sorted, with a line feed at its end.
    public func output(for drafts: [LintedDraft]) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        // The types hold nothing that JSON cannot: encoding them cannot fail.
        let data = (try? encoder.encode(File(drafts: drafts.map(Entry.init)))) ?? Data()
        return String(decoding: data, as: UTF8.self) + "\n"
    }

    private struct File: Encodable {
        var schema = 1
        var drafts: [Entry]
    }

    private struct Entry: Encodable {
        var name: String
        var language: String
        var gate: ReplyGate
        var labels: [ReplyLabel]
        var claims: [Claim]
        var diagnostics: [Finding]
        var suppressed: [Finding]
        var skipped: [SkippedRule]

        init(_ draft: LintedDraft) {
            name = draft.name
            language = draft.report.language.rawValue
            gate = draft.report.gate
            labels = draft.report.labels.sorted { $0.rawValue < $1.rawValue }
            let lines = LineIndex(draft.text)
            claims = draft.report.claims.map { Claim($0, draft.text, lines) }
            diagnostics = draft.report.diagnostics.map { Finding($0, lines) }
            suppressed = draft.report.suppressed.map { Finding($0, lines) }
            skipped = draft.report.skipped
        }
    }

    private struct Claim: Encodable {
        var kind: FactualClaim.Kind
        var text: String
        var utf8Range: [Int]
        var utf16Range: [Int]
        var scalarRange: [Int]
        var reference: String?
        var repeatsCustomer: Bool

        init(_ claim: FactualClaim, _ text: String, _ lines: LineIndex) {
            kind = claim.kind
            self.text = String(decoding: Array(text.utf8)[claim.range], as: UTF8.self)
            utf8Range = lines.offsets(of: claim.range, in: .utf8)
            utf16Range = lines.offsets(of: claim.range, in: .utf16)
            scalarRange = lines.offsets(of: claim.range, in: .scalar)
            reference = claim.reference
            repeatsCustomer = claim.repeatsCustomer
        }
    }

    private struct Finding: Encodable {
        var rule: RuleID
        var severity: RuleSeverity
        var confidence: Int
        var message: String
        var messageID: String
        var arguments: [String: String]
        var utf8Range: [Int]
        var utf16Range: [Int]
        var scalarRange: [Int]
        var start: LineIndex.Position
        var end: LineIndex.Position
        var related: [Related]
        var evidence: RuleEvidence
        var fixes: [Fix]
        var fingerprint: String

        init(_ diagnostic: ToneDiagnostic, _ lines: LineIndex) {
            rule = diagnostic.rule
            severity = diagnostic.severity
            confidence = diagnostic.confidence
            message = diagnostic.message.text
            messageID = diagnostic.message.id
            arguments = diagnostic.message.arguments
            utf8Range = lines.offsets(of: diagnostic.range, in: .utf8)
            utf16Range = lines.offsets(of: diagnostic.range, in: .utf16)
            scalarRange = lines.offsets(of: diagnostic.range, in: .scalar)
            start = lines.position(diagnostic.range.lowerBound, in: .utf16)
            end = lines.position(diagnostic.range.upperBound, in: .utf16)
            related = diagnostic.related.map { Related(role: $0.role, text: $0.text) }
            evidence = diagnostic.evidence
            fixes = diagnostic.fixes.map { fix in
                Fix(
                    safety: fix.safety,
                    edits: fix.edits.map {
                        Fix.Edit(utf8Range: [$0.range.lowerBound, $0.range.upperBound], replacement: $0.replacement)
                    }
                )
            }
            fingerprint = diagnostic.fingerprint
        }
    }

    private struct Related: Encodable {
        var role: RelatedText.Role
        var text: String
    }

    private struct Fix: Encodable {
        struct Edit: Encodable {
            var utf8Range: [Int]
            var replacement: String
        }

        var safety: FixIt.Safety
        var edits: [Edit]
    }
}

extension LineIndex {
    /// Start and end of a stretch.
    fileprivate func offsets(of range: Range<Int>, in encoding: Encoding) -> [Int] {
        [offset(range.lowerBound, in: encoding), offset(range.upperBound, in: encoding)]
    }
}
