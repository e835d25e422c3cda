import Commitments
import Conversations
import Reputation
import ReputationFoundations

/// What was promised, as programs read it.
struct PromisesDocument: Encodable {
    /// Every promise, those due first in front.
    let entries: [Entry]
    let onIdleProfiles: [Idle]
    let uncorrected: [Uncorrected]
    let stalledCases: [Stalled]

    init(_ findings: PromiseFindings) {
        entries = findings.review.entries.map(Entry.init)
        onIdleProfiles = findings.onIdleProfiles.map { idle in
            Idle(promise: idle.promise, profile: idle.profile.description, reason: idle.reason)
        }
        uncorrected = findings.corrections.uncorrected.map { entry in
            Uncorrected(message: entry.message, claim: entry.claim, since: Instant(entry.openedAt))
        }
        stalledCases = findings.review.stalledCases.map(Stalled.init)
    }

    struct Entry: Encodable {
        let promise: PromiseID
        let kind: PromiseKind
        let standing: PromiseStanding
        let text: String
        let madeAt: Instant
        let madeIn: MessageID?
        let dueAt: Instant?
        let dueIsInferred: Bool
        let keptAt: Instant?
        let cases: [CaseID]
        let reason: String

        init(_ entry: PromiseReview.Entry) {
            let record = entry.promise.record
            promise = record.id
            kind = record.kind
            standing = entry.standing
            text = record.text
            madeAt = Instant(entry.promise.madeAt)
            madeIn = record.madeIn
            dueAt = record.due.map { Instant($0) }
            dueIsInferred = record.dueIsInferred
            keptAt = entry.promise.keptAt.map { Instant($0) }
            cases = entry.cases
            reason = entry.reason
        }
    }

    struct Idle: Encodable {
        let promise: PromiseID
        let profile: String
        let reason: String
    }

    /// A case in which a promised step is past its time and nothing was said since.
    struct Stalled: Encodable {
        let customerCase: CaseID
        let promise: PromiseID
        let since: Instant
        let lastOutboundAt: Instant?

        private enum CodingKeys: String, CodingKey {
            case customerCase = "case"
            case promise, since, lastOutboundAt
        }

        init(_ stalled: StalledCase) {
            customerCase = stalled.id
            promise = stalled.promise.id
            since = Instant(stalled.since)
            lastOutboundAt = stalled.lastOutboundAt.map { Instant($0) }
        }
    }

    struct Uncorrected: Encodable {
        let message: MessageID
        let claim: MessageID?
        let since: Instant
    }
}
