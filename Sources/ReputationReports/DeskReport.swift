import Presence
public import Reputation

/// What a desk says, to be written for people or for programs.
public struct DeskReport: Sendable {
    /// What the desk says.
    public let findings: DeskFindings
    /// What was read before.
    public let intake: IntakeSummary
    /// The digests that have become due.
    public let digests: [DailyDigest]
    /// What the weeks before tell; `nil` leaves it out.
    public let history: DeskHistory?

    var state: DeskState { findings.state }
    var sent: SentReplyReview? { findings.sent }
    var crisis: CrisisWatch? { findings.crisis }
    /// Who was won back: as the desk found it, which has read the words, else by stored judgements and stars alone.
    var recovery: RecoveryMetrics? { findings.presence?.recovery ?? history?.recovery }
    /// How much is said of the brand and of each rival.
    var voice: Appraisal<ShareOfVoice>? { findings.presence?.voice ?? history?.voice }
    var clock: ReportClock { history?.clock ?? .utc }

    /// Prepares a report; without an account of what was read, it says nothing about reading.
    public init(
        _ findings: DeskFindings,
        intake: IntakeSummary = IntakeSummary(),
        digests: [DailyDigest] = [],
        history: DeskHistory? = nil
    ) {
        self.findings = findings
        self.intake = intake
        self.digests = digests
        self.history = history
    }

    /// Prepares a report of the state alone.
    public init(_ state: DeskState, intake: IntakeSummary = IntakeSummary()) {
        self.init(DeskFindings(state), intake: intake)
    }
}
