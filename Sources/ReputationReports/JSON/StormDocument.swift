import Conversations
import CrisisDetection
import Reputation
import ReputationFoundations
import ServiceLevels

/// What a storm is about, what comes next and who helps, as programs read it.
extension CrisisDocument {
    struct Topic: Encodable {
        let id: TopicID
        let words: [Word]
        let voices: Int
        let negative: Int
        let sites: [String]
        let items: [MessageID]

        struct Word: Encodable {
            let word: String
            let voices: Int
            let expected: Double
        }

        init(_ topic: StormTopic) {
            id = topic.id
            words = topic.words.map { Word(word: $0.word, voices: $0.voices, expected: $0.expected) }
            voices = topic.voices
            negative = topic.negative
            sites = topic.sites
            items = topic.postings.map(\.id)
        }
    }

    struct Forecast: Encodable {
        let hoursAhead: Int
        let expected: Double
        let low: Double
        let high: Double
        let measuredError: Double?
        let measuredCoverage: Double?

        init(_ forecast: LoadForecast) {
            hoursAhead = forecast.hoursAhead
            expected = forecast.expected
            low = forecast.interval.lowerBound
            high = forecast.interval.upperBound
            measuredError = forecast.measuredError
            measuredCoverage = forecast.measuredCoverage
        }
    }

    struct Planned: Encodable {
        let title: String
        let start: Instant
        let end: Instant

        init(_ event: KnownEvent) {
            title = event.title
            start = Instant(event.start)
            end = Instant(event.end)
        }
    }

    struct Surge: Encodable {
        let ownPeople: Int
        let helpers: [Helper]
        let serviceLevel: Double
        let answerWithinMilliseconds: Int64
        let steps: [Step]
        let shifts: [Shift]

        struct Helper: Encodable {
            let member: AgentID
            let name: String
            let replies: Int
        }

        struct Step: Encodable {
            let start: Instant
            let end: Instant
            let required: Int
            let shortfall: Int
            let borrowed: Int
            let uncovered: Int
            let isUnstable: Bool
        }

        struct Shift: Encodable {
            let helper: String
            let start: Instant
            let end: Instant
        }

        init(_ surge: SurgeFindings) {
            ownPeople = surge.ownPeople
            helpers = surge.helpers.map { Helper(member: $0.member.id, name: $0.member.name, replies: $0.replies) }
            serviceLevel = surge.target.serviceLevel
            answerWithinMilliseconds = surge.target.answerWithin.wholeMilliseconds
            steps = surge.plan.steps.map { step in
                Step(
                    start: Instant(step.range.lowerBound),
                    end: Instant(step.range.upperBound),
                    required: step.required,
                    shortfall: step.shortfall,
                    borrowed: step.borrowed,
                    uncovered: step.uncovered,
                    isUnstable: step.isUnstable
                )
            }
            shifts = surge.plan.shifts.map { shift in
                Shift(
                    helper: shift.team,
                    start: Instant(shift.range.lowerBound),
                    end: Instant(shift.range.upperBound)
                )
            }
        }
    }

    /// How many people wrote the mentions.
    struct Voices: Encodable {
        let mentions: Int
        let unnamed: Int
        let accounts: Int
        let concentration: Double?
        let loudest: [Loudest]

        struct Loudest: Encodable {
            let author: AuthorID
            let mentions: Int
        }

        init(_ voices: VoiceConcentration) {
            mentions = voices.mentions
            unnamed = voices.anonymous
            accounts = voices.authors
            concentration = voices.concentration
            loudest = voices.loudest.map { Loudest(author: $0.author, mentions: $0.mentions) }
        }
    }
}
