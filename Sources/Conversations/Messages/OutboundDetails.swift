/// What is known of a message because the brand sent it.
public struct OutboundDetails: Hashable, Codable, Sendable {
    /// Who or what sent it.
    public var origin: OutboundOrigin
    /// For whom it was meant; `nil` when it follows from the channel.
    public var audience: Audience?
    /// The person or program, where known.
    public var agent: AgentID?
    /// How far it had got when it was reported; `nil` when it was simply there.
    public var delivery: DeliveryState?

    /// Describes a message of the brand.
    public init(
        origin: OutboundOrigin = .unknown,
        audience: Audience? = nil,
        agent: AgentID? = nil,
        delivery: DeliveryState? = nil
    ) {
        self.origin = origin
        self.audience = audience
        self.agent = agent
        self.delivery = delivery
    }

    private enum CodingKeys: String, CodingKey {
        case origin, audience, agent, delivery
    }

    /// Reads the attributes; none is required.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        origin = try container.decodeIfPresent(OutboundOrigin.self, forKey: .origin) ?? .unknown
        audience = try container.decodeIfPresent(Audience.self, forKey: .audience)
        agent = try container.decodeIfPresent(AgentID.self, forKey: .agent)
        delivery = try container.decodeIfPresent(DeliveryState.self, forKey: .delivery)
    }
}
