internal import LanguageAnalysis

extension ReplyGate {
    /// Rules whose warnings alone stop a draft, because a careful head of care would rewrite it.
    private static let holding: Set<RuleID> = [
        "canned.empty-ack", "redirect.generic-desk", "medium.register-mix", "privacy.pii-public",
    ]

    init(diagnostics: [ToneDiagnostic], scene: RuleScene) {
        var reasons: [Reason] = []
        for diagnostic in diagnostics where diagnostic.severity >= .warning {
            let isHold = diagnostic.severity == .error && diagnostic.confidence >= 75
                || ReplyGate.holding.contains(diagnostic.rule)
            reasons.append(Reason(verdict: isHold ? .hold : .revise, rule: diagnostic.rule))
        }
        for rule in HoldReasons.find(in: scene) { reasons.append(Reason(verdict: .hold, rule: rule)) }
        reasons = Array(Set(reasons)).sorted { ($0.verdict.rawValue, $0.rule) < ($1.verdict.rawValue, $1.rule) }
        let verdict: Verdict = reasons.contains { $0.verdict == .hold } ? .hold : reasons.isEmpty ? .send : .revise
        self.init(verdict: verdict, reasons: reasons)
    }
}

/// Reasons to hold a draft that no single place in it shows.
enum HoldReasons {
    static func find(in scene: RuleScene) -> [RuleID] {
        var reasons: [RuleID] = []
        let reading = scene.reading
        if reading.isDefensive { reasons.append("defensive.tone") }
        if reading.isCorporate, !reading.isSubstantive { reasons.append("corporate.empty") }
        if reading.isCannedAcknowledgement { reasons.append("canned.empty-ack") }
        if reading.isDeflection, !reading.isConcrete { reasons.append("redirect.generic-desk") }
        let isSorry = ["act.regret", "act.apologise", "act.admit", "act.empathise"].contains(where: scene.reply.has)
        if scene.stance.isComplaint, !isSorry, !reading.isConcrete { reasons.append("polite.missing-sorry") }
        if scene.reply.has("act.commit"), !reading.hasDatedCommitment, !reading.isConcrete, !reading.asks,
            scene.stance.isComplaint || scene.stance.isWaiting, !reading.has("act.private")
        {
            reasons.append("promise.no-date")
        }
        return reasons
    }
}
