public import Conversations
import LanguageAnalysis
import ReputationFoundations

/// Names a decision: a hash of the comment, its revision, what was known, and the policy.
public struct DecisionID: DerivedIdentifier {
    /// 32 lowercase hexadecimal digits.
    public let rawValue: String

    init(_ digest: Digest128) {
        rawValue = digest.hexadecimal
    }

    /// The name of these inputs, whose order and boundaries count.
    public init(_ inputs: String?...) {
        var hasher = StableHasher()
        hasher.append("decision")
        for input in inputs { hasher.append(input) }
        self.init(hasher.finalize())
    }

    /// Reads 32 lowercase hexadecimal digits; any other string is hashed.
    public init(rawValue: String) {
        if let digest = Digest128(hexadecimal: rawValue) {
            self.init(digest)
        } else {
            self.init(rawValue as String?)
        }
    }

    /// Orders names by their digits.
    public static func < (left: DecisionID, right: DecisionID) -> Bool {
        left.rawValue < right.rawValue
    }
}

extension DecisionID {
    /// The name of the decision about an input under a policy.
    init(_ input: ModerationInput, policy: ModerationPolicyReference) {
        var hasher = StableHasher()
        hasher.append("decision")
        hasher.append(policy.id)
        hasher.append(UInt64(bitPattern: Int64(policy.version)))
        hasher.append(policy.fingerprint)
        let comment = input.comment
        hasher.append(comment.id.rawValue)
        hasher.append(comment.revision.rawValue)
        hasher.append(comment.author.rawValue)
        hasher.append(comment.conversation.rawValue)
        hasher.append(UInt64(comment.descendantCount))
        let place = comment.placement
        hasher.append(place.kind.rawValue)
        hasher.append(place.publicCounter.map { UInt64($0) } ?? .max)
        hasher.append(UInt64(place.hiddenCount))
        hasher.append(place.counterIncludesHidden.rawValue)
        hasher.append(input.signals)
        hasher.append(input.standing)
        hasher.append(input.context)
        self.init(hasher.finalize())
    }
}

extension StableHasher {
    fileprivate mutating func append(_ signals: CommentSignals) {
        append(UInt64(signals.findings.count))
        for finding in signals.findings {
            append(finding.kind.rawValue)
            append(finding.verdict.rawValue)
            append(finding.strength.rawValue)
            append(finding.confidence.bitPattern)
            append(finding.source.id.rawValue)
            append("\(finding.source.version)")
            append(UInt64(finding.ranges.count))
            for range in finding.ranges {
                append(UInt64(bitPattern: Int64(range.lowerBound)))
                append(UInt64(bitPattern: Int64(range.upperBound)))
            }
            append(UInt64(finding.evidence.count))
            for words in finding.evidence { append(words) }
        }
        for kind in SignalKind.allCases { append(signals.assessed.contains(kind) ? 1 : 0 as UInt64) }
        append(UInt64(signals.degraded.count))
        for input in signals.degraded {
            append(input.source.rawValue)
            append(input.reason.rawValue)
            append(UInt64(input.kinds.count))
            for kind in input.kinds { append(kind.rawValue) }
            append(input.note)
        }
        append(signals.language?.rawValue)
    }

    fileprivate mutating func append(_ standing: AuthorStanding) {
        append(standing.kind.rawValue)
        append(UInt64(bitPattern: Int64(standing.published)))
        append(UInt64(bitPattern: Int64(standing.upheld)))
        append(standing.lowerBound.bitPattern)
        append(standing.isYoungAccount.rawValue)
    }

    fileprivate mutating func append(_ context: ModerationContext) {
        append(UInt64(context.tags.count))
        for tag in context.tags { append(tag) }
        append(context.manual?.revision.rawValue)
        append(context.manual?.action.rawValue)
        append(context.manual?.decidedBy.rawValue)
        append(UInt64(bitPattern: Int64(context.crowd?.authors ?? -1)))
        append(UInt64(bitPattern: Int64(context.crowd?.verifiedCustomers ?? -1)))
        append(context.isHidden ? 1 : 0 as UInt64)
        append(context.capabilities.platform?.rawValue)
        for value in [context.capabilities.canHide, context.capabilities.canDelete, context.capabilities.canBlock] {
            append(value.rawValue)
        }
        append(context.capabilities.takesRepliesAlong.rawValue)
    }
}
