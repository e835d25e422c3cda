/// Who judged a message.
public enum Assessor: Hashable, Sendable {
    /// A program, with the version of its rules or weights.
    case classifier(ClassifierIdentity)
    /// A person.
    case person(AgentID)
}

extension Assessor: Codable {
    private enum CodingKeys: String, CodingKey {
        case classifier, version, person
    }

    /// Reads `{"person": …}` or `{"classifier": …, "version": …}`.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        if let person = try container.decodeIfPresent(AgentID.self, forKey: .person) {
            self = .person(person)
        } else {
            self = .classifier(
                ClassifierIdentity(
                    id: try container.decode(ClassifierID.self, forKey: .classifier),
                    version: try container.decode(Int.self, forKey: .version)
                )
            )
        }
    }

    /// Writes one of the two forms.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .classifier(let identity):
            try container.encode(identity.id, forKey: .classifier)
            try container.encode(identity.version, forKey: .version)
        case .person(let id):
            try container.encode(id, forKey: .person)
        }
    }
}
