public import Reputation

/// What a desk looks at, to be written for people or for programs.
public struct DeskReport: Sendable {
    /// What the desk looks at.
    public let state: DeskState
    /// What was read before.
    public let intake: IntakeSummary

    /// What a linter says about the replies already sent; `nil` when nobody asked it.
    public let sent: SentReplyReview?

    /// Whether there is a crisis; `nil` when nobody watched.
    public let crisis: CrisisWatch?

    /// Prepares a report; without an account of what was read, it says nothing about reading.
    public init(
        _ state: DeskState,
        intake: IntakeSummary = IntakeSummary(),
        sent: SentReplyReview? = nil,
        crisis: CrisisWatch? = nil
    ) {
        self.state = state
        self.intake = intake
        self.sent = sent
        self.crisis = crisis
    }
}
