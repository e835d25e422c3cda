import Conversations
public import LanguageAnalysis
import ReputationFoundations

extension StatementWriter {
    /// A statement in words, in its own language: plain sentences, one a line.
    public func text(_ statement: StatementOfReasons) -> String {
        let words = StatementTexts.of(statement.language)
        var lines: [String] = []
        if statement.restrictions.isEmpty {
            lines.append(words.nothing)
        }
        for restriction in statement.restrictions {
            switch restriction {
            case .hidden: lines.append(words.hidden)
            case .removed: lines.append(words.removed)
            case .blocked: lines.append(words.blocked)
            }
        }
        if statement.restrictions.contains(.hidden), let seen = words.seenBy(statement.audience) { lines.append(seen) }
        let reasons = statement.grounds.map { words.reasons[$0.rawValue] ?? $0.rawValue }
        lines.append(words.reason + " " + reasons.joined(separator: "; ") + ".")
        if !statement.facts.isEmpty {
            let quotes = statement.facts.map { words.quote.open + $0.quote + words.quote.close }
            lines.append(words.facts + " " + quotes.joined(separator: ", ") + ".")
        }
        guard !statement.restrictions.isEmpty else { return lines.joined(separator: "\n") }
        lines.append(statement.isLegalGround ? words.legalGround : words.rulesGround(rulesName))
        switch statement.automation {
        case .byHand: lines.append(words.byPerson)
        case .detection: lines.append(words.byPersonAfterDetection)
        case .decision: lines.append(words.automatic)
        }
        if let until = statement.appealUntil {
            lines.append(words.appeal.replacingPlaceholder(with: String(Instant(until).rfc3339.prefix(10))))
        }
        return lines.joined(separator: "\n")
    }

    /// A reason in words; `nil` for a code that this package does not know.
    public func words(for reason: ReasonCode, in language: TextLanguage) -> String? {
        StatementTexts.of(language).reasons[reason.rawValue]
    }

    /// What was considered and not done, in words, for the log and for whoever reviews.
    public func explanation(of clamp: DecisionClamp, in language: TextLanguage) -> String {
        let words = StatementTexts.of(language)
        let cause: String
        switch clamp.cause {
        case .ceiling(let rule): cause = words.ceiling + " \(rule)"
        case .evidence(let firm, let needed): cause = words.evidence + " \(firm)/\(needed)"
        case .budget(let refusal): cause = words.budget + " \(refusal.rawValue)"
        case .capability(let action): cause = words.capability + " \(action)"
        }
        let names = words.actions
        return "\(names[clamp.from.severity]) → \(names[clamp.to.severity]): \(cause)"
    }
}

extension String {
    /// The text with the first `%@` replaced.
    func replacingPlaceholder(with value: String) -> String {
        guard let range = firstRange(of: "%@") else { return self }
        return replacingCharacters(in: range, with: value)
    }

    private func firstRange(of pattern: String) -> Range<String.Index>? {
        var start = startIndex
        while start < endIndex {
            if self[start...].hasPrefix(pattern) { return start..<index(start, offsetBy: pattern.count) }
            start = index(after: start)
        }
        return nil
    }

    private func replacingCharacters(in range: Range<String.Index>, with value: String) -> String {
        String(self[..<range.lowerBound]) + value + String(self[range.upperBound...])
    }
}
