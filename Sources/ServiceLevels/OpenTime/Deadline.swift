import ReputationFoundations

#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// When a target of open time is used up.
///
/// Both dates are the same unless the target ends exactly when the desk closes. An answer given in between used no
/// more than the target, so it keeps the promise: show ``exhaustedAt`` to people, and call a breach at ``breachAt``.
public struct Deadline: Hashable, Sendable {
    /// The first moment at which the whole target has passed: a closing rather than the next opening.
    public let exhaustedAt: Date
    /// The moment from which on more than the target has passed: the next opening when the target ends on a closing.
    public let breachAt: Date

    /// Pairs the two dates.
    public init(exhaustedAt: Date, breachAt: Date) {
        self.exhaustedAt = exhaustedAt
        self.breachAt = breachAt
    }

    /// Whether something done at a date keeps the promise; the deadline itself does.
    public func isMet(at date: Date) -> Bool {
        date <= breachAt
    }
}

extension Deadline: Codable {
    private enum CodingKeys: String, CodingKey {
        case exhaustedAt, breachAt
    }

    /// Reads both dates as RFC 3339.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        exhaustedAt = try container.decodeInstant(forKey: .exhaustedAt).date
        breachAt = try container.decodeInstant(forKey: .breachAt).date
    }

    /// Writes both dates as RFC 3339.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeInstant(Instant(exhaustedAt), forKey: .exhaustedAt)
        try container.encodeInstant(Instant(breachAt), forKey: .breachAt)
    }
}
