import Conversations
import Reputation
import ReputationFoundations
import ServiceLevels
import ToneLint

/// The report as programs read it: a document with a version, times in RFC 3339, durations in milliseconds.
struct DeskDocument: Encodable {
    let schema = 1
    let brand: String
    let at: Instant
    let intake: [Input]
    let messages: Int
    let brandMessages: Int
    let conversations: Int
    let orphans: [MessageID]
    let worklist: [Entry]
    let courtesiesReturned: [MessageID]
    let likelySamePersons: [SamePerson]
    let answers: Answers
    let targets: [Target]
    let channels: [ChannelAnswers]
    let sent: Sent?
    let crisis: CrisisDocument?
    let team: [PeopleDocument.Member]
    let plan: WorkDocument.Plan?
    let cases: [WorkDocument.Case]
    let mergeSuggestions: [PeopleDocument.Merge]
    let handOffs: [WorkDocument.PendingHandOff]
    let replyPlans: [ReachDocument.Plan]
    let presence: PresenceDocument?
    let contacts: [ReachDocument.Contact]
    let searchShelves: [ReachDocument.Shelf]
    let copies: [ReachDocument.Copied]
    let routing: [RoutingDocument]
    let cannedLines: [HighlightsDocument.Canned]
    let storm: HighlightsDocument.Storm?
    let digests: [WorkDocument.Digest]
    let promises: PromisesDocument?
    let moderation: ModerationDocument?
    let history: HistoryDocument?

    /// What a linter says about the replies already sent.
    struct Sent: Encodable {
        let read: Int
        let notJudged: Int
        let verdicts: [String: Int]
        let rules: [String: Int]
        let held: [Held]
        let copies: [Copy]

        struct Copy: Encodable {
            let message: MessageID
            let response: CannedResponse.ID
        }
        let claiming: Int
        let unsupported: [Unsupported]

        struct Held: Encodable {
            let message: MessageID
            let text: String
            let rules: [String]
        }

        /// A reply with figures, prices, dates or times for which nothing vouches.
        struct Unsupported: Encodable {
            let message: MessageID
            let text: String
            let claims: [Claim]
        }

        struct Claim: Encodable {
            let kind: FactualClaim.Kind
            let text: String
            let utf8Range: Range<Int>
        }
    }

    struct Input: Encodable {
        let name: String
        let format: String
        let evidence: String?
        let events: Int
        let duplicates: Int
        let refusals: [Refused]
    }

    struct Refused: Encodable {
        let record: Int
        let line: Int
        let field: String?
        let code: Refusal.Code
        let reason: String
        let byteOffset: Int
        let byteCount: Int
    }

    struct Entry: Encodable {
        let customerCase: CaseID
        let author: AuthorID?
        let name: String?
        let conversation: ConversationID
        let channels: [Channel]
        let waitingSince: Instant
        let waitingMilliseconds: Int64
        let timesAsked: Int
        let messages: [MessageID]
        let lastText: String
        let deadline: EntryTarget?
        let points: Double
        let reasons: [Reason]

        private enum CodingKeys: String, CodingKey {
            case customerCase = "case"
            case author, name, conversation, channels, waitingSince, waitingMilliseconds, timesAsked, messages
            case lastText, deadline, points, reasons
        }
    }

    /// Cases that may be one person's; nothing joins them but a merge with evidence.
    struct SamePerson: Encodable {
        let cases: [CaseID]
        let messages: [MessageID]
        let sites: [String]
        let leastSimilarity: Double
        let mostSimilarity: Double
        let byName: [CaseID]
    }

    struct EntryTarget: Encodable {
        let message: MessageID
        let metric: ServiceLevelMetric
        let status: ClockStatus
        let dueAt: Instant?
        let rules: PinnedRules
    }

    /// How many obligations of a metric were kept on one channel; without a channel on all of them.
    struct Target: Encodable {
        let metric: ServiceLevelMetric
        let channel: String?
        let met: Int
        let breached: Int
        let open: Int
        let cancelled: Int
        let share: Share?
    }

    struct Reason: Encodable {
        let reason: String
        let points: Double
        var hours: Double?
        var need: String?
        var kind: String?
        var mode: String?
        var voices: Int?
        var sites: Int?
        var times: Int?
        var value: Double?
        var scale: Double?
        var count: Double?
        var isEstimated: Bool?
    }

    struct Answers: Encodable {
        let eligible: Int
        let excluded: Int
        let counts: [String: Int]
        let replied: Share?
        let answered: Share?
        let ignored: Share?
        let firstReplyMilliseconds: Percentiles
        let substantiveReplyMilliseconds: Percentiles
        let firstReplyAmongRepliedMilliseconds: Percentiles
    }

    /// A missing member was not reached: too many still wait.
    struct Percentiles: Encodable {
        let p50: Int64?
        let p90: Int64?
        let p99: Int64?
    }

    struct ChannelAnswers: Encodable {
        let channel: Channel
        let answers: Answers
    }
}
