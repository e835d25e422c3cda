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
    /// Without these it is skipped.
    public let needs: [Need]
    /// Which drafts it is for.
    public let scope: Scope
    /// Whether it needs a pack for the draft's language.
    public let needsLanguagePack: Bool

    let check: @Sendable (RuleScene) -> [RuleFinding]
    /// What a configuration calls the rule's group.
    let groupName: String

    init(
        _ id: ToneRuleID,
        _ severity: ToneSeverity,
        _ evidence: ToneRuleEvidence,
        rationale: String,
        advice: String,
        needs: [Need] = [],
        scope: Scope = .replies,
        needsLanguagePack: Bool = true,
        check: @escaping @Sendable (RuleScene) -> [RuleFinding]
    ) {
        self.id = id
        self.severity = severity
        self.evidence = evidence
        self.rationale = rationale
        self.advice = advice
        self.needs = needs
        self.scope = scope
        self.needsLanguagePack = needsLanguagePack
        self.check = check
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
        unless isExempt: @escaping @Sendable (RuleScene) -> Bool = { _ in false }
    ) -> ToneRule {
        ToneRule(id, severity, evidence, rationale: rationale, advice: advice, needs: needs, scope: scope) { scene in
            isExempt(scene) ? [] : scene.findings(of: "rule.\(id.rawValue)")
        }
    }
}

/// What a rule found, before severity and suppression.
struct RuleFinding {
    var range: Range<Int>
    var confidence = 85
    var arguments: [String: String] = [:]
    var related: [RelatedText] = []
    var fixes: [FixIt] = []

    /// The findings of one rule without those that tell of the same words again: of overlapping ones the surer stays, of
    /// equally sure ones that with a fix, then the first.
    static func distinct(_ findings: [RuleFinding]) -> [RuleFinding] {
        guard findings.count > 1 else { return findings }
        var kept: [RuleFinding] = []
        for finding in findings.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
            guard let last = kept.last, finding.range.overlaps(last.range), finding.related == last.related,
                finding.arguments == last.arguments
            else {
                kept.append(finding)
                continue
            }
            let isBetter =
                (finding.confidence, min(finding.fixes.count, 1)) > (last.confidence, min(last.fixes.count, 1))
            var better = isBetter ? finding : last
            let other = isBetter ? last : finding
            if better.fixes.isEmpty, better.range == other.range { better.fixes = other.fixes }
            kept[kept.count - 1] = better
        }
        return kept
    }
}
