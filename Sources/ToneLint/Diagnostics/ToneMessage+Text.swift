extension ToneMessage {
    /// The message in English: what is wrong, what to do about it, and what it was seen by.
    public var text: String {
        let rule = ToneRuleCatalogue.rule(ToneRuleID(rawValue: id))
        let words = [arguments["rationale"] ?? rule?.rationale, arguments["advice"] ?? rule?.advice].compactMap { $0 }
        return ((words.isEmpty ? [id] : words) + details).joined(separator: " ")
    }

    /// Sentences about the values that only this finding has.
    private var details: [String] {
        func value(_ name: String) -> String? { arguments[name] }
        var details: [String] = []
        if let kind = value("kind") { details.append("It shows \(ToneMessage.kinds[kind] ?? kind).") }
        if let given = value("given") { details.append("They wrote: \(given).") }
        if let name = value("name") { details.append("They are called \(name).") }
        if let formal = value("formal"), let informal = value("informal") {
            details.append("“\(formal)” is formal, “\(informal)” is not.")
        }
        if let theirs = value("theirs"), let yours = value("yours") {
            details.append("Theirs is \(theirs), this is \(yours).")
        }
        if let count = value("count") { details.append("So do \(count) earlier replies.") }
        switch (value("length"), value("words"), value("most")) {
        case (let length?, _, let most?): details.append("It counts \(length); at most \(most) fit.")
        case (_, let words?, let most?): details.append("It has \(words) words; \(most) are enough.")
        case (_, let words?, nil): details.append("It has \(words) words.")
        default: break
        }
        if let tried = value("tried") { details.append("They tried: \(tried).") }
        if let missing = value("missing") { details.append("Missing: \(missing).") }
        if let reasons = value("reasons") { details.append("It reads as \(reasons).") }
        if let features = value("features") { details.append("What weighed most: \(features).") }
        if let unread = value("unread") {
            details.append(unread == "empty" ? "It has no words." : "No pack reads its language.")
        }
        return details
    }

    private static let kinds = [
        "phone": "a phone number", "email": "a mail address", "iban": "an account number", "card": "a card number",
        "nationalID": "a number by which a state or an insurer knows somebody", "address": "a street address",
        "order": "an order's number", "doorCode": "a code that opens a door",
        "fact": "something about the person that no form has, such as an illness, a debt or a room",
    ]
}

extension FixIt {
    /// What the fix would do, in a few words.
    ///
    /// - Parameter lines: the draft the finding is about.
    /// - Returns: one sentence.
    func summary(in lines: LineIndex) -> String {
        let changes = edits.map { edit in
            let old = ToneMessage.quoted(lines.text(edit.range))
            if edit.replacement.isEmpty { return "take out \(old)" }
            let new = ToneMessage.quoted(edit.replacement)
            return edit.range.isEmpty ? "put in \(new)" : "\(old) becomes \(new)"
        }
        return (safety == .safe ? "Fix: " : "Suggestion: ") + changes.joined(separator: ", ") + "."
    }
}

extension ToneMessage {
    /// Words in quotation marks on one line, cut where they are long.
    fileprivate static func quoted(_ text: String) -> String {
        let line = String(String.UnicodeScalarView(text.unicodeScalars.map { $0.value < 0x20 ? " " : $0 }))
        return "“\(line.prefix(60))\(line.count > 60 ? "…" : "")”"
    }
}
