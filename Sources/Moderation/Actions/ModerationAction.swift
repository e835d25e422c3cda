/// What may be done about a comment, from the weakest to the strongest.
///
/// A way to the law is not an action but a flag beside it, because it may stand beside any of them.
public enum ModerationAction: String, Codable, CaseIterable, Comparable, Sendable {
    /// It stays, and nobody needs to answer.
    case leave
    /// It stays, and an answer is queued.
    case reply
    /// It stays visible until a person has looked at it.
    case hold
    /// It is taken out of the public's sight and can be shown again.
    case hide
    /// It is taken away for good.
    case delete
    /// It is taken away for good, and its author can no longer write here.
    case deleteAndBlock

    /// How strong the action is: 0 for ``leave``, 5 for ``deleteAndBlock``.
    public var severity: Int {
        switch self {
        case .leave: 0
        case .reply: 1
        case .hold: 2
        case .hide: 3
        case .delete: 4
        case .deleteAndBlock: 5
        }
    }

    /// Whether the words are lost with it.
    public var isIrreversible: Bool { self >= .delete }

    /// Whether it takes something from the author: anything from ``hide`` on.
    public var restricts: Bool { self >= .hide }

    /// Orders actions by their severity.
    public static func < (left: ModerationAction, right: ModerationAction) -> Bool {
        left.severity < right.severity
    }
}
