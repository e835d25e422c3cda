/// What a response target measures.
public enum ServiceLevelMetric: String, CaseIterable, Codable, Sendable {
    /// From the first message of a person, or from what the start rule says, to the first reply.
    case firstReply
    /// From the oldest message left unanswered after a reply to the next reply; a new clock every turn.
    case nextReply
    /// From the oldest message of a turn to any sign that it arrived; a new clock every turn.
    case acknowledgement
    /// From the oldest message of a turn to a reply that gives something; a new clock every turn.
    case substantiveReply
    /// From one public message of the brand to its next, whatever state the work is in.
    case periodicUpdate
    /// The same, with the states that pause taken out.
    case pausableUpdate
    /// From creation until solved, less the time in states that wait for the customer; goes on after a reopening.
    case requesterWait
    /// From creation until solved, less every state in which nobody works on it; goes on after a reopening.
    case agentWork
    /// From an assignment until the next one or until solved; a new clock after a reopening.
    case ownership
    /// From creation until first solved; over for good then.
    case firstResolution
    /// From creation until last solved; goes on after a reopening.
    case totalResolution
    /// From a public message whose matter moved to a private channel until the brand says in public how it ended.
    case publicClosure
    /// Until the platform lets nobody answer any more.
    case platformWindow
    /// Until the platform lets only people answer, and no programs; no clock where it makes no difference.
    case standardWindow

    /// Whether a reply ends it.
    public var endsWithReply: Bool {
        switch self {
        case .firstReply, .nextReply, .acknowledgement, .substantiveReply, .periodicUpdate, .pausableUpdate,
            .publicClosure, .platformWindow, .standardWindow:
            true
        case .requesterWait, .agentWork, .ownership, .firstResolution, .totalResolution: false
        }
    }

    /// Whether the platform says how long it lasts.
    public var isPlatformWindow: Bool { self == .platformWindow || self == .standardWindow }

    /// Its place in ``allCases``.
    var index: Int {
        Self.allCases.firstIndex(of: self) ?? 0
    }
}
