internal import LanguageAnalysis
internal import ReputationFoundations

extension ToneRuleCatalogue {
    /// What the model says where no single rule decides, and what could not be judged.
    static let model: [ToneRule] = [
        ToneRule(
            "model.hold",
            .warning,
            .practice,
            rationale: "Taken together, replies like this one were stopped by careful people.",
            advice: "Read it as the customer would, and write it anew."
        ) { scene in
            scene.judgement.wouldHold ? ModelFinding.of(scene) : []
        },
        ToneRule(
            "model.revise",
            .warning,
            .practice,
            rationale: "Taken together, replies like this one were often rewritten.",
            advice: "Read it as the customer would, and say what is missing."
        ) { scene in
            scene.judgement.leansAgainst && !scene.judgement.wouldHold ? ModelFinding.of(scene) : []
        },
        ToneRule(
            "model.not-assessed",
            .info,
            .practice,
            rationale: "Nothing is known of this draft, neither good nor bad.",
            advice: "Have a person read it.",
            scope: .all,
            needsLanguagePack: false
        ) { scene in
            guard let unread = scene.unread else { return [] }
            let arguments = ["unread": unread.rawValue, "language": scene.reply.language.rawValue]
            return [RuleFinding(range: scene.bodyRange, confidence: 1, arguments: arguments)]
        },
    ]
}

/// Puts the model's verdict into a finding.
private enum ModelFinding {
    static func of(_ scene: RuleScene) -> [RuleFinding] {
        guard let leaning = scene.judgement.leaning else { return [] }
        let arguments = [
            "leaning": String((leaning * 100).rounded() / 100),
            "features": scene.judgement.weights.map(\.text).joined(separator: "; "),
            "reasons": scene.judgement.reasons.map(\.rawValue).joined(separator: ", "),
        ].filter { !$0.value.isEmpty }
        return scene.whole((100 / (1 + (-leaning).exponential)).rounded() / 100, arguments: arguments)
    }
}
