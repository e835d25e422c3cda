import Conversations
import Reputation
import ReputationFoundations

extension DeskDocument.Entry {
    init(_ entry: WorklistEntry, now: Instant) {
        let since = Instant(entry.waitingSince)
        customerCase = entry.customerCase
        author = entry.author?.id
        name = entry.author?.name
        conversation = entry.conversation
        channels = entry.channels
        waitingSince = since
        waitingMilliseconds = now.milliseconds(since: since)
        timesAsked = entry.timesAsked
        messages = entry.waiting.map(\.item.id)
        lastText = entry.last.message.text
        deadline = entry.deadline.map(DeskDocument.EntryTarget.init)
        points = entry.points
        reasons = entry.reasons.map(DeskDocument.Reason.init)
    }
}

extension DeskDocument.SamePerson {
    init(_ likely: LikelySamePerson) {
        cases = likely.cases
        messages = likely.messages
        sites = likely.sites
        leastSimilarity = likely.similarity.lowerBound
        mostSimilarity = likely.similarity.upperBound
        byName = likely.byName.sorted()
    }
}

extension DeskDocument.Reason {
    init(_ reason: RankReason) {
        points = reason.points
        switch reason {
        case .waited(let hours, let need):
            self.reason = "waited"
            self.hours = hours
            self.need = "\(need)"
        case .askedRepeatedly(let times):
            self.reason = "askedRepeatedly"
            self.times = times
        case .publicChannel: self.reason = "publicChannel"
        case .lowRating(let value, let scale):
            self.reason = "lowRating"
            self.value = value
            self.scale = scale
        case .spread(let count, let isEstimated):
            self.reason = "spread"
            self.count = count
            self.isEstimated = isEstimated
        case .pastDue: self.reason = "pastDue"
        case .dueSoon: self.reason = "dueSoon"
        case .onlyAcknowledged: self.reason = "onlyAcknowledged"
        case .serious: self.reason = "serious"
        case .escalates(let kind, let mode):
            self.reason = "escalates"
            self.kind = kind.rawValue
            self.mode = mode.rawValue
        case .angry: self.reason = "angry"
        case .bystanders(let asking):
            self.reason = "bystanders"
            self.times = asking
        case .spreading(let voices, let sites):
            self.reason = "spreading"
            self.voices = voices
            self.sites = sites
        case .rootOfIncident: self.reason = "rootOfIncident"
        case .inCrisis(let level):
            self.reason = "inCrisis"
            self.kind = level.name
        case .audience(let count, let isEstimated):
            self.reason = "audience"
            self.count = count
            self.isEstimated = isEstimated
        case .standing(let messages):
            self.reason = "standing"
            self.times = messages
        }
    }
}
