internal import LanguageAnalysis

extension ReplyGate {
    /// Rules whose findings stop a draft at whatever severity, because a careful head of care would rewrite it.
    private static let holding: Set<ToneRuleID> = [
        "medium.register-mix", "privacy.pii-public", "polite.joke-on-serious", "model.hold",
    ]

    /// What findings ask for; a draft that nobody could read is not assessed, unless a rule that reads all languages stops it.
    init(diagnostics: [ToneDiagnostic], scene: RuleScene) {
        var reasons = Set<Reason>()
        var isSure = !scene.judgement.seesNothingWrong
        for diagnostic in diagnostics where diagnostic.severity >= .warning {
            let isHold = diagnostic.severity == .error || ReplyGate.holding.contains(diagnostic.rule)
            if isHold || diagnostic.confidence >= ToneSeverity.minimumErrorConfidence { isSure = true }
            reasons.insert(Reason(verdict: isHold ? .hold : .revise, rule: diagnostic.rule))
            guard diagnostic.rule.group == "model" else { continue }
            for rule in scene.judgement.reasons {
                reasons.insert(Reason(verdict: isHold ? .hold : .revise, rule: rule))
            }
        }
        // Findings that are not sure hold nobody up where the model sees nothing wrong.
        if !isSure { reasons = [] }
        let worst: Verdict = reasons.contains { $0.verdict == .hold } ? .hold : reasons.isEmpty ? .send : .revise
        self.init(
            verdict: scene.unread != nil && worst != .hold ? .notAssessed : worst,
            unread: scene.unread,
            reasons: reasons.sorted { ($0.verdict.rawValue, $0.rule) < ($1.verdict.rawValue, $1.rule) },
            leaning: scene.judgement.leaning
        )
    }

    /// Why a draft cannot be judged; `nil` if it can.
    static func unread(_ reply: AnalyzedText, hasPack: Bool) -> Unread? {
        if !reply.tokens.contains(where: { $0.kind != .lineBreak && $0.kind != .punctuation }) { return .empty }
        return hasPack ? nil : .noLanguagePack
    }
}
