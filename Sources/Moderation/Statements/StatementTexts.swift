import Conversations
import LanguageAnalysis

/// The words of statements in one language.
struct StatementTexts: Sendable {
    var nothing: String
    var hidden: String
    var removed: String
    var blocked: String
    var seenByAuthor: String
    var seenByFriends: String
    var seenByClick: String
    var reason: String
    var facts: String
    var quote: (open: String, close: String)
    var ownRules: String
    var namedRules: String
    var legalGround: String
    var byPerson: String
    var byPersonAfterDetection: String
    var automatic: String
    /// With `%@` for the last day.
    var appeal: String
    var ceiling: String
    var evidence: String
    var budget: String
    var capability: String
    /// The actions from the weakest to the strongest.
    var actions: [String]
    /// The reasons by their codes.
    var reasons: [String: String]

    /// The words of a language; English where there are none.
    static func of(_ language: TextLanguage) -> StatementTexts {
        switch language {
        case .german: german
        case .russian: russian
        case .romanian: romanian
        default: english
        }
    }

    func rulesGround(_ name: String?) -> String {
        name.map { namedRules.replacingPlaceholder(with: $0) } ?? ownRules
    }

    /// Who still sees a hidden comment; `nil` when that is not known.
    func seenBy(_ audience: RemainingAudience) -> String? {
        guard let viewers = audience.viewers else { return nil }
        if viewers.contains(.everyoneWithAClick) { return seenByClick }
        if viewers.contains(.authorsFriends) { return seenByFriends }
        return viewers.contains(.author) ? seenByAuthor : nil
    }

    /// Reads lines of a code, an equals sign and a text.
    static func reasons(_ lines: String) -> [String: String] {
        Dictionary(
            lines.split(separator: "\n").compactMap { line in
                line.firstIndex(of: "=").map { (String(line[..<$0]), String(line[line.index(after: $0)...])) }
            },
            uniquingKeysWith: { first, _ in first }
        )
    }
}
