public import Conversations
public import CrisisDetection

/// What a desk says at one moment; what it was not asked for is `nil` or empty.
public struct DeskFindings: Sendable {
    /// Who waits, and how well the brand has answered.
    public var state: DeskState
    /// Whether there is a crisis; `nil` when the desk does not watch.
    public var crisis: CrisisWatch?
    /// What a linter says about the replies already sent; `nil` without one.
    public var sent: SentReplyReview?
    /// Notices that went out as answers and stop no clock; those with most people waiting first.
    public var cannedLines: [CannedLine] = []
    /// How much the last day brought and how long nobody answered; `nil` when no alert stands.
    public var storm: StormDay?
    /// The people there are, and how long an answer takes them; `nil` when nobody knows.
    public var capacity: ResponseCapacity?
    /// Who helps out and for how long; `nil` when the desk does not watch or nobody knows who answers, and in quiet times
    /// without surge staff.
    public var surge: SurgeFindings?
    /// Everybody in the team, by which agents have names.
    public var team: [TeamMember] = []
    /// Who is there, and until when; `nil` when nobody knows.
    public var staff: DeskStaff?
    /// What they can do in the time they have left; `nil` when nobody knows who answers.
    public var plan: WorkPlan?
    /// People of the worklist who look like one person.
    public var likelySamePersons: [LikelySamePerson] = []
    /// Cases that share an order, an address, a number or an account, those with the latest message first.
    public var mergeSuggestions: [MergeSuggestion] = []
    /// The first message of each case in ``mergeSuggestions``.
    public var caseWriters: [CaseID: Message] = [:]
    /// How to answer each entry of the worklist.
    public var replyPlans: [CaseID: ReplyPlan] = [:]
    /// Matters over several channels, and those that were solved, the latest first.
    public var cases: [CaseOverview] = []
    /// Which locations cases concern, and what replies say is done about them; unknown cases are absent.
    public var routing: [CaseID: CaseRouting] = [:]
    /// Private contacts that were promised and have not come about, the oldest first.
    public var handOffs: [PendingHandOff] = []
    /// Whether the brand is there where people write; `nil` when nobody looked.
    public var presence: PresenceFindings?
    /// What was promised and how it stands; `nil` when nobody looked.
    public var promises: PromiseFindings?
    /// What the policy would do with comments; `nil` without one.
    public var moderation: ModerationFindings?
    /// Of the people of each incident that several wrote about, who was contacted, in the order of the crisis watch.
    public var contacts: [ContactCoverage] = []
    /// What somebody meets who looks the brand up, the latest look for each search.
    public var shelves: [ShelfFinding] = []
    /// Messages that came twice and count once, the earliest first.
    public var copies: [CopiedMessage] = []

    /// Findings of the state alone, to be filled.
    public init(_ state: DeskState) {
        self.state = state
    }
}
