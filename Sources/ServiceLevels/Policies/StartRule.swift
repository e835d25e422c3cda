/// From when a target counts.
public enum StartRule: String, CaseIterable, Codable, Sendable {
    /// The first message of the thread that reaches the brand; in a ticket, also one that the brand opened.
    case creation
    /// The oldest message of the turn that nothing has answered.
    case oldestUnanswered
    /// The latest message of the turn that nothing has answered, so that a new message gives new time.
    case latestInbound
    /// The last message of the brand that everybody can read.
    case lastPublicUpdate
    /// The first assignment at or after the message; no clock runs before it.
    case assignment
    /// The first hand-off at or after the message, such as from a bot to a person; no clock runs before it.
    case handOff
    /// The message, and anew each time the work is reopened.
    case reopen
}

/// How a reply counts that comes while the desk is still closed, in the same stretch as the message.
public enum OffHoursReply: String, CaseIterable, Codable, Sendable {
    /// As no time, which is what open time gives.
    case zero
    /// As the whole time by the wall clock. It changes what is reported, never whether the target was met.
    case fullElapsed
}

/// What becomes of a clock that waits for a reply when the work is marked solved.
public enum ResolutionEffect: String, CaseIterable, Codable, Sendable {
    /// It is cancelled and leaves the statistics.
    case cancels
    /// It counts as replied to.
    case fulfils
    /// It goes on.
    case ignored
}

/// How far replies reach.
public enum TargetScope: String, CaseIterable, Codable, Sendable {
    /// Only replies in the same thread count.
    case conversation
    /// A reply to the same person anywhere counts, as far as their accounts are known to be one case.
    case customerCase
}

/// What a policy does to clocks that already run when it comes to apply: because a label or priority changed, or
/// because a new version of the policy was installed.
public enum ChangeMode: Hashable, Sendable {
    /// The start is kept and the new target holds from it.
    ///
    /// With `applyPastPauses` the new pausing states also count for time before the change; without, pauses count
    /// only from the change on.
    case retroactive(applyPastPauses: Bool)
    /// What was used so far stays used, and the new target and its hours hold from the change on.
    case fromChange
    /// The clock begins anew at the change.
    case restart
    /// Clocks that already run keep what they began with.
    case frozen
}

extension ChangeMode: Codable {
    private enum Name: String, Codable {
        case retroactive, retroactiveKeepingPauses, fromChange, restart, frozen
    }

    /// Reads the mode's name; `retroactiveKeepingPauses` applies past pauses, `retroactive` does not.
    public init(from decoder: any Decoder) throws {
        switch try decoder.singleValueContainer().decode(Name.self) {
        case .retroactive: self = .retroactive(applyPastPauses: false)
        case .retroactiveKeepingPauses: self = .retroactive(applyPastPauses: true)
        case .fromChange: self = .fromChange
        case .restart: self = .restart
        case .frozen: self = .frozen
        }
    }

    /// Writes the mode's name.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        let name: Name =
            switch self {
            case .retroactive(let applyPastPauses): applyPastPauses ? .retroactiveKeepingPauses : .retroactive
            case .fromChange: .fromChange
            case .restart: .restart
            case .frozen: .frozen
            }
        try container.encode(name)
    }
}
