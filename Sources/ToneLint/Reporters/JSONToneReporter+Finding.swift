extension JSONToneReporter {
    /// A finding as it is written.
    struct Finding: Encodable {
        var rule: ToneRuleID
        var severity: ToneSeverity
        var confidence: Double
        var message: String
        var messageID: String
        var arguments: [String: String]
        var utf8Range: [Int]
        var utf16Range: [Int]
        var scalarRange: [Int]
        var start: LineIndex.Position
        var end: LineIndex.Position
        var related: [Related]
        var evidence: ToneRuleEvidence
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

    struct Related: Encodable {
        var role: RelatedText.Role
        var text: String
    }

    struct Fix: Encodable {
        struct Edit: Encodable {
            var utf8Range: [Int]
            var replacement: String
        }

        var safety: FixIt.Safety
        var edits: [Edit]
    }
}
