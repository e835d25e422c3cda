/// A rule: what it looks for, why, and how well that is founded.
public struct ToneRule: Sendable, Identifiable {
    /// What a rule needs from the context.
    public enum Need: String, Hashable, Codable, Sendable {
        /// The message that is answered.
        case incoming
        /// The customer's name.
        case customerName
        /// Whose fault it was.
        case fault
        /// How many public replies the brand wrote in the thread.
        case publicTurnsByBrand
        /// Promises not kept yet, and the moment of writing.
        case openPromises
        /// Contacts on record.
        case contacts
        /// What the brand wrote to other people.
        case recentReplies
        /// What the brand talks about.
        case topics
        /// Where the draft will be sent.
        case channel
        /// That even the relation to a customer is confidential.
        case isRegulated
        /// A spell checker, which every linter has.
        case spelling
    }

    /// Which drafts a rule is for.
    public struct Scope: OptionSet, Hashable, Sendable {
        /// The kinds as bits.
        public let rawValue: Int

        /// Takes bits.
        public init(rawValue: Int) {
            self.rawValue = rawValue
        }

        /// Answers to somebody.
        public static let replies = Scope(rawValue: 1)
        /// Posts of the brand's own.
        public static let posts = Scope(rawValue: 2)
        /// What everybody can read.
        public static let publicOnly = Scope(rawValue: 4)
        /// No parts of a reply, such as one marked `1/2`: what is missing in one may stand in the other.
        public static let wholeOnly = Scope(rawValue: 8)
        /// Replies and posts, public or private.
        public static let all: Scope = [.replies, .posts]
    }

    /// Its name.
    public let id: ToneRuleID
    /// What it weighs unless a profile says otherwise.
    public let severity: ToneSeverity
    /// What it stands on.
    public let evidence: ToneRuleEvidence
    /// Why it exists, in a sentence.
    public let rationale: String
    /// What to do about a finding, in a sentence.
    public let advice: String
    /// Without these it is skipped, unless one of the ``alternatives`` is known.
    public let needs: [Need]
    /// Any of these is enough where ``needs`` are not known.
    public let alternatives: [Need]
    /// Which drafts it is for.
    public let scope: Scope
    /// Whether it needs a pack for the draft's language.
    public let needsLanguagePack: Bool

    let check: @Sendable (RuleScene) -> [RuleFinding]
    /// What a configuration calls the rule's group.
    let groupName: String
    /// The examples of a rule that is not the package's; `nil` where they stand in a sheet.
    let ownExamples: [Example]?

    /// Makes a rule of your own; give it to ``ToneLinter`` beside ``ToneRuleCatalogue/all``.
    ///
    /// - Parameters:
    ///   - id: its name, of two parts; one that no rule of the package has.
    ///   - severity: what it weighs unless a configuration says otherwise.
    ///   - evidence: what it stands on.
    ///   - rationale: why it exists, in a sentence.
    ///   - advice: what to do about a finding, in a sentence.
    ///   - needs: without these it is skipped, and reported so.
    ///   - scope: which drafts it is for.
    ///   - needsLanguagePack: whether it is skipped where no pack reads the draft's language.
    ///   - examples: drafts that it must tell or leave alone, for its tests and its page.
    ///   - check: finds what the rule is about. It must be pure: the same scene, the same findings.
    public init(
        _ id: ToneRuleID,
        _ severity: ToneSeverity,
        _ evidence: ToneRuleEvidence = .practice,
        rationale: String,
        advice: String,
        needs: [Need] = [],
        scope: Scope = .replies,
        needsLanguagePack: Bool = true,
        examples: [Example],
        check: @escaping @Sendable (RuleScene) -> [RuleFinding]
    ) {
        self.init(
            id,
            severity,
            evidence,
            rationale: rationale,
            advice: advice,
            needs: needs,
            scope: scope,
            needsLanguagePack: needsLanguagePack,
            ownExamples: examples,
            check: check
        )
    }

    init(
        _ id: ToneRuleID,
        _ severity: ToneSeverity,
        _ evidence: ToneRuleEvidence,
        rationale: String,
        advice: String,
        needs: [Need] = [],
        alternatives: [Need] = [],
        scope: Scope = .replies,
        needsLanguagePack: Bool = true,
        ownExamples: [Example]? = nil,
        check: @escaping @Sendable (RuleScene) -> [RuleFinding]
    ) {
        self.id = id
        self.severity = severity
        self.evidence = evidence
        self.rationale = rationale
        self.advice = advice
        self.needs = needs
        self.alternatives = alternatives
        self.scope = scope
        self.needsLanguagePack = needsLanguagePack
        self.check = check
        self.ownExamples = ownExamples
        groupName = "\(id.group).*"
    }

    /// A rule whose findings are the matches of the packs' class `rule.` and its name.
    static func pattern(
        _ id: ToneRuleID,
        _ severity: ToneSeverity,
        _ evidence: ToneRuleEvidence,
        rationale: String,
        advice: String,
        needs: [Need] = [],
        scope: Scope = .replies,
        unless isExempt: @escaping @Sendable (RuleScene) -> Bool = { _ in false },
        remedy: @escaping RuleRemedy = { _, _ in nil }
    ) -> ToneRule {
        ToneRule(id, severity, evidence, rationale: rationale, advice: advice, needs: needs, scope: scope) { scene in
            isExempt(scene) ? [] : scene.findings(of: "rule.\(id.rawValue)").remedied(in: scene, by: remedy)
        }
    }
}
