public import LanguageAnalysis
import ReputationFoundations
public import ToneLint

/// A text that is used again and again.
public struct CannedResponse: Hashable, Codable, Sendable, Identifiable {
    /// Its name.
    public var id: String
    /// The language it is written in.
    public var language: TextLanguage
    /// Its words, with open places such as `{name}`.
    public var text: String
    /// Words of a message that call for it; without any it is proposed to nobody.
    ///
    /// `refund*` stands for every ending.
    public var topics: [String]

    /// Describes a text.
    public init(id: String, language: TextLanguage, text: String, topics: [String] = []) {
        self.id = id
        self.language = language
        self.text = text
        self.topics = topics
    }

    private enum CodingKeys: String, CodingKey, CaseIterable {
        case id, language, text, topics
    }

    /// Reads a text; only `topics` may be missing, and an unknown field is an error that names it.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
        id = try container.decode(String.self, forKey: .id)
        language = try container.decode(TextLanguage.self, forKey: .language)
        text = try container.decode(String.self, forKey: .text)
        topics = try container.decodeIfPresent([String].self, forKey: .topics) ?? []
    }
}

/// The texts that a team uses again and again.
///
/// They are there to be varied: the desk proposes the one that fits as a starting point, and reports a reply that is one
/// of them word for word.
public struct CannedResponseLibrary: Hashable, Codable, Sendable {
    /// The texts, by name.
    public private(set) var responses: [CannedResponse]

    /// Collects texts; of two with one name the later counts.
    public init(_ responses: [CannedResponse] = []) {
        let byID = Dictionary(responses.map { ($0.id, $0) }) { _, later in later }
        self.responses = byID.values.sorted { $0.id < $1.id }
    }

    /// Reads an array of texts.
    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode([CannedResponse].self))
    }

    /// Writes an array of texts.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(responses)
    }

    /// The texts of a language.
    public func responses(in language: TextLanguage) -> [CannedResponse] {
        responses.filter { $0.language == language }
    }

    /// The texts as a linter compares drafts with them.
    ///
    /// - Complexity: O(n) in the texts.
    public func index(with analyzer: LanguageAnalyzer) -> ReplyIndex {
        var index = ReplyIndex()
        for response in responses { index.add(analyzer.analyze(response.text, language: response.language)) }
        return index
    }
}
