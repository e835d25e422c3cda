import ReputationFoundations

/// What is promised to the messages that meet a condition.
public struct ServiceLevelPolicy: Hashable, Sendable {
    /// Beside which other policies it stands: of each layer, the first that matches applies.
    public enum Layer: String, CaseIterable, Codable, Sendable {
        /// What customers are promised.
        case service
        /// What teams promise each other, such as how long a matter stays with one of them.
        case group
    }

    /// Its name, unique in its book.
    public var id: String
    /// Its version, 1 or more; clocks name the version they ran on.
    public var version: Int
    /// A title for people.
    public var title: String?
    /// Whether it promises something to customers or to other teams.
    public var layer: Layer
    /// When it applies.
    public var condition: TargetCondition
    /// What it promises; at most one target for each metric and priority.
    public var targets: [ResponseTarget]
    /// What it does to clocks that already run when it comes to apply.
    public var onChange: ChangeMode
    /// Whether a first substantive reply may take more than 24 hours by the wall clock.
    public var allowsBeyondCeiling: Bool

    /// States a policy.
    public init(
        id: String,
        version: Int = 1,
        title: String? = nil,
        layer: Layer = .service,
        condition: TargetCondition = TargetCondition(),
        targets: [ResponseTarget],
        onChange: ChangeMode = .retroactive(applyPastPauses: true),
        allowsBeyondCeiling: Bool = false
    ) {
        self.id = id
        self.version = version
        self.title = title
        self.layer = layer
        self.condition = condition
        self.targets = targets
        self.onChange = onChange
        self.allowsBeyondCeiling = allowsBeyondCeiling
    }

    /// The longest that a substantive reply may take by the wall clock, whatever the calendar says: 24 hours.
    ///
    /// The number is the answer "within 24 hours" that the field's handbooks ask for on every channel; time in which
    /// the customer is awaited does not count.
    public static let ceiling = Duration.seconds(86_400)
}

extension ServiceLevelPolicy: Codable {
    private enum CodingKeys: String, CodingKey, CaseIterable {
        case id, version, title, layer, condition, targets, onChange, allowsBeyondCeiling
    }

    /// Reads a policy; `id`, `version` and `targets` are required.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
        let mode = try container.decodeIfPresent(ChangeMode.self, forKey: .onChange)
        self.init(
            id: try container.decode(String.self, forKey: .id),
            version: try container.decode(Int.self, forKey: .version),
            title: try container.decodeIfPresent(String.self, forKey: .title),
            layer: try container.decodeIfPresent(Layer.self, forKey: .layer) ?? .service,
            condition: try container.decodeIfPresent(TargetCondition.self, forKey: .condition) ?? TargetCondition(),
            targets: try container.decode([ResponseTarget].self, forKey: .targets),
            onChange: mode ?? .retroactive(applyPastPauses: true),
            allowsBeyondCeiling: try container.decodeIfPresent(Bool.self, forKey: .allowsBeyondCeiling) ?? false
        )
    }
}
