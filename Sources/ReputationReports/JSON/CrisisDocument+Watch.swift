import Conversations
import CrisisDetection
import Reputation
import ReputationFoundations

extension CrisisDocument {
    init(_ watch: CrisisWatch, surge: SurgeFindings?) {
        level = watch.level.name
        mentions = watch.mentionCount
        watchedSince = watch.watchedSince.map { Instant($0) }
        knowsHabits = watch.knowsHabits
        platforms = watch.platforms
        alerts = watch.alerts.map(Alert.init)
        incidents = watch.incidents.map(Incident.init)
        load = watch.load.map(Load.init)
        topics = watch.topics.topics.map(Topic.init)
        forecast = watch.forecast.map(Forecast.init)
        knownEvents = watch.knownEvents.map(Planned.init)
        self.surge = surge.map(Surge.init)
        voices = Voices(watch.voices)
    }
}

extension CrisisDocument.Alert {
    fileprivate init(_ watched: WatchedAlert) {
        let alert = watched.alert
        id = alert.id
        key = alert.key
        state = alert.state.rawValue
        level = alert.level.name
        since = Instant(alert.openedAt)
        reasons = watched.reasons.map { signal in
            CrisisDocument.Signal(
                kind: signal.kind,
                at: signal.at,
                since: signal.since.map { Instant($0) },
                surprise: signal.surprise,
                observed: signal.observed,
                expected: signal.expected,
                explanation: signal.explanation,
                topics: signal.topics,
                sites: signal.sites
            )
        }
    }
}

extension CrisisDocument.Incident {
    fileprivate init(_ watched: WatchedIncident) {
        let incident = watched.incident
        id = incident.id
        since = Instant(watched.since)
        firstPost = incident.firstPost.id
        root = CrisisDocument.Root(
            message: watched.root.id,
            author: watched.root.author?.id,
            name: watched.root.author?.name,
            site: incident.root.site,
            at: incident.root.at,
            text: watched.root.text
        )
        sites = incident.sites
        sitesInADay = incident.sitesInADay
        voices = incident.voices.count
        items = incident.postings.map(\.id)
        unanswered = watched.unanswered
        plan = watched.plan.map(CrisisDocument.Plan.init)
    }
}

extension CrisisDocument.Plan {
    fileprivate init(_ plan: ResponsePlan) {
        mode = plan.mode
        steps = plan.steps.map(CrisisDocument.Step.init)
        covered = plan.covered
        unanswered = plan.unanswered
        coverage = plan.coverage
    }
}

extension CrisisDocument.Step {
    fileprivate init(_ step: ResponsePlan.Step) {
        switch step {
        case .answerRoot(let message): self.init(step: "answerRoot", message: message)
        case .publish(let statement, let platforms):
            self.init(step: "publish", statement: statement, platforms: platforms)
        case .draftStatement(let problems): self.init(step: "draftStatement", problems: problems)
        case .answer(let message): self.init(step: "answer", message: message)
        }
    }
}

extension CrisisDocument.Load {
    fileprivate init(_ load: LoadAssessment) {
        mode = load.mode
        people = load.capacity.people
        missingPeople = load.missingPeople
        arrivalsPerHour = load.arrivalsPerHour
        answersPerHour = load.capacity.perHour
        backlog = load.backlog
        hoursToClear = load.timeToClear.map { $0 / .seconds(3600) }
        hoursToBreach = load.timeToBreach.map { $0 / .seconds(3600) }
        explanation = load.explanation
    }
}
