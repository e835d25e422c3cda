import Conversations
import LanguageAnalysis

/// What made a condition hold: the findings, and the families in which the evidence is firm.
struct RuleWitness {
    var findings: [SignalFinding] = []
    var firmFamilies: Set<SignalFamily> = []
}

extension ThreeValued {
    /// The other way round; unknown stays unknown.
    var negated: ThreeValued {
        switch self {
        case .yes: .no
        case .no: .yes
        case .unknown: .unknown
        }
    }
}

extension ModerationCondition {
    /// Whether it holds, by three-valued logic; where it does, `witness` gets what made it hold.
    func evaluate(_ input: ModerationInput, _ genuineness: Genuineness, _ witness: inout RuleWitness) -> ThreeValued {
        switch self {
        case .signal(let kind, let strength):
            return Self.evaluate(kind, strength, input.signals, &witness)
        case .standing(let kinds):
            let holds = kinds.contains(input.standing.kind)
            // That somebody is unknown is not evidence against him.
            if holds, input.standing.kind == .troll { witness.firmFamilies.insert(.author) }
            return ThreeValued(holds)
        case .publishedAtLeast(let count):
            return ThreeValued(input.standing.published >= count)
        case .youngAccount:
            if input.standing.isYoungAccount == .yes { witness.firmFamilies.insert(.author) }
            return input.standing.isYoungAccount
        case .placement(let kinds):
            return ThreeValued(kinds.contains(input.comment.placement.kind))
        case .tagged(let tags):
            return ThreeValued(tags.contains { input.context.tags.contains($0) })
        case .crowd(let authors, let share):
            guard let crowd = input.context.crowd else { return .unknown }
            return ThreeValued(crowd.authors >= authors && crowd.verifiedShare >= share)
        case .language(let languages):
            return ThreeValued(input.signals.language.map(languages.contains))
        case .degraded:
            return ThreeValued(!input.signals.degraded.isEmpty)
        case .genuineness(let labels):
            return ThreeValued(labels.contains(genuineness))
        case .all(let parts):
            var result = ThreeValued.yes
            for part in parts {
                switch part.evaluate(input, genuineness, &witness) {
                case .no: return .no
                case .unknown: result = .unknown
                case .yes: break
                }
            }
            return result
        case .any(let parts):
            var result = ThreeValued.no
            for part in parts {
                var own = RuleWitness()
                switch part.evaluate(input, genuineness, &own) {
                case .no: break
                case .unknown: if result == .no { result = .unknown }
                case .yes:
                    result = .yes
                    witness.findings += own.findings
                    witness.firmFamilies.formUnion(own.firmFamilies)
                }
            }
            return result
        case .not(let part):
            var unused = RuleWitness()
            return part.evaluate(input, genuineness, &unused).negated
        }
    }

    private static func evaluate(
        _ kind: SignalKind,
        _ strength: SignalStrength,
        _ signals: CommentSignals,
        _ witness: inout RuleWitness
    ) -> ThreeValued {
        guard let found = signals.strength(of: kind) else { return signals.state(of: kind) }
        guard found >= strength else { return .unknown }
        witness.findings += signals.findings(of: kind)
        if found == .firm { witness.firmFamilies.insert(kind.family) }
        return .yes
    }
}
