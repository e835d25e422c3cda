import Conversations
import Presence
import ReputationFoundations

/// What people make of the brand: tips, ratings, recovery, helpers, mood, contributions.
extension PresenceDocument {
    struct Tip: Encodable {
        let kind: RivalTip.Kind
        let message: MessageID
        let author: AuthorID?
        let rival: String?
        let place: String
        let url: String?
        let words: String

        init(_ tip: RivalTip) {
            kind = tip.kind
            message = tip.message
            author = tip.author
            rival = tip.rival
            place = tip.profile.description
            url = tip.permalink
            words = tip.words
        }
    }

    /// How ratings moved; the site is left out for all together.
    struct Shift: Encodable {
        let site: String?
        let before: RatingSummary
        let after: RatingSummary
        let isFlagged: Bool
        let change: RatingShift.MeanChange?
        let notAssessed: String?

        init(_ shift: RatingShift) {
            site = shift.site?.description
            before = shift.before
            after = shift.after
            isFlagged = shift.isFlagged
            change = shift.change.value
            notAssessed = shift.change.gap?.description
        }
    }

    struct Recovery: Encodable {
        let complained: Int
        let helped: Int
        let cameBack: Int
        let conversion: Share?
        let notAssessed: String?
        let people: [Person]

        struct Person: Encodable {
            let customerCase: CaseID
            let name: String?
            let stage: RecoveryMetrics.Person.Stage
            let complaints: [MessageID]
            let thanks: [MessageID]
            let relapses: Int
            let resolvedAt: Instant?

            private enum CodingKeys: String, CodingKey {
                case customerCase = "case"
                case name, stage, complaints, thanks, relapses, resolvedAt
            }
        }

        init(_ recovery: RecoveryMetrics) {
            complained = recovery.complained
            helped = recovery.resolved
            cameBack = recovery.converted
            conversion = recovery.conversion().value
            notAssessed = recovery.conversion().gap?.description
            people = recovery.people.map { person in
                Person(
                    customerCase: person.customer,
                    name: person.name,
                    stage: person.stage,
                    complaints: person.complaints,
                    thanks: person.thanks,
                    relapses: person.relapses,
                    resolvedAt: person.resolvedAt.map { Instant($0) }
                )
            }
        }
    }

    struct Peer: Encodable {
        let role: PeerSupport.Role
        let message: MessageID
        let author: AuthorID?
        let conversation: ConversationID
        let words: String
        let isThanked: Bool

        init(_ peer: PeerSupport) {
            role = peer.role
            message = peer.message
            author = peer.author
            conversation = peer.conversation
            words = peer.words
            isThanked = peer.isThanked
        }
    }

    /// How what people wrote sounds, with what such figures are worth.
    struct Mood: Encodable {
        let label: String
        let positive: Int
        let neutral: Int
        let negative: Int
        let notJudged: Int
        let people: Int
        let negativeShare: Share?
        let caveat: String

        init(_ summary: SentimentSummary) {
            label = summary.label
            positive = summary.positive
            neutral = summary.neutral
            negative = summary.negative
            notJudged = summary.unjudged
            people = summary.people
            negativeShare = summary.negativeShare
            caveat = summary.caveat
        }
    }

    struct Contributions: Encodable {
        let contributions: [Contribution]
        let unreadable: Int

        struct Contribution: Encodable {
            let kind: CustomerContribution.Kind
            let message: MessageID
            let author: AuthorID?
            let words: String?
        }

        init(_ found: CustomerContributions) {
            unreadable = found.unreadable
            contributions = found.contributions.map {
                Contribution(kind: $0.kind, message: $0.message, author: $0.author, words: $0.words)
            }
        }
    }
}
