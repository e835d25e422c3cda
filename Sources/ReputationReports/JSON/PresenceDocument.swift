import Conversations
import Presence
import Reputation
import ReputationFoundations

/// Whether the brand is there and what people make of it, as programs read it.
struct PresenceDocument: Encodable {
    let cadence: [Cadence]
    let absenceApologies: [Apology]
    let neglect: [Neglect]
    let activity: [Activity]
    let voice: HistoryDocument.Voice
    let tips: [Tip]
    let ratingShifts: [Shift]
    let recovery: Recovery
    let peers: [Peer]
    let care: Care
    let gaps: Gaps
    let unlistedProfiles: [String]
    let listening: Listening
    let causes: Causes
    let apologyDepth: Depth
    let sentiment: Mood
    let contributions: Contributions
    let complainersEstimate: CrossChannelEstimate?

    init(_ presence: PresenceFindings) {
        cadence = presence.cadence.map(Cadence.init)
        absenceApologies = presence.apologies.map(Apology.init)
        neglect = presence.neglect.map(Neglect.init)
        activity = presence.activity.map(Activity.init)
        voice = HistoryDocument.Voice(presence.voice)
        tips = presence.tips.map(Tip.init)
        ratingShifts = presence.ratingShifts.map(Shift.init)
        recovery = Recovery(presence.recovery)
        peers = presence.peers.map(Peer.init)
        care = Care(presence.care)
        gaps = Gaps(presence.gaps)
        unlistedProfiles = presence.unlisted.map(\.description)
        listening = Listening(presence.listening)
        causes = Causes(presence.causes)
        apologyDepth = Depth(presence.apologyDepth)
        sentiment = Mood(presence.sentiment)
        contributions = Contributions(presence.contributions)
        complainersEstimate = presence.estimate
    }

    struct Cadence: Encodable {
        let profile: String
        let verdict: CadenceFinding.Verdict
        let posts: Int
        let lastPostAt: Instant
        let medianIntervalMilliseconds: Int64?
        let reasons: [String]

        init(_ finding: CadenceFinding) {
            profile = finding.profile.description
            verdict = finding.verdict
            posts = finding.posts
            lastPostAt = Instant(finding.lastPostedAt)
            medianIntervalMilliseconds = finding.medianInterval?.wholeMilliseconds
            reasons = finding.reasons
        }
    }

    struct Apology: Encodable {
        let message: MessageID
        let profile: String
        let postedAt: Instant
        let words: String

        init(_ apology: AbsenceApology) {
            message = apology.message
            profile = apology.profile.description
            postedAt = Instant(apology.postedAt)
            words = apology.words
        }
    }

    struct Neglect: Encodable {
        let profile: String
        let isNeglected: Bool
        let awayMilliseconds: Int64
        let lastActivityAt: Instant?
        let waiting: [MessageID]
        let noticed: Int
        let unnoticed: Int
        let medianTimeToNoticeMilliseconds: Int64?
        let medianTimeToNoticeByPersonMilliseconds: Int64?
        let longestUnnoticedMilliseconds: Int64?

        init(_ finding: NeglectFinding) {
            profile = finding.profile.description
            isNeglected = finding.isNeglected
            awayMilliseconds = finding.away.wholeMilliseconds
            lastActivityAt = finding.lastActivityAt.map { Instant($0) }
            waiting = finding.waiting
            noticed = finding.noticed
            unnoticed = finding.unnoticed
            medianTimeToNoticeMilliseconds = finding.medianTimeToNotice?.wholeMilliseconds
            medianTimeToNoticeByPersonMilliseconds = finding.medianTimeToNoticeByPerson?.wholeMilliseconds
            longestUnnoticedMilliseconds = finding.longestUnnoticed?.wholeMilliseconds
        }
    }

    struct Activity: Encodable {
        let profile: String
        let start: Instant
        let end: Instant
        let broadcasts: Int
        let outreach: Int
        let replies: Int
        let automaticReplies: Int
        let conversationRatio: Share?

        init(_ metrics: ActivityMetrics) {
            profile = metrics.profile.description
            start = Instant(metrics.period.lowerBound)
            end = Instant(metrics.period.upperBound)
            broadcasts = metrics.broadcasts
            outreach = metrics.outreach
            replies = metrics.replies
            automaticReplies = metrics.automaticReplies
            conversationRatio = metrics.conversationRatio
        }
    }
}
