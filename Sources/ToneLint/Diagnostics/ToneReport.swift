public import LanguageAnalysis

/// All that a linter has to say about a draft.
public struct ToneReport: Sendable {
    /// Findings, by position and rule.
    public var diagnostics: [ToneDiagnostic]
    /// Findings that a suppression or baseline covers.
    public var suppressed: [ToneDiagnostic]
    /// Rules that could not run, and why: an empty list of findings never means that nothing ran.
    public var skipped: [SkippedRule]
    /// What the reply does.
    public var labels: Set<ReplyLabel>
    /// The log odds the model gives each label it knows, by the label's name, and `hold`.
    public var logits: [String: Float]
    /// Promises it makes.
    public var commitments: [CommitmentMention]
    /// Who does what, as the reply says it.
    public var actions: [ReplyAction]
    /// What it claims, each with the reference that vouches for it or none.
    public var claims: [FactualClaim]
    /// Whether to send it.
    public var gate: ReplyGate
    /// The language the rules were chosen by.
    public var language: TextLanguage
    /// Entries of the linter's suppressions that covered nothing in this draft, by fingerprint, with how often each is left.
    public var unusedSuppressions: [String: Int] = [:]
    /// What was read.
    let reading: ReplyReading

    /// What the draft does, in its own order.
    ///
    /// - Complexity: O(*n*) in its tokens.
    public var acts: [SpeechAct] { reading.reply.speechActs }

    /// What the model knows of the draft, by name: `r:` for the reply, `i:` for the message, `f:` for its form.
    ///
    /// - Complexity: O(*n*) in its tokens.
    public var features: [String: Double] {
        ReplyFeatures(reading, isLeak: labels.contains(.leaksPersonalData)).named.mapValues {
            Double($0) / Double(ReplyFeatures.one)
        }
    }

    /// Whether it says sorry or feels for the customer.
    package var saysSorry: Bool {
        ["act.apologise", "act.regret", "act.empathise", "act.admit"].contains { reading.reply.has($0) }
    }

    /// Whether the draft is what one would wish to get.
    public var rubric: ReplyRubric { ReplyRubric(reading, labels: labels, isRead: gate.unread == nil) }
}

/// A rule that did not run.
public struct SkippedRule: Hashable, Codable, Sendable {
    /// Why a rule did not run.
    public enum Reason: String, Hashable, Codable, Sendable {
        /// The configuration turns it off.
        case off
        /// No pack for the draft's language.
        case noLanguagePack
        /// The context does not say what the rule needs.
        case missingContext
        /// The rule is for another kind of draft, channel or audience.
        case notApplicable
    }

    /// The rule that could have run.
    public var rule: ToneRuleID
    /// Why.
    public var reason: Reason
    /// What was missing, by the name of the context's property.
    public var needs: [String]
}

/// Whether a draft should go out.
public struct ReplyGate: Hashable, Codable, Sendable {
    /// The answers.
    public enum Verdict: String, Hashable, Codable, Sendable, CaseIterable {
        /// Send it.
        case send
        /// Better after a change.
        case revise
        /// Do not send it as it is.
        case hold
        /// Nothing can be said: see ``ReplyGate/unread``. Neither clean nor at fault.
        case notAssessed
    }

    /// Why a draft could not be judged.
    public enum Unread: String, Hashable, Codable, Sendable {
        /// It has no words.
        case empty
        /// No pack for its language.
        case noLanguagePack
    }

    /// The answer.
    public var verdict: Verdict
    /// Why the draft could not be judged; `nil` if it could.
    public var unread: Unread?
    /// Why, by weight: rules that fired, and with `model.hold` or `model.revise` what the reply's labels say is wrong.
    public var reasons: [Reason]
    /// How far the model leans to holding the draft, as log odds; `nil` where no model read it.
    ///
    /// Above zero it would sooner hold it.
    public var leaning: Double?

    /// One reason.
    public struct Reason: Hashable, Codable, Sendable {
        /// What it asks for.
        public var verdict: Verdict
        /// The rule it comes from.
        public var rule: ToneRuleID
    }
}
