/// One thing wrong with a moderation policy.
public struct ModerationPolicyProblem: Hashable, Sendable, CustomStringConvertible {
    /// What kind of problem.
    public enum Code: String, Sendable {
        /// An empty name or a version below 1.
        case badIdentity
        /// Two rules of one name.
        case duplicateRule
        /// A ceiling exempts a rule that does not exist or is no floor.
        case unknownExemption
        /// A rule without a reason or a name.
        case noReason
        /// A floor asks for something irreversible with fewer than two families of evidence.
        case deleteWithoutFamilies
        /// A condition that can never hold: an empty choice, or something together with its opposite.
        case neverHolds
        /// A number outside its range.
        case impossibleNumber
        /// A floor lies above a ceiling that always holds where the floor does.
        case unreachableFloor
    }

    /// What kind of problem.
    public let code: Code
    /// The faulty rule; `nil` when it is the policy itself.
    public let rule: ModerationRuleID?
    /// What is wrong, in words.
    public let reason: String

    /// The rule and the reason.
    public var description: String { rule.map { "rule '\($0)': \(reason)" } ?? reason }
}

/// Why a policy cannot be used: every problem, in the order of its rules.
public struct InvalidModerationPolicy: Error, Hashable, Sendable, CustomStringConvertible {
    /// The policy's name.
    public let policy: String
    /// The problems; never empty.
    public let problems: [ModerationPolicyProblem]

    /// One line per problem.
    public var description: String {
        (["the moderation policy '\(policy)' cannot be used:"] + problems.map { "  \($0)" }).joined(separator: "\n")
    }
}

extension ModerationPolicy {
    /// Everything wrong with it; empty for a policy that can be used.
    public func problems() -> [ModerationPolicyProblem] {
        var found: [ModerationPolicyProblem] = []
        func report(_ code: ModerationPolicyProblem.Code, _ rule: ModerationRuleID?, _ reason: String) {
            found.append(ModerationPolicyProblem(code: code, rule: rule, reason: reason))
        }
        if id.isEmpty { report(.badIdentity, nil, "the policy has no name") }
        if version < 1 { report(.badIdentity, nil, "the version is \(version), not 1 or more") }
        if legalDeadline <= .zero { report(.impossibleNumber, nil, "the legal deadline is not positive") }
        if let reason = budget.problem { report(.impossibleNumber, nil, reason) }
        let floors = Set(rules.filter { if case .floor = $0.effect { true } else { false } }.map(\.id))
        var seen: Set<ModerationRuleID> = []
        for rule in rules {
            if rule.id.rawValue.isEmpty { report(.noReason, rule.id, "it has no name") }
            if !seen.insert(rule.id).inserted { report(.duplicateRule, rule.id, "another rule has the same name") }
            if rule.reason.rawValue.isEmpty { report(.noReason, rule.id, "it gives no reason") }
            if rule.minimumFamilies < 1 || rule.minimumFamilies > SignalFamily.allCases.count {
                report(.impossibleNumber, rule.id, "it asks for \(rule.minimumFamilies) families of evidence")
            }
            if let reason = rule.when.contradiction { report(.neverHolds, rule.id, reason) }
            if let reason = rule.when.badNumber { report(.impossibleNumber, rule.id, reason) }
            switch rule.effect {
            case .floor(let action):
                if action.isIrreversible, rule.minimumFamilies < 2 {
                    report(.deleteWithoutFamilies, rule.id, "'\(action)' needs two families of evidence")
                }
                if let ceiling = rules.first(where: { $0.alwaysCaps(rule, at: action) }) {
                    report(.unreachableFloor, rule.id, "'\(ceiling.id)' never lets it have '\(action)'")
                }
            case .ceiling(_, let exempt):
                for other in exempt where !floors.contains(other) {
                    report(.unknownExemption, rule.id, "it exempts '\(other)', which is no floor of this policy")
                }
            case .mark: break
            }
        }
        return found
    }
}

extension ModerationRule {
    /// Whether this ceiling holds wherever a floor does and lies below it.
    fileprivate func alwaysCaps(_ floor: ModerationRule, at action: ModerationAction) -> Bool {
        guard case .ceiling(let highest, let exempt) = effect, highest < action, !exempt.contains(floor.id) else {
            return false
        }
        var needed = [floor.when]
        while let condition = needed.popLast() {
            if condition == when { return true }
            if case .all(let parts) = condition { needed += parts }
        }
        return false
    }
}

extension ModerationCondition {
    /// Why it can never hold; `nil` when nothing speaks against it.
    fileprivate var contradiction: String? {
        switch self {
        case .all(let parts) where parts.isEmpty: return "'all' of nothing would always hold"
        case .any(let parts) where parts.isEmpty: return "'any' of nothing never holds"
        case .standing(let kinds) where kinds.isEmpty: return "no standing is named"
        case .placement(let kinds) where kinds.isEmpty: return "no placement is named"
        case .all(let parts):
            for part in parts {
                if case .not(let opposite) = part, parts.contains(opposite) {
                    return "it asks for something and for its opposite"
                }
            }
        default: break
        }
        return parts.lazy.compactMap(\.contradiction).first
    }

    /// Which number makes no sense; `nil` when all do.
    fileprivate var badNumber: String? {
        switch self {
        case .publishedAtLeast(let count) where count < 0: return "\(count) comments cannot be published"
        case .crowd(let authors, let share) where authors < 1 || !(0...1).contains(share):
            return "a crowd of \(authors) authors, \(share) of them verified, makes no sense"
        default: return parts.lazy.compactMap(\.badNumber).first
        }
    }
}
