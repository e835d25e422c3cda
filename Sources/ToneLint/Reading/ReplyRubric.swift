internal import LanguageAnalysis

/// Whether a reply is what one would wish to get, by named checks and without a score.
public struct ReplyRubric: Hashable, Codable, Sendable {
    /// What is checked.
    public enum Check: String, Hashable, Codable, Sendable, CaseIterable {
        /// It takes up what was written, or pins something down: a number, a time, a name.
        case specificity
        /// It answers, or says what happens next and when.
        case resolutionOrDatedStep
        /// It greets, thanks, asks or regrets, and neither brushes off nor orders.
        case courtesy
        /// A promise says who acts.
        case who
        /// A promise says what is done.
        case what
        /// A promise says by when.
        case when
        /// A promise says what comes of it.
        case result
    }

    /// How a check went.
    public enum Outcome: String, Hashable, Codable, Sendable {
        /// It is there.
        case passed
        /// It is missing.
        case failed
        /// Nobody could tell: no pack, no message to compare with, or no promise to look at.
        case notAssessed
    }

    /// What makes up for a fault, but only together: Zinko and others, 2021.
    public enum RecoveryPart: String, Hashable, Codable, Sendable, CaseIterable {
        /// Regret, an apology or an admission.
        case apology
        /// A reason.
        case explanation
        /// What was done, is offered or will be done.
        case pledge
    }

    /// How each check went.
    public let outcomes: [Check: Outcome]
    /// Which of apology, explanation and pledge the reply lacks; empty where it was not read.
    public let missingParts: [RecoveryPart]

    /// How a check went.
    public subscript(check: Check) -> Outcome { outcomes[check] ?? .notAssessed }

    /// The checks that failed, in their order.
    public var failed: [Check] { Check.allCases.filter { self[$0] == .failed } }

    /// Whether it is specific, resolves or dates the next step, and is courteous; `nil` where one of these is not assessed.
    public var passesAll: Bool? {
        let parts = [Check.specificity, .resolutionOrDatedStep, .courtesy].map { self[$0] }
        if parts.contains(.failed) { return false }
        return parts.contains(.notAssessed) ? nil : true
    }

    init(_ reading: ReplyReading, labels: Set<ReplyLabel>, isRead: Bool) {
        guard isRead else {
            outcomes = Dictionary(uniqueKeysWithValues: Check.allCases.map { ($0, .notAssessed) })
            missingParts = []
            return
        }
        func outcome(_ holds: Bool) -> Outcome { holds ? .passed : .failed }
        let isSpecific = labels.contains(.echo) || !reading.echoes.isEmpty || !reading.anchors.isEmpty
        let isKind =
            ["GREETING", "act.thank", "act.please", "act.regret", "act.apologise", "act.empathise", "act.wish"]
            .contains(where: reading.has) || reading.reply.signature != nil
        let isUnkind =
            labels.contains(.defensive) || ["rule.polite.insult", "rule.polite.command"].contains(where: reading.has)
        var outcomes: [Check: Outcome] = [
            .specificity: isSpecific ? .passed : reading.incoming == nil ? .notAssessed : .failed,
            .resolutionOrDatedStep: outcome(labels.contains(.concrete) || labels.contains(.datedCommitment)),
            .courtesy: outcome(isKind && !isUnkind),
        ]
        let promises = reading.commitments
        func part(_ holds: (CommitmentMention) -> Bool) -> Outcome {
            promises.isEmpty ? .notAssessed : outcome(promises.contains(where: holds))
        }
        outcomes[.who] = part { $0.who != nil }
        outcomes[.what] = part { !$0.what.isEmpty }
        outcomes[.when] = part { $0.when != nil }
        outcomes[.result] = part { $0.result != nil }
        self.outcomes = outcomes
        missingParts = ReplyRubric.missingParts(of: reading)
    }

    static func missingParts(of reading: ReplyReading) -> [RecoveryPart] {
        RecoveryPart.allCases.filter { part in
            switch part {
            case .apology: !["act.regret", "act.apologise", "act.admit"].contains(where: reading.has)
            case .explanation: !reading.has("act.explain")
            case .pledge: !["act.commit", "act.did", "act.offer"].contains(where: reading.has)
            }
        }
    }
}
