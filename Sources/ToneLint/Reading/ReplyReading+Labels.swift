internal import LanguageAnalysis

extension ReplyReading {
    /// The labels that the classes alone give, before a model weighs them.
    func labelsOfRules() -> ReplyLabels {
        var labels = ReplyLabels()
        for label in ReplyLabel.allCases where holds(label) { labels.insert(label) }
        return labels
    }

    private func holds(_ label: ReplyLabel) -> Bool {
        switch label {
        case .thanks: has("act.thank")
        case .please: has("act.please")
        case .regret: has("act.regret") || has("act.apologise")
        case .admission: has("act.admit")
        case .cannedAcknowledgement: isCannedAcknowledgement
        case .deflection: isDeflection
        case .privateHandOff: has("act.private")
        case .handOffReason: has("act.private") && givesHandOffReason
        case .commitment: !commitments.isEmpty
        case .datedCommitment: hasDatedCommitment
        case .concrete: isConcrete
        case .question: asks
        case .defensive: isDefensive
        case .corporate: isCorporate
        case .signed: reply.signature != nil
        case .echo: !echoes.isEmpty
        case .substantive: isSubstantive
        case .leaksPersonalData: false
        case .mixedRegister: isMixedRegister
        case .typo: !misspellings.isEmpty
        case .jokeOnSerious: jokesOnSerious
        case .overApology: false
        }
    }

    private static let slots = [
        "order", "phone", "email", "address", "name", "date", "model", "photo", "place", "account", "details",
    ].map { "slot." + $0 }
    private static let defensiveClasses =
        [
            "blame-customer", "contradict", "apology-but", "conditional-apology", "invalidate-emotion", "policy-shield",
            "scapegoat", "legal-threat", "minimise", "already-told",
        ].map { "rule.defensive." + $0 } + ["DEFENSIVE_OTHER", "rule.polite.insult"]
    private static let corporateClasses =
        [
            "corporate.jargon", "corporate.officialese", "corporate.third-person-self", "corporate.self-praise",
            "canned.importance-claim", "canned.inconvenience",
        ].map { "rule." + $0 } + ["CORPORATE_OTHER", "CUSTOMER_NOUN_SALUTATION"]

    /// A commitment with a time.
    var hasDatedCommitment: Bool {
        commitments.contains { $0.when != nil }
    }

    private var givesHandOffReason: Bool {
        reply.sentences.indices.contains { index in
            reply.has("act.private", inSentence: index)
                && (max(0, index - 1)...min(reply.sentences.count - 1, index + 1)).contains { near in
                    reply.has("PURPOSE", inSentence: near) || asksForSlot(near)
                }
        }
    }

    func asksForSlot(_ sentence: Int) -> Bool {
        ReplyReading.slots.contains { reply.has($0, inSentence: sentence) }
    }

    /// Whether the reply asks for something: a question sentence that wants an answer, or a request for information.
    var asks: Bool {
        has("act.ask")
            || reply.sentences.indices.contains {
                reply.sentences[$0].isQuestion && !reply.has("NOT_ASKING", inSentence: $0)
                    && reply.sentences[$0].tokens.count > 1
            }
    }

    /// Whether somebody is sent elsewhere; who asks where to turn is not.
    var isDeflection: Bool {
        has("act.redirect") && !hasDatedCommitment && !has("act.did") && incoming?.has("in.asksForContact") != true
    }

    var isConcrete: Bool {
        has("act.did") || has("act.offer") || has("act.instruct") || has("act.explain")
    }

    var isSubstantive: Bool {
        if isConcrete || asks || hasDatedCommitment { return true }
        if isDeflection || isCannedAcknowledgement { return false }
        return has("act.private") && givesHandOffReason
            || answersPraise && !echoes.isEmpty
    }

    var isCannedAcknowledgement: Bool {
        guard !isConcrete, !asks, !hasDatedCommitment, !has("act.private"), !has("act.redirect") else { return false }
        // Who puts a name to a thank-you or an apology was short; a form letter bears none.
        let isSigned = reply.signature != nil
        if has("act.ack"), !(isSigned && answersPraise) { return true }
        return !isSigned && !has("act.cheer") && echoes.isEmpty && (has("act.thank") || has("act.regret"))
    }

    private var answersPraise: Bool {
        incoming.map { $0.has("in.praise") } == true
    }

    var isDefensive: Bool {
        ReplyReading.defensiveClasses.contains { has($0) }
    }

    var isCorporate: Bool {
        ReplyReading.corporateClasses.contains { has($0) }
    }

    var isMixedRegister: Bool {
        let votes = registerVotes
        return !votes.formal.isEmpty && !votes.informal.isEmpty
    }

    var jokesOnSerious: Bool {
        incoming.map { $0.has("in.serious") } == true && has("CHEER_OR_JOKE")
    }
}
