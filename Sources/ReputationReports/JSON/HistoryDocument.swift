import Conversations
import Presence
import ReputationFoundations
import ServiceLevels

/// What the weeks before tell, as programs read it.
struct HistoryDocument: Encodable {
    let zone: String
    let hours: [Hour]
    let days: [Day]
    let profiles: [Profile]
    let neglected: [Neglect]
    let voice: Voice
    let recovery: Recovery

    /// Takes what weeks tell; who was won back and who is talked about as the desk found it, which has read the words.
    init(_ history: DeskHistory, recovery metrics: RecoveryMetrics?, voice appraisal: Appraisal<ShareOfVoice>?) {
        hours = history.volume.hours.map { hour in
            Hour(
                start: Instant(hour.start),
                mentions: hour.count,
                usualFrom: hour.usual?.lowerBound,
                usualTo: hour.usual?.upperBound
            )
        }
        zone = history.clock.zone.rawValue
        days = history.volume.days.map { Day(start: Instant($0.start), mentions: $0.count) }
        profiles = history.profiles.map { Profile($0, clock: history.clock) }
        neglected = history.neglected.map { finding in
            Neglect(
                profile: finding.profile.description,
                awayMilliseconds: finding.away.wholeMilliseconds,
                waiting: finding.waiting
            )
        }
        voice = Voice(appraisal ?? history.voice)
        let found = metrics ?? history.recovery
        recovery = Recovery(
            complained: found.complained,
            helped: found.resolved,
            cameBack: found.converted,
            relapses: found.people.reduce(0) { $0 + $1.relapses }
        )
    }

    struct Hour: Encodable {
        let start: Instant
        let mentions: Int
        let usualFrom: Double?
        let usualTo: Double?
    }

    struct Day: Encodable {
        let start: Instant
        let mentions: Int
    }

    struct Profile: Encodable {
        let profile: String
        let verdict: CadenceFinding.Verdict
        let posts: Int
        let replies: Int
        let lastPostAt: Instant
        let medianIntervalMilliseconds: Int64?
        let postingDays: [PostingDay]

        init(_ calendar: ProfileCalendar, clock: ReportClock) {
            profile = calendar.profile.description
            verdict = calendar.cadence.verdict
            posts = calendar.cadence.posts
            replies = calendar.replies
            lastPostAt = Instant(calendar.cadence.lastPostedAt)
            medianIntervalMilliseconds = calendar.cadence.medianInterval?.wholeMilliseconds
            postingDays = calendar.posts.sorted { $0.key < $1.key }.map { day, count in
                PostingDay(start: Instant(clock.start(ofDay: day)), posts: count)
            }
        }
    }

    struct PostingDay: Encodable {
        let start: Instant
        let posts: Int
    }

    struct Neglect: Encodable {
        let profile: String
        let awayMilliseconds: Int64
        let waiting: [MessageID]
    }

    /// Either the mentions of each brand or why there are none.
    struct Voice: Encodable {
        var mentions: Int?
        var brands: [Brand]?
        var notAssessed: String?

        init(_ appraisal: Appraisal<ShareOfVoice>) {
            switch appraisal {
            case .notAssessed(let gap): notAssessed = gap.description
            case .assessed(let voice):
                mentions = voice.total
                brands = voice.voices.map { brand in
                    Brand(
                        brand: brand.brand,
                        mentions: brand.mentions,
                        positive: brand.positive,
                        neutral: brand.neutral,
                        negative: brand.negative,
                        notJudged: brand.unjudged
                    )
                }
            }
        }
    }

    struct Brand: Encodable {
        let brand: String
        let mentions: Share
        let positive: Int
        let neutral: Int
        let negative: Int
        let notJudged: Int
    }

    struct Recovery: Encodable {
        let complained: Int
        let helped: Int
        let cameBack: Int
        let relapses: Int
    }
}
