public import Conversations
import ReputationFoundations

/// Why two mentions belong to one incident.
public enum IncidentLinkEvidence: Hashable, Codable, Sendable {
    /// One replies to the other.
    case reply
    /// One account wrote both, in nearly the same words.
    case sameAccount
    /// Accounts of one name wrote nearly the same words.
    case sameName
    /// A long text was copied from one site to another, and no name speaks against one writer.
    case copiedText
    /// Other accounts passed the same text on.
    case passedOn
    /// Somebody decided it.
    case person(AgentID)

    /// Whether both mentions are by one person.
    public var isIdentity: Bool {
        switch self {
        case .sameAccount, .sameName, .copiedText: true
        case .reply, .passedOn, .person: false
        }
    }
}

/// Two mentions that were put together, and why; a wrong one can be rejected.
public struct IncidentLink: Hashable, Codable, Sendable {
    /// The earlier mention.
    public let earlier: MessageID
    /// The later mention.
    public let later: MessageID
    /// Why.
    public let evidence: IncidentLinkEvidence
    /// How alike the texts are: the share of common runs of three words, 0 to 1.
    public let similarity: Double
    package let between: Int64

    /// How much later the later one was written.
    public var interval: Duration { .milliseconds(between) }
}

/// How alike mentions have to be.
public struct IncidentSettings: Hashable, Codable, Sendable {
    /// From which similarity texts are nearly the same.
    public var nearDuplicate = 0.4
    /// From which similarity a text is a copy.
    public var copy = 0.8
    /// From which similarity a text is a copy although the names differ.
    public var copyDespiteNames = 0.95
    /// The fewest runs of three words for a copy to prove anything: short texts are alike by chance.
    public var fewestShingles = 8
    /// The time within which mentions are compared.
    public var window: Duration {
        get { .milliseconds(windowMilliseconds) }
        set { windowMilliseconds = newValue.wholeMilliseconds }
    }
    private(set) var windowMilliseconds: Int64 = 86_400_000

    /// Near duplicates from 40 %, copies from 80 %, within a day.
    public init() {}
}
