public import Conversations

/// Carries out single steps on a platform.
///
/// Keep the promises of `PlatformActuatorConformance`: report what did not happen as an error and never as success, do
/// nothing when the comment's words have changed, and do a step that was done under the same key no second time.
public protocol PlatformActuator: Sendable {
    /// What can be done there.
    var capabilities: PlatformCapabilities { get }
    /// Does a step, once for each key.
    func perform(_ step: EnforcementStep, key: IdempotencyKey) async throws(ActuatorError) -> StepReceipt
    /// How things stand now; a comment that is gone has a state too.
    func state(of comment: MessageID, by author: AuthorID) async throws(ActuatorError) -> PlatformCommentState
}

/// That a step was done, or was so already.
public enum StepReceipt: String, Codable, Sendable {
    /// It was done.
    case done
    /// Nothing was to do: it was hidden, gone or blocked before.
    case alreadySo
}

/// How a comment stands on its platform.
public struct PlatformCommentState: Hashable, Sendable {
    /// Whether it is still there.
    public var exists: ThreeValued
    /// The wording it has now; `nil` when the platform does not tell.
    public var revision: CommentRevision?
    /// Whether it is hidden.
    public var isHidden: ThreeValued
    /// Whether its author is blocked.
    public var isAuthorBlocked: ThreeValued
    /// Whether the platform lets it be hidden.
    public var canHide: ThreeValued

    /// Describes a state.
    public init(
        exists: ThreeValued = .yes,
        revision: CommentRevision? = nil,
        isHidden: ThreeValued = .unknown,
        isAuthorBlocked: ThreeValued = .unknown,
        canHide: ThreeValued = .unknown
    ) {
        self.exists = exists
        self.revision = revision
        self.isHidden = isHidden
        self.isAuthorBlocked = isAuthorBlocked
        self.canHide = canHide
    }
}

/// Why a step was not done.
public enum ActuatorError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The platform has no such thing.
    case unsupported(EnforcementStep.Kind)
    /// The platform has it and refuses it here.
    case notPermitted
    /// The comment has other words now.
    case staleRevision(CommentRevision)
    /// Too many calls; it may be tried again after that time.
    case rateLimited(retryAfter: Duration)
    /// The platform's cap is reached.
    case platformLimit(Int)
    /// The comment is gone.
    case notFound
    /// It did not work this time.
    case transient(String)
    /// Nobody knows whether it worked, for instance after a broken connection.
    case outcomeUnknown

    /// What happened, in words for people.
    public var description: String {
        switch self {
        case .unsupported(let kind): "the platform has no such step: \(kind.rawValue)"
        case .notPermitted: "the platform refuses it here"
        case .staleRevision: "the comment has other words now"
        case .rateLimited(let wait): "too many calls; try again after \(wait)"
        case .platformLimit(let limit): "the platform's cap of \(limit) is reached"
        case .notFound: "the comment is gone"
        case .transient(let reason): "it did not work this time: \(reason)"
        case .outcomeUnknown: "nobody knows whether it worked"
        }
    }
}
