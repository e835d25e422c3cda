internal import LanguageAnalysis

/// What rules and model make of a reply together.
struct ReplyJudgement {
    /// Log odds from which a draft is held, and from which it should be revised.
    ///
    /// Over 3,998 real replies F1 at the first is within two points of its highest, and staged replies are told apart as well
    /// as before; at the second 73 of 100 that readers would stop are not sent. See the model card.
    static let holdOdds = 0.25
    static let reviseOdds = -0.5
    /// How much surer the model must be of a draft that answers nothing it knows: half of what it weighs is missing.
    private static let unknownMessageOdds = 0.25
    /// How much surer it must be where no label says in words what is wrong.
    private static let unexplainedOdds = 0.5
    /// Log odds up to which the model sees nothing wrong.
    private static let doubtOdds = -1.0

    private(set) var labels: ReplyLabels
    /// What the labels say is wrong or missing, where the model leans against the reply; empty if it does not.
    private(set) var reasons: [ToneRuleID] = []
    /// The log odds that the draft should be held; `nil` where no model read it.
    private(set) var leaning: Double?
    /// The log odds the model gives each label it knows, in its order.
    private(set) var logits: [Float] = []
    /// What weighed most for holding the reply, where the model leans against it; the heaviest first.
    private(set) var weights: [ReplyModel.Weight] = []
    private let knowsMessage: Bool

    /// The labels the model decides, and the log odds from which each holds: where real replies are read best without staged
    /// ones being read worse.
    ///
    /// Rules alone do better on the others.
    private static let thresholds: [(label: ReplyLabel, odds: Float)] = [
        (.substantive, -0.5), (.concrete, -0.4), (.cannedAcknowledgement, 1.1), (.deflection, 0), (.admission, 0),
        (.echo, -0.5), (.handOffReason, 0), (.overApology, 0.25), (.jokeOnSerious, 0), (.datedCommitment, 0),
        (.commitment, 0), (.defensive, -0.25), (.corporate, 0.25), (.question, 0.25),
    ]

    /// Judges a reply; without a model only by its words.
    init(_ reading: ReplyReading, isComplaint: Bool, isLeak: Bool, model: ReplyModel?) {
        labels = reading.ruleLabels
        knowsMessage = reading.incoming != nil
        if isLeak { labels.insert(.leaksPersonalData) }
        guard let model else { return }
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
        leaning = model.holdLogit(in: logits).map(Double.init)
        guard leansAgainst else { return }
        reasons = ReplyJudgement.reasons(labels, isComplaint: isComplaint)
        weights = model.weightsForHolding(features, atMost: 3)
    }

    /// Whether the model would hold the reply.
    var wouldHold: Bool {
        var odds = ReplyJudgement.holdOdds
        if !knowsMessage { odds += ReplyJudgement.unknownMessageOdds }
        if reasons.isEmpty { odds += ReplyJudgement.unexplainedOdds }
        return leaning.map { $0 > odds } ?? false
    }

    /// Whether the model would at least have it changed.
    var leansAgainst: Bool { leaning.map { $0 > ReplyJudgement.reviseOdds } ?? false }

    /// Whether a model read the reply and is far from having it changed.
    var seesNothingWrong: Bool { leaning.map { $0 <= ReplyJudgement.doubtOdds } ?? false }

    /// The rules that say in words what the model weighed; none where no label says it.
    private static func reasons(_ labels: ReplyLabels, isComplaint: Bool) -> [ToneRuleID] {
        var reasons: [ToneRuleID] = []
        if labels.contains(.defensive) { reasons.append("defensive.brush-off") }
        if labels.contains(.cannedAcknowledgement) { reasons.append("canned.empty-ack") }
        if labels.contains(.deflection) { reasons.append("redirect.generic-desk") }
        if labels.contains(.jokeOnSerious) { reasons.append("polite.joke-on-serious") }
        if labels.contains(.leaksPersonalData) { reasons.append("privacy.pii-public") }
        if labels.contains(.mixedRegister) { reasons.append("medium.register-mix") }
        if labels.contains(.corporate) { reasons.append("corporate.officialese") }
        if labels.contains(.commitment), !labels.contains(.datedCommitment) { reasons.append("promise.no-date") }
        if isComplaint, !labels.contains(.regret) { reasons.append("polite.missing-sorry") }
        if !labels.contains(.substantive), !labels.contains(.echo) { reasons.append("generic.no-specifics") }
        return reasons
    }
}
