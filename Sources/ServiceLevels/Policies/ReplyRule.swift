import ReputationFoundations

/// What counts as replying.
public struct ReplyRule: Hashable, Sendable {
    /// What a reply must give.
    public enum Substance: String, CaseIterable, Codable, Sendable {
        /// Anything at all.
        case any
        /// It was not judged to be without an answer: not judged counts.
        case unlessEmpty
        /// It was judged to answer.
        case judged
    }

    /// Who can read it.
    public enum Readers: String, CaseIterable, Codable, Sendable {
        /// The customer, in public or in private.
        case customer
        /// Everybody.
        case everybody
        /// The customer alone.
        case customerAlone
        /// The customer or only colleagues: internal notes count.
        case anyone
    }

    /// How far it must have got.
    public enum Reach: String, CaseIterable, Codable, Sendable {
        /// Sent off and not refused.
        case submitted
        /// Shown to its reader, which a platform that checks replies does hours later.
        case visible
    }

    /// Whether a conversational program's reply counts.
    public var bots: Bool
    /// Whether an automatic notice counts; a campaign never does.
    public var automations: Bool
    /// What a reply must give.
    public var substance: Substance
    /// Who can read it.
    public var readers: Readers
    /// How far it must have got.
    public var reach: Reach

    /// States a rule; by default any reply of a person that the customer gets.
    public init(
        bots: Bool = false,
        automations: Bool = false,
        substance: Substance = .any,
        readers: Readers = .customer,
        reach: Reach = .submitted
    ) {
        self.bots = bots
        self.automations = automations
        self.substance = substance
        self.readers = readers
        self.reach = reach
    }

    /// Any sign that a message arrived, automatic ones included.
    public static let anySign = ReplyRule(bots: true, automations: true)
    /// A reply of a person, whatever it gives.
    public static let person = ReplyRule()
    /// A reply of a person or bot that was not judged to be a mere notice.
    public static let substantive = ReplyRule(bots: true, substance: .unlessEmpty)

    /// What counts where a target does not say.
    public static func standard(for metric: ServiceLevelMetric) -> ReplyRule {
        switch metric {
        case .acknowledgement: .anySign
        case .substantiveReply: .substantive
        case .periodicUpdate, .pausableUpdate: .person
        case .publicClosure: ReplyRule(substance: .unlessEmpty, readers: .everybody)
        default: .person
        }
    }
}

extension ReplyRule: Codable {
    private enum CodingKeys: String, CodingKey, CaseIterable {
        case bots, automations, substance, readers, reach
    }

    /// Reads a rule; what is absent is that of a person's reply.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
        let usual = ReplyRule()
        bots = try container.decodeIfPresent(Bool.self, forKey: .bots) ?? usual.bots
        automations = try container.decodeIfPresent(Bool.self, forKey: .automations) ?? usual.automations
        substance = try container.decodeIfPresent(Substance.self, forKey: .substance) ?? usual.substance
        readers = try container.decodeIfPresent(Readers.self, forKey: .readers) ?? usual.readers
        reach = try container.decodeIfPresent(Reach.self, forKey: .reach) ?? usual.reach
    }
}
