public import Presence
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Whether the brand is there where people write, keeps at it, and what people make of it.
public struct PresenceFindings: Sendable {
    /// How steadily each profile posts.
    public let cadence: [CadenceFinding]
    /// Posts that say sorry for a silence.
    public let apologies: [AbsenceApology]
    /// How long each profile was left alone, and who waits there.
    public let neglect: [NeglectFinding]
    /// What each profile did in each of the last six weeks, earliest first.
    public let activity: [ActivityMetrics]
    /// How much of the talk each brand has; not assessed without rivals or with too few mentions.
    public let voice: Appraisal<ShareOfVoice>
    /// Advice to go to a rival, and calls to stay away, on the brand's own pages.
    public let tips: [RivalTip]
    /// How ratings changed over the last four weeks, by site and in all.
    public let ratingShifts: [RatingShift]
    /// Complaints that were solved, and complainers who came back content.
    public let recovery: RecoveryMetrics
    /// Customers who stood up for the brand or solved somebody's problem.
    public let peers: [PeerSupport]
    /// What readers see of the brand's care, part by part.
    public let care: CareReport

    /// Looks at a record.
    ///
    /// - Parameters:
    ///   - record: The record.
    ///   - reader: Reads the words.
    ///   - names: The brand, first, and its rivals; without any rival there is no share of voice, and a tip names none.
    ///   - inputs: What the care report is made with.
    /// - Complexity: O(n log n) in messages, and O(n) in the bytes of their texts.
    public init(
        _ record: BrandRecord,
        reader: PresenceReader,
        names: BrandNameFinder,
        inputs: CareReport.Inputs = CareReport.Inputs()
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
        // A call to stay away names nobody, so it is found without rivals too (R45).
        tips = reader.rivalTips(in: record, rivals: names, own: own)
        ratingShifts = RatingShift.find(in: record, at: record.time.addingTimeInterval(-4 * week))
        recovery = RecoveryMetrics(record)
        peers = reader.peerSupport(in: record)
        care = CareReport(record, reader: reader, inputs: inputs)
    }
}
