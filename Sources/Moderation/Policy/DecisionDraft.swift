import Conversations

/// A decision in the making: the rules that apply, then what makes it weaker.
struct DecisionDraft {
    let input: ModerationInput
    let genuineness: Genuineness
    var action = ModerationAction.leave
    var blocksAuthor: Bool
    var marks: Set<DecisionMark> = []
    var applied: [AppliedRule] = []
    var clamps: [DecisionClamp] = []
    var manual: ManualDecision?
    var hideCost: HideCost?

    /// A rule that applies, with what it comes to.
    struct AppliedRule {
        let rule: ModerationRule
        let witness: RuleWitness
        /// What a floor may ask for after every ceiling; `nil` for rules that are no floor.
        var granted: ModerationAction?
    }

    init(_ input: ModerationInput, rules: [ModerationRule], genuineness: Genuineness) {
        self.input = input
        self.genuineness = genuineness
        blocksAuthor = false
        for rule in rules {
            var witness = RuleWitness()
            guard rule.when.evaluate(input, genuineness, &witness) == .yes else { continue }
            applied.append(AppliedRule(rule: rule, witness: witness, granted: nil))
        }
        for index in applied.indices { grant(index) }
        action = applied.compactMap(\.granted).max() ?? .leave
        blocksAuthor = action == .deleteAndBlock
        for rule in applied { marks.formUnion(rule.rule.marks) }
        dropIdleMarks()
    }

    /// Works out what a floor may ask for: first by its evidence, then by the ceilings that do not exempt it.
    private mutating func grant(_ index: Int) {
        guard case .floor(let wanted) = applied[index].rule.effect else { return }
        let rule = applied[index].rule
        var allowed = wanted
        let firm = applied[index].witness.firmFamilies.count
        let isOptedIn = rule.marks.contains(.optedIn)
        let needed = wanted.isIrreversible ? max(2, rule.minimumFamilies) : rule.minimumFamilies
        if wanted > .hold, firm < needed, wanted.isIrreversible || !isOptedIn {
            // One firm family may hide what two could delete; without any, a person looks first.
            allowed = wanted.isIrreversible && firm > 0 ? .hide : .hold
            clamp(rule.id, from: wanted, to: allowed, by: .evidence(firmFamilies: firm, needed: needed))
            marks.insert(.needsHuman)
        }
        for other in applied {
            guard case .ceiling(let highest, let exempt) = other.rule.effect, highest < allowed,
                !exempt.contains(rule.id)
            else { continue }
            clamp(rule.id, from: allowed, to: highest, by: .ceiling(rule: other.rule.id))
            allowed = highest
        }
        applied[index].granted = allowed
    }

    private mutating func clamp(
        _ rule: ModerationRuleID?,
        from: ModerationAction,
        to: ModerationAction,
        by: DecisionClamp.Cause
    ) {
        clamps.append(DecisionClamp(rule: rule, from: from, to: to, cause: by))
    }

    /// Drops the marks that only mean something for a comment taken away, where the rules that set them did not do it.
    private mutating func dropIdleMarks() {
        let taking = action.restricts ? applied.filter { $0.granted?.restricts == true } : []
        let decisive = taking.filter { $0.granted == action }
        // Protection holds whatever stands beside it, also where a stronger action is clamped to hiding later.
        for mark in [DecisionMark.budgetExempt, .safety] where !taking.contains(where: { $0.rule.marks.contains(mark) })
        {
            marks.remove(mark)
        }
        if !decisive.contains(where: { $0.rule.marks.contains(.privateReply) }) { marks.remove(.privateReply) }
        // Leniency holds only where nothing else wanted the same.
        for mark in [DecisionMark.noStrike, .optedIn]
        where decisive.isEmpty || !decisive.allSatisfy({ $0.rule.marks.contains(mark) }) {
            marks.remove(mark)
        }
    }

    /// Follows a person.
    mutating func obey(_ decision: ManualDecision) {
        manual = decision
        action = decision.action
        blocksAuthor = action == .deleteAndBlock
        marks = []
    }

    /// Replaces what the platform cannot do by the strongest weaker thing that it can.
    mutating func clampToCapabilities() {
        let can = input.context.capabilities
        if action == .deleteAndBlock, can.canBlock == .no {
            clamp(nil, from: action, to: .delete, by: .capability(action: .block))
            action = .delete
            blocksAuthor = false
        }
        if action.isIrreversible, can.canDelete == .no {
            clamp(nil, from: action, to: .hide, by: .capability(action: .delete))
            action = .hide
        }
        if action == .hide, can.canHide == .no {
            clamp(nil, from: action, to: .hold, by: .capability(action: .hide))
            action = .hold
            blocksAuthor = false
        }
    }

    /// Asks the hide budget.
    mutating func clampToBudget(_ budget: HideBudget) {
        guard action == .hide else { return }
        if input.context.isHidden {
            hideCost = HideCost(cost: 0, limits: nil, isOverride: false, warnings: [])
            return
        }
        let claim = HideClaim(
            placement: input.comment.placement,
            descendantCount: input.context.capabilities.takesRepliesAlong == .no ? 0 : input.comment.descendantCount,
            isExempt: marks.contains(.budgetExempt),
            isSafety: marks.contains(.safety),
            isOptedIn: marks.contains(.optedIn),
            isByPerson: manual != nil
        )
        switch budget.judge(claim) {
        case .granted(let cost):
            hideCost = cost
        case .refused(let refusal):
            // A full budget means answering; where a hidden comment would be noticed at once, a person looks.
            let weaker: ModerationAction = refusal == .exhausted || marks.contains(.optedIn) ? .reply : .hold
            clamp(nil, from: .hide, to: weaker, by: .budget(refusal: refusal))
            action = weaker
            blocksAuthor = false
            marks.subtract([.optedIn, .privateReply, .budgetExempt])
        }
    }
}
