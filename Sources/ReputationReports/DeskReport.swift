public import Reputation

/// What a desk looks at, to be written for people or for programs.
public struct DeskReport: Sendable {
    /// What the desk looks at.
    public let state: DeskState
    /// What was read before.
    public let intake: IntakeSummary

    /// Prepares a report; without an account of what was read, it says nothing about reading.
    public init(_ state: DeskState, intake: IntakeSummary = IntakeSummary()) {
        self.state = state
        self.intake = intake
    }
}
