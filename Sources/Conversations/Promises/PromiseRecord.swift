#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
package import ReputationFoundations

/// Something the brand said it would do.
public struct PromiseRecord: Hashable, Codable, Sendable {
    /// The promise's name.
    public var id: PromiseID
    /// The case, conversation or message it belongs to.
    public var target: EventTarget
    /// What sort of thing.
    public var kind: PromiseKind
    /// The words.
    public var text: String
    /// The message that made it.
    public var madeIn: MessageID?
    /// To whom it was made.
    public var audience: Audience?
    /// The channel it speaks of, such as the one whose readers are to hear first.
    public var channel: Channel?
    package var dueInstant: Instant?
    /// Whether the time was inferred rather than stated.
    public var dueIsInferred: Bool

    /// Describes it.
    public init(
        id: PromiseID,
        target: EventTarget,
        kind: PromiseKind,
        text: String,
        madeIn: MessageID? = nil,
        audience: Audience? = nil,
        channel: Channel? = nil,
        due: Date? = nil,
        dueIsInferred: Bool = false
    ) {
        self.id = id
        self.target = target
        self.kind = kind
        self.text = text
        self.madeIn = madeIn
        self.audience = audience
        self.channel = channel
        dueInstant = due.map { Instant($0) }
        self.dueIsInferred = dueIsInferred
    }

    /// By when; `nil` when nothing was said or inferred.
    public var due: Date? {
        get { dueInstant?.date }
        set { dueInstant = newValue.map { Instant($0) } }
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case target
        case kind
        case text
        case madeIn
        case audience
        case channel
        case dueInstant = "due"
        case dueIsInferred
    }

    /// Reads a promise; its time was stated unless it says that it was inferred.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decode(PromiseID.self, forKey: .id)
        target = try container.decode(EventTarget.self, forKey: .target)
        kind = try container.decode(PromiseKind.self, forKey: .kind)
        text = try container.decode(String.self, forKey: .text)
        madeIn = try container.decodeIfPresent(MessageID.self, forKey: .madeIn)
        audience = try container.decodeIfPresent(Audience.self, forKey: .audience)
        channel = try container.decodeIfPresent(Channel.self, forKey: .channel)
        dueInstant = try container.decodeIfPresent(Instant.self, forKey: .dueInstant)
        dueIsInferred = try container.decodeIfPresent(Bool.self, forKey: .dueIsInferred) ?? false
    }
}
