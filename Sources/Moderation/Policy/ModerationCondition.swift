public import Conversations
public import LanguageAnalysis

/// When a rule applies: yes, no or unknown; a rule applies only on yes.
///
/// As JSON each case is an object with one member, such as
/// `{"signal": {"kind": "directedInsult", "atLeast": "firm"}}`.
public indirect enum ModerationCondition: Hashable, Codable, Sendable {
    /// Something was found, at least so strong; found but weaker is unknown.
    case signal(kind: SignalKind, atLeast: SignalStrength)
    /// The author stands so with the brand.
    case standing(among: [StandingKind])
    /// The author has published at least so many comments here.
    case publishedAtLeast(count: Int)
    /// The author's account is young; unknown where its age is.
    case youngAccount
    /// The comment stands under such content.
    case placement(among: [AdPlacement])
    /// The caller tagged the comment or its post with one of these.
    case tagged(among: [String])
    /// Nearly the same was written by at least so many authors, of whom at least such a share are verified customers.
    case crowd(authors: Int, verifiedShare: Double)
    /// The comment was read in one of these languages.
    case language(among: [TextLanguage])
    /// A source that should have spoken did not.
    case degraded
    /// The comment was judged so by ``Genuineness``.
    case genuineness(among: [Genuineness])
    /// All of them hold.
    case all(of: [ModerationCondition])
    /// At least one of them holds.
    case any(of: [ModerationCondition])
    /// It does not hold, and that is known.
    case not(condition: ModerationCondition)
}

extension ModerationCondition {
    /// Something was found, plain to anybody.
    public static func firm(_ kind: SignalKind) -> ModerationCondition {
        .signal(kind: kind, atLeast: .firm)
    }

    /// Something was found, however weak the evidence.
    public static func found(_ kind: SignalKind) -> ModerationCondition {
        .signal(kind: kind, atLeast: .weak)
    }

    /// Something is known to be absent.
    public static func absent(_ kind: SignalKind) -> ModerationCondition {
        .not(condition: .signal(kind: kind, atLeast: .weak))
    }

    /// The conditions directly inside.
    var parts: [ModerationCondition] {
        switch self {
        case .all(let parts), .any(let parts): parts
        case .not(let part): [part]
        default: []
        }
    }
}
