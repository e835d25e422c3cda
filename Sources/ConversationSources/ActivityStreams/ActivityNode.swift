import Conversations

/// An object of ActivityStreams 2.0, of which any member may be a name, an object, or a list of either.
struct ActivityNode: Sendable {
    private let members: [String: JSONValue]

    /// An object, or the name of one.
    init?(_ value: JSONValue?) {
        switch value {
        case .object(let members)?: self.members = members
        case .string(let name)?: members = ["id": .string(name)]
        case .array(let list)?:
            guard let first = list.lazy.compactMap({ ActivityNode($0) }).first else { return nil }
            self = first
        default: return nil
        }
    }

    /// The name of the object.
    var id: String? { string("id") ?? string("@id") }

    /// The types, without the vocabulary's address before them.
    var types: [String] {
        values("type").isEmpty ? values("@type").compactMap(Self.type) : values("type").compactMap(Self.type)
    }

    /// Whether nothing is known of the object but its name.
    var isName: Bool { id != nil && types.isEmpty && !["content", "contentMap", "summary"].contains(where: has) }

    /// A member as an object or the name of one; of a list, the first.
    subscript(_ member: String) -> ActivityNode? { ActivityNode(members[member]) }

    /// A member as objects and names.
    func nodes(_ member: String) -> [ActivityNode] { values(member).compactMap { ActivityNode($0) } }

    func string(_ member: String) -> String? {
        for value in values(member) {
            if case .string(let text) = value { return text }
        }
        return nil
    }

    func integer(_ member: String) -> Int? {
        if case .integer(let number)? = members[member] { Int(exactly: number) } else { nil }
    }

    func has(_ member: String) -> Bool { members[member] != nil }

    /// The member as a text, or the text of one language of its map, the first by name; with the language.
    func text(_ member: String) -> (text: String, language: String?)? {
        if let text = string(member) { return (text, nil) }
        guard case .object(let map)? = members["\(member)Map"] else { return nil }
        let texts = map.sorted { $0.key < $1.key }.compactMap { entry -> (text: String, language: String?)? in
            guard case .string(let text) = entry.value else { return nil }
            return (text, entry.key == "und" ? nil : entry.key)
        }
        return texts.first
    }

    private func values(_ member: String) -> [JSONValue] {
        switch members[member] {
        case .array(let list)?: list
        case let value?: [value]
        case nil: []
        }
    }

    private static func type(_ value: JSONValue) -> String? {
        guard case .string(let name) = value else { return nil }
        return name.split(whereSeparator: { $0 == "#" || $0 == ":" }).last.map { String($0) }
    }
}
