extension SARIFLog.Notification {
    /// The verdict on a draft and the rules that asked for it.
    init(verdictOf draft: LintedDraft) {
        let gate = draft.report.gate
        let rules = Set(gate.reasons.filter { $0.verdict == gate.verdict }.map(\.rule.rawValue)).sorted()
        let why = gate.unread.map { [$0.rawValue] } ?? rules
        let text = ([gate.verdict.rawValue] + (why.isEmpty ? [] : [why.joined(separator: ", ")])).joined(
            separator: ": "
        )
        let level: String
        switch gate.verdict {
        case .hold: level = "error"
        case .revise, .notAssessed: level = "warning"
        case .send: level = "note"
        }
        self.init("verdict", level, text, draft)
    }

    /// The rules that did not run, a notification for each reason.
    static func skipped(in draft: LintedDraft) -> [Self] {
        Dictionary(grouping: draft.report.skipped, by: \.reason).sorted { $0.key.rawValue < $1.key.rawValue }
            .map { reason, rules in
                let names = rules.map(\.rule.rawValue).sorted().joined(separator: ", ")
                return Self(reason.rawValue, "note", "Rules not run, \(reason.rawValue): \(names)", draft)
            }
    }

    private init(_ id: String, _ level: String, _ text: String, _ draft: LintedDraft) {
        descriptor = Descriptor(id: id)
        self.level = level
        message = SARIFLog.Text(text: text)
        let artifact = SARIFLog.Artifact(uri: SARIFLog.uri(draft.name))
        locations = [.init(physicalLocation: .init(artifactLocation: artifact, region: nil))]
    }
}
