internal import LanguageAnalysis

/// What a model knows about a reply: which classes it and the message it answers have, and how both go together.
///
/// Nothing in it depends on the language, so that one model serves all.
struct ReplyFeatures {
    /// The number that stands for one: values are whole twentieths, so that a sum does not depend on its order.
    static let one = 20

    /// Numbers of ``FeatureVocabulary``, each at most once, and their values in twentieths; what is not there is zero.
    private(set) var values: [(feature: Int, value: Int)] = []

    /// The values by name.
    var named: [String: Int] {
        Dictionary(uniqueKeysWithValues: values.map { (FeatureVocabulary.names[$0.feature], $0.value) })
    }

    /// The classes of a reply that the packs of all languages fill.
    static let replyClasses = [
        "act.thank", "act.please", "act.regret", "act.apologise", "act.admit", "act.empathise", "act.commit", "act.did",
        "act.offer", "act.instruct", "act.explain", "act.ask", "act.private", "act.redirect", "act.ack", "act.wish",
        "act.cheer",
        "act.promote", "act.offerHelp", "slot.order", "slot.phone", "slot.email", "slot.address", "slot.name",
        "slot.date",
        "slot.model", "slot.photo", "slot.place", "slot.account", "slot.details", "GREETING", "SIGN_OFF", "TEAM_WORD",
        "NEGATION", "CONTRAST", "CONDITION", "PURPOSE", "WE", "I", "YOU", "YOUR", "OUR", "TIME_ANCHOR", "VAGUE_TIME",
        "MONEY",
        "NOT_ASKING", "PRIVATE_CHANNEL", "DESK", "DEFENSIVE_OTHER", "CORPORATE_OTHER", "CUSTOMER_NOUN_SALUTATION",
        "CHEER_OR_JOKE", "FORMAL_ADDRESS", "INFORMAL_ADDRESS", "NO_OPENER", "POSITIVE", "VERY_POSITIVE", "NEGATIVE",
        "VERY_NEGATIVE", "SARCASM", "in.complaint", "in.praise", "in.suggestion", "in.question", "in.serious",
        "rule.canned.importance-claim", "rule.canned.inconvenience", "rule.canned.vague-time", "rule.corporate.jargon",
        "rule.corporate.officialese", "rule.corporate.self-praise", "rule.corporate.third-person-self",
        "rule.defensive.already-told", "rule.defensive.apology-but", "rule.defensive.blame-customer",
        "rule.defensive.conditional-apology", "rule.defensive.contradict", "rule.defensive.invalidate-emotion",
        "rule.defensive.legal-threat", "rule.defensive.minimise", "rule.defensive.policy-shield",
        "rule.defensive.scapegoat", "rule.polite.command", "rule.polite.hidden-agent", "rule.polite.insult",
        "rule.polite.missing-please", "rule.privacy.asks-pii-public", "rule.privacy.confirms-relationship",
        "rule.promise.absolute", "rule.promise.public-compensation", "rule.promise.unsupported-claim",
    ]

    /// The classes of the message that is answered.
    static let incomingClasses = [
        "in.complaint", "in.question", "in.praise", "in.suggestion", "in.serious", "in.angry", "in.joke", "in.waiting",
        "in.repeat", "in.thanks", "in.noReplyNeeded", "SARCASM",
    ]

    init(_ reading: ReplyReading, isLeak: Bool) {
        values.reserveCapacity(64)
        for index in ReplyFeatures.replyClasses.indices where reading.reply.has(ReplyFeatures.replyClasses[index]) {
            add(FeatureVocabulary.number(ofReplyClass: index))
        }
        var rules = ReplyLabel.allCases.filter { reading.ruleLabels.contains($0) }.map(\.ordinal)
        if isLeak { rules.append(ReplyLabel.allCases.count) }
        for rule in rules { add(FeatureVocabulary.number(ofRule: rule)) }
        var stances: [Int] = []
        if let incoming = reading.incoming {
            stances = ReplyFeatures.incomingClasses.indices.filter { incoming.has(ReplyFeatures.incomingClasses[$0]) }
            stances.append(FeatureVocabulary.stance(reading.incomingPolarity))
        }
        for stance in stances { add(FeatureVocabulary.number(ofStance: stance)) }
        for rule in rules {
            for stance in stances {
                add(FeatureVocabulary.number(ofRule: rule, stance: stance), ReplyFeatures.one / 2)
            }
        }
        addForm(reading)
    }

    private mutating func add(_ feature: Int, _ value: Int = ReplyFeatures.one) {
        values.append((feature, value))
    }

    private mutating func add(_ form: FeatureVocabulary.Form, _ value: Int = ReplyFeatures.one) {
        add(form.number, value)
    }

    /// Length, marks and anchors.
    private mutating func addForm(_ reading: ReplyReading) {
        var (words, exclamations, hasEmoji) = (0, 0, false)
        for token in reading.reply.tokens {
            switch token.kind {
            case .word: if !token.flags.contains(.joined) { words += 1 }
            case .punctuation: if reading.reply.utf8[token.range.lowerBound] == 0x21 { exclamations += 1 }
            case .emoji: hasEmoji = true
            default: break
            }
        }
        add(.length, min(words, 60))
        if words < 8 { add(.short) }
        let questions = reading.reply.sentences.count(where: \.isQuestion)
        add(.questions, min(questions, 2) * ReplyFeatures.one / 2)
        add(.exclamations, min(exclamations, 2) * ReplyFeatures.one / 2)
        add(.anchors, min(reading.anchors.count, 4) * ReplyFeatures.one / 4)
        add(.echoes, min(reading.echoes.count, 4) * ReplyFeatures.one / 4)
        if reading.echoes.contains(where: { reading.reply.tokens[$0].kind != .word }) { add(.numberEcho) }
        if hasEmoji { add(.emoji) }
        if !reading.reply.quotes.isEmpty { add(.quote) }
        if let own = reading.replyPolarity { add(FeatureVocabulary.form(own)) }
    }
}
