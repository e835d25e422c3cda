public import Conversations
public import Presence
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Whether the brand is there where people write, keeps at it, and what people make of it.
public struct PresenceFindings: Sendable {
    /// How steadily each profile posts.
    public var cadence: [CadenceFinding]
    /// Posts that say sorry for a silence.
    public var apologies: [AbsenceApology]
    /// How long each profile was left alone, and who waits there.
    public var neglect: [NeglectFinding]
    /// What each profile did in each of the last six weeks, earliest first.
    public var activity: [ActivityMetrics]
    /// How much of the talk each brand has; not assessed without rivals or with too few mentions.
    public var voice: Appraisal<ShareOfVoice>
    /// Advice to go to a rival, and calls to stay away, on the brand's own pages.
    public var tips: [RivalTip]
    /// How ratings changed over the last four weeks, by site and in all.
    public var ratingShifts: [RatingShift]
    /// Complaints that were solved, and complainers who came back content.
    public var recovery: RecoveryMetrics
    /// Customers who stood up for the brand or solved somebody's problem.
    public var peers: [PeerSupport]
    /// What readers see of the brand's care, part by part.
    public var care: CareReport
    /// Platforms on which people write and nobody of the brand is there.
    public var gaps: Appraisal<PresenceGaps>
    /// Active profiles that the configuration does not list, so that nobody knows who looks after them.
    ///
    /// Active is where the brand wrote in the last thirty days. Empty without listed profiles; a desk fills it in.
    public var unlisted: [ProfileKey]
    /// Whether somebody listens on each platform where people write; not assessed without standing searches.
    public var listening: Appraisal<ListeningCoverage>
    /// What the negative reviews of the last four weeks come from, against the four before.
    public var causes: CauseLedger
    /// How deep complaints go before the brand says sorry.
    public var apologyDepth: ApologyDepth
    /// How what people wrote in public in the last four weeks sounds, with what such figures are worth.
    public var sentiment: SentimentSummary
    /// What customers gave: ideas, criticism to work with, pictures.
    public var contributions: CustomerContributions
    /// How many complain on all channels, from those of the last four weeks who did so in public; `nil` when nobody
    /// did.
    public var estimate: CrossChannelEstimate?

    /// Looks at a record.
    ///
    /// - Parameters:
    ///   - record: The record.
    ///   - reader: Reads the words.
    ///   - names: The brand, first, and its rivals; without any rival there is no share of voice, and a tip names none.
    ///   - inputs: What the care report is made with.
    ///   - profiles: The profiles that the brand keeps, each with whether somebody looks after it.
    ///   - searches: The standing searches; empty when nobody said.
    ///   - known: What was found in a message's words already; by default nothing.
    /// - Complexity: O(n log n) in messages, and O(n) in the bytes of their texts.
    public init(
        _ record: BrandRecord,
        reader: PresenceReader,
        names: BrandNameFinder,
        inputs: CareReport.Inputs = CareReport.Inputs(),
        profiles: [DeclaredProfile] = [],
        searches: [ListeningQuery] = [],
        knowing known: (Message) -> KnownWords? = { _ in nil }
    ) {
        let week: TimeInterval = 7 * 86_400
        cadence = inputs.cadence.findings(in: record)
        apologies = reader.absenceApologies(in: record)
        neglect = NeglectMonitor(profiles: inputs.cadence.profiles).findings(in: record)
        activity = ActivityMetrics.measure(
            record,
            in: ActivityMetrics.periods(of: .seconds(week), count: 6, endingAt: record.time)
        )
        let own = names.brands.first?.name
        if let own, names.brands.count > 1 {
            let mentions = reader.voiceMentions(in: record, of: names, own: own)
            voice = ShareOfVoice.measure(mentions, among: names.brands.map(\.name))
        } else {
            voice = .notAssessed(.notSupplied("the names of rivals"))
        }
        // A call to stay away names nobody, so it is found without rivals too.
        tips = reader.rivalTips(in: record, rivals: names, own: own)
        ratingShifts = RatingShift.find(in: record, at: record.time.addingTimeInterval(-4 * week))
        recovery = RecoveryMetrics(record)
        peers = reader.peerSupport(in: record)
        care = CareReport(record, reader: reader, inputs: inputs)
        let recent = record.time.addingTimeInterval(-4 * week)..<record.time.addingTimeInterval(0.001)
        let written = record.inbound.filter { !$0.item.message.isPrivate && recent.contains($0.item.postedAt) }
        gaps = PresenceGaps.find(in: record, profiles: profiles)
        unlisted = []
        listening =
            searches.isEmpty
            ? .notAssessed(.notSupplied("standing searches"))
            : .assessed(ListeningCoverage(searches, on: Self.platforms(of: record), at: record.time))
        causes = CauseLedger(record, in: recent)
        apologyDepth = reader.apologyDepth(in: record, knowing: known)
        sentiment = SentimentSummary(written, label: "public messages of four weeks")
        contributions = reader.contributions(in: record, knowing: known)
        let complainers = Set(written.lazy.filter { $0.polarity == .negative }.map(\.customer)).count
        estimate = complainers == 0 ? nil : CrossChannelEstimate(counted: complainers)
    }
}
