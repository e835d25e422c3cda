extension SARIFLog {
    init(drafts: [LintedDraft]) {
        let rules = ToneRuleCatalogue.all
        let positions = Dictionary(uniqueKeysWithValues: rules.enumerated().map { ($1.id, $0) })
        let results = drafts.flatMap { draft in
            let lines = LineIndex(draft.text)
            return draft.report.diagnostics.map { Result($0, draft, lines, positions[$0.rule], isSuppressed: false) }
                + draft.report.suppressed.map { Result($0, draft, lines, positions[$0.rule], isSuppressed: true) }
        }
        let driver = Tool.Driver(rules: rules.map(Tool.Rule.init))
        let invocation = Invocation(
            toolExecutionNotifications: drafts.map { Notification(verdictOf: $0) },
            toolConfigurationNotifications: drafts.flatMap { Notification.skipped(in: $0) }
        )
        runs = [Run(tool: Tool(driver: driver), invocations: [invocation], results: results)]
    }

    static func level(_ severity: ToneSeverity) -> String {
        switch severity {
        case .error: "error"
        case .warning: "warning"
        case .info: "note"
        case .off: "none"
        }
    }

    /// A path as a reference of RFC 3986: what is no unreserved character is written in percent.
    static func uri(_ path: String) -> String {
        var result = ""
        for byte in path.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E:
                result.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                result += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }
        return result
    }
}

extension SARIFLog.Tool.Rule {
    init(_ rule: ToneRule) {
        id = rule.id.rawValue
        shortDescription = SARIFLog.Text(text: rule.rationale)
        let studies = rule.evidence.sources.map { " \($0.citation): \($0.finding)" }.joined()
        help = SARIFLog.Text(text: rule.advice + studies)
        defaultConfiguration = Defaults(level: SARIFLog.level(rule.severity))
    }
}

extension SARIFLog.Region {
    init(_ range: Range<Int>, _ lines: LineIndex) {
        let start = lines.position(range.lowerBound, in: .utf16)
        let end = lines.position(range.upperBound, in: .utf16)
        let offset = lines.offset(range.lowerBound, in: .utf16)
        startLine = start.line
        startColumn = start.column
        endLine = end.line
        endColumn = end.column
        charOffset = offset
        charLength = lines.offset(range.upperBound, in: .utf16) - offset
        properties = Properties(utf8Offset: range.lowerBound, utf8Length: range.count)
    }
}

extension SARIFLog.Result {
    init(
        _ diagnostic: ToneDiagnostic,
        _ draft: LintedDraft,
        _ lines: LineIndex,
        _ position: Int?,
        isSuppressed: Bool
    ) {
        let artifact = SARIFLog.Artifact(uri: SARIFLog.uri(draft.name))
        ruleId = diagnostic.rule.rawValue
        // -1 is the standard's word for a rule that the driver does not list.
        ruleIndex = position ?? -1
        level = SARIFLog.level(diagnostic.severity)
        message = SARIFLog.Text(text: diagnostic.message.text)
        let region = SARIFLog.Region(diagnostic.range, lines)
        locations = [.init(physicalLocation: .init(artifactLocation: artifact, region: region))]
        partialFingerprints = ["words/v1": diagnostic.fingerprint]
        suppressions = isSuppressed ? [SARIFLog.Suppression()] : nil
        fixes =
            diagnostic.fixes.isEmpty
            ? nil
            : diagnostic.fixes.map { fix in
                SARIFLog.Fix(
                    description: SARIFLog.Text(text: fix.safety == .safe ? "Safe" : "Suggestion"),
                    artifactChanges: [
                        .init(
                            artifactLocation: artifact,
                            replacements: fix.edits.map {
                                .init(
                                    deletedRegion: SARIFLog.Region($0.range, lines),
                                    insertedContent: SARIFLog.Text(text: $0.replacement)
                                )
                            }
                        )
                    ]
                )
            }
    }
}
