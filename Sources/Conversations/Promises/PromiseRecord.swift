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
        due: Date? = nil,
        dueIsInferred: Bool = false
    ) {
        self.id = id
        self.target = target
        self.kind = kind
        self.text = text
        self.madeIn = madeIn
        self.audience = audience
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
        case dueInstant = "due"
        case dueIsInferred
    }
}
