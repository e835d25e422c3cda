/// Where a clock stands.
public enum ClockStatus: String, CaseIterable, Codable, Sendable {
    /// Time counts and there is enough of it.
    case running
    /// Time stands still, so that there is no deadline.
    case paused
    /// A warning was passed.
    case atRisk
    /// The limit was passed and it still goes on.
    case breaching
    /// It ended within its limit.
    case met
    /// It ended after its limit, or its limit was passed under an earlier target.
    case breached
    /// It ended without counting.
    case cancelled

    /// Whether it still goes on.
    public var isOpen: Bool {
        switch self {
        case .running, .paused, .atRisk, .breaching: true
        case .met, .breached, .cancelled: false
        }
    }
}

/// Why a clock ended without counting.
public enum CancellationReason: String, CaseIterable, Codable, Sendable {
    /// The message it hung on was taken away.
    case messageRemoved
    /// Somebody decided that the message needs no answer.
    case dismissed
    /// The work was marked solved before a reply.
    case resolved
    /// The person was blocked.
    case blocked
    /// No policy applies any more.
    case noPolicy
    /// An edit of the message began another clock.
    case superseded

    /// Its place in ``allCases``, small enough for a record.
    var code: UInt8 {
        UInt8(truncatingIfNeeded: Self.allCases.firstIndex(of: self) ?? 0)
    }
}

/// Why a clock stood still.
public enum PauseCause: Hashable, Sendable {
    /// The work was in a state that pauses.
    case state(String)
    /// The matter was handed to another channel and the customer has not come there yet.
    case awaitingCustomer
    /// The work was solved and later reopened.
    case resolved
}
