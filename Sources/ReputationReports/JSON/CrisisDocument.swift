import Conversations
import CrisisDetection
import Reputation
import ReputationFoundations

/// A crisis as programs read it.
struct CrisisDocument: Encodable {
    let level: String
    let mentions: Int
    let watchedSince: Instant?
    let knowsHabits: Bool
    let platforms: [Platform]
    let alerts: [Alert]
    let incidents: [Incident]
    let load: Load?
    let topics: [Topic]
    let forecast: [Forecast]
    let knownEvents: [Planned]
    let surge: Surge?
    let voices: Voices

    struct Alert: Encodable {
        let id: AlertID
        let key: AlertKey
        let state: String
        let level: String
        let since: Instant
        let reasons: [Signal]
    }

    struct Signal: Encodable {
        let kind: CrisisSignal.Kind
        let at: Instant
        let since: Instant?
        let surprise: Double
        let observed: Double
        let expected: Double?
        let explanation: String
        let topics: [String]
        let sites: [String]
    }

    struct Incident: Encodable {
        let id: IncidentID
        let since: Instant
        let firstPost: MessageID
        let root: Root
        let sites: [String]
        let sitesInADay: Int
        let voices: Int
        let items: [MessageID]
        let unanswered: [MessageID]
        let plan: Plan?
    }

    struct Root: Encodable {
        let message: MessageID
        let author: AuthorID?
        let name: String?
        let site: String
        let at: Instant
        let text: String
    }

    struct Plan: Encodable {
        let mode: LoadAssessment.Mode
        let steps: [Step]
        let covered: [MessageID]
        let unanswered: [MessageID]
        let coverage: Double?
    }

    struct Step: Encodable {
        let step: String
        var message: MessageID?
        var statement: StatementID?
        var platforms: [Platform]?
        var problems: [String]?
    }

    struct Load: Encodable {
        let mode: LoadAssessment.Mode
        let people: Int
        let missingPeople: Int
        let arrivalsPerHour: Double
        let answersPerHour: Double
        let backlog: Int
        let hoursToClear: Double?
        let hoursToBreach: Double?
        let explanation: String
    }
}
