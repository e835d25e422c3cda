public import Conversations
package import ReputationFoundations

/// Names one clock: the message it hangs on, what it measures, and which time round.
public struct ClockID: DerivedIdentifier, DigestBacked {
    package let digest: Digest128

    package static var domain: String { "clock" }

    package init(digest: Digest128) {
        self.digest = digest
    }

    /// The name of these inputs, whose order and boundaries count.
    public init(_ inputs: String?...) {
        self.init(inputs: inputs)
    }

    /// Reads 32 lowercase hexadecimal digits; any other string is hashed.
    public init(rawValue: String) {
        self.init(digits: rawValue)
    }

    /// The clock of a message.
    ///
    /// - Parameters:
    ///   - anchor: The message it hangs on: the oldest of its turn, or the one that the brand promised to follow up.
    ///   - metric: What it measures.
    ///   - cycle: Which time round on this message, from 0: edits that ask anew and reopenings begin another.
    public init(anchor: MessageID, metric: ServiceLevelMetric, cycle: Int = 0) {
        self.init(anchor.rawValue, metric.rawValue, String(cycle))
    }

    /// 32 lowercase hexadecimal digits.
    public var rawValue: String { digest.hexadecimal }

    // Written out, because the defaults of RawRepresentable would compare the digits.

    /// Whether two names are the same.
    public static func == (left: ClockID, right: ClockID) -> Bool {
        left.digest == right.digest
    }

    /// Hashes the name.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(digest)
    }

    /// Orders names by their digits.
    public static func < (left: ClockID, right: ClockID) -> Bool {
        left.digest < right.digest
    }
}
