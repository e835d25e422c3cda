public import Conversations
internal import ReputationFoundations

/// When a policy applies: every list that is not empty must hold the message's value.
public struct TargetCondition: Hashable, Sendable {
    /// The classes of channel it applies to; all where empty.
    public var channelClasses: Set<ChannelClass>
    /// The platforms it applies to; all where empty.
    public var platforms: Set<Platform>
    /// Pages, locations, apps or mailboxes.
    public var properties: Set<String>
    /// Kinds of message.
    public var kinds: Set<MessageKind>
    /// Labels of which at least one is on the thread, the message or the person's case.
    public var anyTags: Set<String>
    /// Labels of which none is.
    public var noTags: Set<String>
    /// Priorities; a message without one has none of them.
    public var priorities: Set<ServicePriority>
    /// Kinds of placement; an unknown placement is none of them.
    public var placements: Set<AdPlacement>
    /// Ratings as a share of the scale, 0 to 1, both ends included; a message without a number has none.
    public var rating: ClosedRange<Double>?
    /// Primary languages in lower case, such as `de`; an unknown language is none of them.
    public var languages: Set<String>

    /// A condition on what is given; with nothing given it holds always.
    public init(
        channelClasses: Set<ChannelClass> = [],
        platforms: Set<Platform> = [],
        properties: Set<String> = [],
        kinds: Set<MessageKind> = [],
        anyTags: Set<String> = [],
        noTags: Set<String> = [],
        priorities: Set<ServicePriority> = [],
        placements: Set<AdPlacement> = [],
        rating: ClosedRange<Double>? = nil,
        languages: Set<String> = []
    ) {
        self.channelClasses = channelClasses
        self.platforms = platforms
        self.properties = properties
        self.kinds = kinds
        self.anyTags = anyTags
        self.noTags = noTags
        self.priorities = priorities
        self.placements = placements
        self.rating = rating
        self.languages = languages
    }

    /// Whether it holds for a message.
    ///
    /// - Parameters:
    ///   - message: The message, with the rating to go by.
    ///   - tags: The labels on the thread, the message and the person's case.
    ///   - priority: How urgent it is, if anybody said.
    /// - Returns: Whether every part holds.
    public func holds(for message: Message, tags: Set<String> = [], priority: ServicePriority? = nil) -> Bool {
        func allows<Value: Hashable>(_ set: Set<Value>, _ value: Value?) -> Bool {
            set.isEmpty || (value.map { set.contains($0) } ?? false)
        }
        guard allows(channelClasses, message.channel.channelClass), allows(platforms, message.channel.platform),
            allows(properties, message.channel.property), allows(kinds, message.kind),
            allows(priorities, priority), allows(placements, message.placement),
            languages.isEmpty || allows(languages, message.language?.primary)
        else { return false }
        if !anyTags.isEmpty, anyTags.isDisjoint(with: tags) { return false }
        if !noTags.isEmpty, !noTags.isDisjoint(with: tags) { return false }
        guard let rating else { return true }
        guard let value = message.rating?.value, let scale = message.rating?.scale, scale > 0 else { return false }
        return rating.contains(value / scale)
    }
}

extension TargetCondition: Codable {
    private enum CodingKeys: String, CodingKey, CaseIterable {
        case channelClasses, platforms, properties, kinds, anyTags, noTags, priorities, placements
        case minimumRating, maximumRating, languages
    }

    /// Reads a condition; every part may be absent.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
        func set<Value: Hashable & Decodable>(_ key: CodingKeys) throws -> Set<Value> {
            Set(try container.decodeIfPresent([Value].self, forKey: key) ?? [])
        }
        let least = try container.decodeIfPresent(Double.self, forKey: .minimumRating)
        let most = try container.decodeIfPresent(Double.self, forKey: .maximumRating)
        let bounds = (least ?? 0, most ?? 1)
        guard bounds.0 <= bounds.1 else {
            throw DecodingError.dataCorruptedError(
                forKey: .maximumRating,
                in: container,
                debugDescription: "the largest rating \(bounds.1) is below the smallest, \(bounds.0)"
            )
        }
        self.init(
            channelClasses: try set(.channelClasses),
            platforms: try set(.platforms),
            properties: try set(.properties),
            kinds: try set(.kinds),
            anyTags: try set(.anyTags),
            noTags: try set(.noTags),
            priorities: try set(.priorities),
            placements: try set(.placements),
            rating: least == nil && most == nil ? nil : bounds.0...bounds.1,
            languages: try set(.languages)
        )
    }

    /// Writes the parts that are not empty, lists in order.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        func write(_ values: some Sequence<String>, _ key: CodingKeys) throws {
            let sorted = values.sorted()
            if !sorted.isEmpty { try container.encode(sorted, forKey: key) }
        }
        try write(channelClasses.map(\.rawValue), .channelClasses)
        try write(platforms.map(\.rawValue), .platforms)
        try write(properties, .properties)
        try write(kinds.map(\.rawValue), .kinds)
        try write(anyTags, .anyTags)
        try write(noTags, .noTags)
        try write(priorities.map(\.rawValue), .priorities)
        try write(placements.map(\.rawValue), .placements)
        try container.encodeIfPresent(rating?.lowerBound, forKey: .minimumRating)
        try container.encodeIfPresent(rating?.upperBound, forKey: .maximumRating)
        try write(languages, .languages)
    }
}
