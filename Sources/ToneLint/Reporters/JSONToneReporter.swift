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
        var diagnostics: [Finding]
        var suppressed: [Finding]
        var skipped: [SkippedRule]

        init(_ draft: LintedDraft) {
            name = draft.name
            language = draft.report.language.rawValue
            gate = draft.report.gate
            labels = draft.report.labels.sorted { $0.rawValue < $1.rawValue }
            let lines = LineIndex(draft.text)
            diagnostics = draft.report.diagnostics.map { Finding($0, lines) }
            suppressed = draft.report.suppressed.map { Finding($0, lines) }
            skipped = draft.report.skipped
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
            func range(_ encoding: LineIndex.Encoding) -> [Int] {
                [
                    lines.offset(diagnostic.range.lowerBound, in: encoding),
                    lines.offset(diagnostic.range.upperBound, in: encoding),
                ]
            }
            utf8Range = range(.utf8)
            utf16Range = range(.utf16)
            scalarRange = range(.scalar)
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
