internal import FoundationEssentials
internal import LanguageAnalysis

/// For programs: one object with all drafts, as `Documentation/tone-report.schema.json` and "Reading the reports" say.
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
        var acts: [Act]
        var commitments: [Commitment]
        var claims: [Claim]
        var features: [String: Double]
        var rubric: [String: ReplyRubric.Outcome]
        var missingParts: [ReplyRubric.RecoveryPart]
        var unusedSuppressions: [String: Int]
        var diagnostics: [Finding]
        var suppressed: [Finding]
        var skipped: [SkippedRule]

        init(_ draft: LintedDraft) {
            name = draft.name
            language = draft.report.language.rawValue
            gate = draft.report.gate
            labels = draft.report.labels.sorted { $0.rawValue < $1.rawValue }
            let lines = LineIndex(draft.text)
            acts = draft.report.acts.map {
                Act(kind: $0.kind, doer: $0.doer, utf8Range: [$0.range.lowerBound, $0.range.upperBound])
            }
            commitments = draft.report.commitments.map { Commitment($0, lines) }
            claims = draft.report.claims.map { Claim($0, lines) }
            features = draft.report.features
            let read = draft.report.rubric
            rubric = Dictionary(uniqueKeysWithValues: ReplyRubric.Check.allCases.map { ($0.rawValue, read[$0]) })
            missingParts = read.missingParts
            unusedSuppressions = draft.report.unusedSuppressions
            diagnostics = draft.report.diagnostics.map { Finding($0, lines) }
            suppressed = draft.report.suppressed.map { Finding($0, lines) }
            skipped = draft.report.skipped
        }
    }

    private struct Act: Encodable {
        var kind: SpeechAct.Kind
        var doer: SpeechAct.Doer
        var utf8Range: [Int]
    }

    private struct Commitment: Encodable {
        var kind: String
        var text: String
        var what: String
        var who: String?
        var when: String?
        var result: String?
        var utf8Range: [Int]
        var confidence: Double

        init(_ mention: CommitmentMention, _ lines: LineIndex) {
            kind = mention.kind.rawValue
            text = lines.text(mention.range)
            what = lines.text(mention.what)
            who = mention.who.map(lines.text)
            when = mention.time.map(lines.text)
            result = mention.result.map(lines.text)
            utf8Range = [mention.range.lowerBound, mention.range.upperBound]
            confidence = mention.confidence
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

        init(_ claim: FactualClaim, _ lines: LineIndex) {
            kind = claim.kind
            text = lines.text(claim.range)
            utf8Range = lines.offsets(of: claim.range, in: .utf8)
            utf16Range = lines.offsets(of: claim.range, in: .utf16)
            scalarRange = lines.offsets(of: claim.range, in: .scalar)
            reference = claim.reference
            repeatsCustomer = claim.repeatsCustomer
        }
    }
}

extension LineIndex {
    /// Start and end of a stretch.
    func offsets(of range: Range<Int>, in encoding: Encoding) -> [Int] {
        [offset(range.lowerBound, in: encoding), offset(range.upperBound, in: encoding)]
    }
}
