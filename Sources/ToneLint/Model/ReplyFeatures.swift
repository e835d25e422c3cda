internal import LanguageAnalysis

/// What a model knows about a reply: which classes it and the message it answers have, and how both go together.
///
/// Nothing in it depends on the language, so that one model serves all.
struct ReplyFeatures {
    /// The number that stands for one: values are whole twentieths, so that a sum does not depend on its order.
    static let one = 20

    /// Values by name, in twentieths; what is not there is zero.
    private(set) var values: [String: Int] = [:]

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
        "VERY_NEGATIVE", "SARCASM", "in.complaint", "in.praise", "in.suggestion", "in.question", "in.serious", "TYPO",
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

    private static let replyFeatures = replyClasses.map { (name: $0, feature: "r:" + $0) }
    private static let incomingFeatures = incomingClasses.map { (name: $0, feature: "i:" + $0) }

    init(_ reading: ReplyReading, isLeak: Bool) {
        for (name, feature) in ReplyFeatures.replyFeatures where reading.reply.has(name) {
            values[feature] = ReplyFeatures.one
        }
        let rules = reading.ruleLabels.map { "l:" + $0.rawValue }.sorted() + (isLeak ? ["l:leak"] : [])
        for name in rules { values[name] = ReplyFeatures.one }
        var stance: [String] = []
        if let incoming = reading.incoming {
            stance = ReplyFeatures.incomingFeatures.filter { incoming.has($0.name) }.map(\.feature)
            stance.append("i:" + (incoming.sentiment?.polarity.rawValue ?? "unread"))
        }
        for name in stance { values[name] = ReplyFeatures.one }
        for rule in rules {
            for name in stance { values[rule + "&" + name] = ReplyFeatures.one / 2 }
        }
        addForm(reading)
    }

    /// Length, marks and anchors.
    private mutating func addForm(_ reading: ReplyReading) {
        let words = reading.reply.tokens.count { $0.kind == .word && !$0.flags.contains(.joined) }
        values["f:length"] = min(words, 60)
        if words < 8 { values["f:short"] = ReplyFeatures.one }
        let questions = reading.reply.sentences.count(where: \.isQuestion)
        values["f:questions"] = min(questions, 2) * ReplyFeatures.one / 2
        let exclamations = reading.reply.tokens.count {
            $0.kind == .punctuation && reading.reply.utf8[$0.range.lowerBound] == 0x21
        }
        values["f:exclamations"] = min(exclamations, 2) * ReplyFeatures.one / 2
        values["f:anchors"] = min(reading.anchors.count, 4) * ReplyFeatures.one / 4
        values["f:echoes"] = min(reading.echoes.count, 4) * ReplyFeatures.one / 4
        if reading.echoes.contains(where: { reading.reply.tokens[$0].kind != .word }) {
            values["f:numberEcho"] = ReplyFeatures.one
        }
        if reading.reply.tokens.contains(where: { $0.kind == .emoji }) { values["f:emoji"] = ReplyFeatures.one }
        if !reading.reply.quotes.isEmpty { values["f:quote"] = ReplyFeatures.one }
        if let own = reading.reply.sentiment?.polarity.rawValue { values["f:" + own] = ReplyFeatures.one }
    }
}
