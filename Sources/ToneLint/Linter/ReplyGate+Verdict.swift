internal import LanguageAnalysis

extension ReplyGate {
    /// Rules whose findings stop a draft at whatever severity, because a careful head of care would rewrite it.
    private static let holding: Set<RuleID> = ["medium.register-mix", "privacy.pii-public", "polite.joke-on-serious"]

    init(diagnostics: [ToneDiagnostic], judgement: ReplyJudgement) {
        var reasons = Set<Reason>()
        var isSure = judgement.leaning > ReplyJudgement.doubtOdds
        for diagnostic in diagnostics where diagnostic.severity >= .warning {
            let isHold = diagnostic.severity == .error || ReplyGate.holding.contains(diagnostic.rule)
            if isHold || diagnostic.confidence >= RuleSeverity.certainty { isSure = true }
            reasons.insert(Reason(verdict: isHold ? .hold : .revise, rule: diagnostic.rule))
        }
        // Findings that are not sure hold nobody up where the model sees nothing wrong.
        if !isSure { reasons = [] }
        let verdictOfModel: Verdict = judgement.leaning > ReplyJudgement.holdOdds ? .hold : .revise
        for rule in judgement.reasons { reasons.insert(Reason(verdict: verdictOfModel, rule: rule)) }
        let verdict: Verdict = reasons.contains { $0.verdict == .hold } ? .hold : reasons.isEmpty ? .send : .revise
        self.init(
            verdict: verdict,
            reasons: reasons.sorted { ($0.verdict.rawValue, $0.rule) < ($1.verdict.rawValue, $1.rule) },
            leaning: judgement.leaning
        )
    }
}

/// What rules and model make of a reply together.
struct ReplyJudgement {
    /// Log odds from which a draft is held, and from which it should be revised: above zero, because real replies are bad less
    /// often than those the model was trained on.
    static let holdOdds = 0.5
    static let reviseOdds = -0.5
    /// Log odds up to which the model sees nothing wrong.
    static let doubtOdds = -1.0

    private(set) var labels: ReplyLabels
    /// What is wrong or missing where the model leans against the reply; empty if it does not.
    private(set) var reasons: [RuleID] = []
    private(set) var leaning = 0.0
    /// The log odds the model gives each label it knows, in its order.
    let logits: [Float]

    /// The labels the model decides, and the log odds from which each holds: where both the package's replies and real ones
    /// were read best.
    ///
    /// Rules alone do better on the others.
    private static let thresholds: [(label: ReplyLabel, odds: Float)] = [
        (.substantive, -0.5), (.concrete, -0.75), (.cannedAcknowledgement, 1), (.deflection, 0), (.admission, 0),
        (.echo, -0.5), (.handOffReason, 0), (.overApology, 0.25), (.jokeOnSerious, 0), (.datedCommitment, 0),
        (.commitment, 0), (.defensive, 0), (.corporate, 0.25), (.question, 0.25),
    ]

    init(_ reading: ReplyReading, isComplaint: Bool, isLeak: Bool, model: ReplyModel) {
        labels = reading.ruleLabels
        if isLeak { labels.insert(.leaksPersonalData) }
        let features = ReplyFeatures(reading, isLeak: isLeak)
        logits = model.logits(of: features)
        for (label, odds) in ReplyJudgement.thresholds {
            guard let logit = model.logit(of: label, in: logits) else { continue }
            if logit > odds { labels.insert(label) } else { labels.remove(label) }
        }
        if labels.contains(.datedCommitment) { labels.insert(.commitment) }
        if !labels.contains(.privateHandOff) { labels.remove(.handOffReason) }
        // Who asks where to turn is answered by saying where.
        if reading.incoming?.has("in.asksForContact") == true { labels.remove(.deflection) }
        leaning = Double(model.holdLogit(in: logits) ?? -1)
        guard leaning > ReplyJudgement.reviseOdds else { return }
        reasons = ReplyJudgement.reasons(labels, isComplaint: isComplaint)
    }

    /// The rules that say in words what the model weighed.
    private static func reasons(_ labels: ReplyLabels, isComplaint: Bool) -> [RuleID] {
        var reasons: [RuleID] = []
        if labels.contains(.defensive) { reasons.append("defensive.brush-off") }
        if labels.contains(.cannedAcknowledgement) { reasons.append("canned.empty-ack") }
        if labels.contains(.deflection) { reasons.append("redirect.generic-desk") }
        if labels.contains(.jokeOnSerious) { reasons.append("polite.joke-on-serious") }
        if labels.contains(.leaksPersonalData) { reasons.append("privacy.pii-public") }
        if labels.contains(.mixedRegister) { reasons.append("medium.register-mix") }
        if labels.contains(.corporate) { reasons.append("corporate.officialese") }
        if labels.contains(.commitment), !labels.contains(.datedCommitment) { reasons.append("promise.no-date") }
        if isComplaint, !labels.contains(.regret) { reasons.append("polite.missing-sorry") }
        if !labels.contains(.substantive) { reasons.append("generic.no-specifics") }
        return reasons.isEmpty ? ["polite.no-empathy"] : reasons
    }
}
