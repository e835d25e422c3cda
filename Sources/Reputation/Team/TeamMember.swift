public import Conversations
public import LanguageAnalysis
import ReputationFoundations

/// Somebody who answers for the brand.
public struct TeamMember: Hashable, Codable, Sendable, Identifiable {
    /// Their name for programs, as replies carry it.
    public var id: AgentID
    /// Their name for people, with which they sign.
    public var name: String
    /// The languages they answer in; empty for any.
    public var languages: [TextLanguage]
    /// Whether they only help out in a storm, lent by another department.
    public var isSurgeStaff: Bool

    /// Describes somebody.
    public init(id: AgentID, name: String, languages: [TextLanguage] = [], isSurgeStaff: Bool = false) {
        self.id = id
        self.name = name
        self.languages = languages
        self.isSurgeStaff = isSurgeStaff
    }

    private enum CodingKeys: String, CodingKey, CaseIterable {
        case id, name, languages, isSurgeStaff
    }

    /// Reads a member; only `id` is required, and an unknown field is an error that names it.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
        id = try container.decode(AgentID.self, forKey: .id)
        name = try container.decodeIfPresent(String.self, forKey: .name) ?? id.rawValue
        languages = try container.decodeIfPresent([TextLanguage].self, forKey: .languages) ?? []
        isSurgeStaff = try container.decodeIfPresent(Bool.self, forKey: .isSurgeStaff) ?? false
    }

    /// Whether they answer in a language; nobody is ruled out where it is not known.
    public func answers(in language: TextLanguage?) -> Bool {
        guard let language, language != .other else { return true }
        return languages.isEmpty || languages.contains(language)
    }
}
