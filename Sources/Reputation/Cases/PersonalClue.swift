public import Conversations
import LanguageAnalysis

/// Something in a message by which the person behind it can be known again on another channel.
public struct PersonalClue: Hashable, Sendable {
    /// What it would prove if somebody else names it too.
    public let kind: LinkEvidenceKind
    /// What is compared: letters and digits in lower case; of a phone number the last nine digits.
    public let key: String
    /// The words as they stand.
    public let words: String

    /// Describes a clue; `nil` for words that name nothing.
    public init?(_ kind: LinkEvidenceKind, _ words: String) {
        let letters = words.lowercased().unicodeScalars.filter {
            $0.properties.isAlphabetic || $0.properties.numericType != nil
        }
        switch kind {
        case .mailAddress:
            key = words.lowercased().filter { !$0.isWhitespace }
            guard key.contains("@") else { return nil }
        case .phoneNumber:
            key = String(String.UnicodeScalarView(letters.filter { $0.properties.numericType != nil }.suffix(9)))
            // Shorter numbers are those of a town or a desk.
            guard key.count >= 7 else { return nil }
        default:
            key = String(String.UnicodeScalarView(letters))
            guard key.count >= 3 else { return nil }
        }
        self.kind = kind
        self.words = words
    }

    /// What a text tells of its writer.
    static func all(in data: [PersonalDatum], of text: AnalyzedText) -> [PersonalClue] {
        data.compactMap { datum in
            let words = text.text(datum.range)
            return switch datum.kind {
            case .order: PersonalClue(.orderNumber, words)
            case .email: PersonalClue(.mailAddress, words)
            case .phone: PersonalClue(.phoneNumber, words)
            default: nil
            }
        }
    }
}

extension PersonalClue {
    /// The accounts that a private message names.
    static func handles(in text: AnalyzedText) -> [PersonalClue] {
        text.tokens.indices.filter { text.tokens[$0].kind == .handle }.compactMap { index in
            PersonalClue(.statedHandle, text.text(text.bytes(of: index..<index + 1)))
        }
    }
}
