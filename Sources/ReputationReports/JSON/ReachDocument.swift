import Conversations
import CrisisDetection
import LanguageAnalysis
import Reputation
import ReputationFoundations

/// How to reach people, and what they meet, as programs read it.
enum ReachDocument {
    /// How to answer one person of the worklist.
    struct Plan: Encodable {
        let customerCase: CaseID
        let kind: ReplyPlan.Kind
        let place: String
        let channels: [Channel]?
        let privateReasons: [ReplyPlan.PrivateReason]
        let hops: Int
        let warnsOfHops: Bool
        let language: TextLanguage?
        let colleagues: [AgentID]
        let startingPoint: Start?

        /// The text of the library to begin with, and what calls for it.
        struct Start: Encodable {
            let response: CannedResponse.ID
            let topics: [String]
        }

        private enum CodingKeys: String, CodingKey {
            case customerCase = "case"
            case kind, place, channels, privateReasons, hops, warnsOfHops, language, colleagues, startingPoint
        }

        init(_ customerCase: CaseID, _ plan: ReplyPlan) {
            self.customerCase = customerCase
            kind = plan.kind
            privateReasons = plan.privateReasons
            hops = plan.hops
            warnsOfHops = plan.warnsOfHops
            language = plan.language
            colleagues = plan.colleagues
            startingPoint = plan.startingPoint.map { Start(response: $0.response, topics: $0.topics) }
            switch plan.place {
            case .inChannel: (place, channels) = ("inChannel", nil)
            case .templateInChannel: (place, channels) = ("templateInChannel", nil)
            case .otherChannel(let others): (place, channels) = ("otherChannel", others)
            case .noChannelKnown: (place, channels) = ("noChannelKnown", nil)
            }
        }
    }

    /// The plans in the order of the worklist.
    static func plans(of findings: DeskFindings) -> [Plan] {
        findings.state.worklist.entries.compactMap { entry in
            findings.replyPlans[entry.customerCase].map { Plan(entry.customerCase, $0) }
        }
    }

    /// Who of an incident was contacted.
    struct Contact: Encodable {
        let incident: IncidentID
        let affected: [AuthorID]
        let missing: [AuthorID]
        let contacted: Share?

        init(_ coverage: ContactCoverage) {
            incident = coverage.incident
            affected = coverage.affected
            missing = coverage.missing
            contacted = coverage.share
        }
    }

    /// What somebody met who looked the brand up.
    struct Shelf: Encodable {
        let query: String
        let at: Instant
        let results: [Result]
        let firstOwned: Int?
        let negativeAbove: Int
        let ownedShare: Double?
        let negativeShare: Double?

        struct Result: Encodable {
            let host: String
            let owner: SearchShelf.Result.Owner
            let sentiment: MentionSentiment
        }

        init(_ finding: ShelfFinding) {
            query = finding.query
            at = Instant(finding.time)
            results = finding.results.map { Result(host: $0.host, owner: $0.owner, sentiment: $0.sentiment) }
            firstOwned = finding.shelf.firstOwned
            negativeAbove = finding.shelf.negativeAbove
            ownedShare = finding.shelf.ownedShare
            negativeShare = finding.shelf.negativeShare
        }
    }

    /// A message that came twice.
    struct Copied: Encodable {
        let kept: MessageID
        let copies: [MessageID]
    }
}
