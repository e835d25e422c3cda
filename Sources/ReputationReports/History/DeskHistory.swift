public import Conversations
public import Presence
public import Reputation
public import ServiceLevels
#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
import ReputationFoundations

/// What a log tells of weeks rather than of the moment: how much is said, where the brand posts, how it stands beside
/// its rivals, and who was won back.
///
/// ```swift
/// let history = try DeskHistory(desk.log, for: desk.configuration, at: time)
/// let page = DeskReport(findings, history: history).html(locale: .german)
/// ```
public struct DeskHistory: Sendable {
    /// The clock by which days are parted.
    public let clock: ReportClock
    /// How much customers wrote in public.
    public let volume: MentionVolume
    /// The brand's posts and how steady they are, one for each profile that ever posted.
    public let profiles: [ProfileCalendar]
    /// Where the brand is away while people wait, the longest wait first.
    public let neglected: [NeglectFinding]
    /// How much is said of the brand and of each rival; not assessed without rivals or with too few mentions.
    public let voice: Appraisal<ShareOfVoice>
    /// Who complained, who was helped, and who came back to say so.
    public let recovery: RecoveryMetrics

    /// Reads a log.
    ///
    /// - Parameters:
    ///   - log: What happened.
    ///   - configuration: The brand, its rivals and its profiles.
    ///   - time: The moment; later events are left out.
    ///   - reader: Finds names in texts; by default one is made where there are rivals.
    ///   - zones: The rules of time zones, for the zone in which the desk works.
    /// - Throws: `ZoneError` for a zone that nobody knows, `NamedBrandError` for rivals that cannot be told apart, `PackError`, and `DetectionError`.
    /// - Complexity: O(n log n) in the messages, and O(t) in their texts where there are rivals.
    public init(
        _ log: ConversationLog,
        for configuration: DeskConfiguration,
        at time: Date,
        reader: PresenceReader? = nil,
        zones: some ZoneRules = FoundationZoneRules()
    ) throws {
        clock = try ReportClock(configuration, at: time, zones: zones)
        let record = BrandRecord(log, for: configuration.brand, at: time)
        volume = try MentionVolume(record, clock: clock)
        profiles = ProfileCalendar.all(in: record, clock: clock)
        neglected = NeglectMonitor().findings(in: record).filter(\.isNeglected)
        recovery = RecoveryMetrics(record)
        voice = try Self.voice(in: record, for: configuration, reader: reader)
    }

    private static func voice(
        in record: BrandRecord,
        for configuration: DeskConfiguration,
        reader: PresenceReader?
    ) throws -> Appraisal<ShareOfVoice> {
        guard !configuration.rivals.isEmpty else { return .notAssessed(.notSupplied("rivals")) }
        let reader = try reader ?? PresenceReader()
        guard !configuration.rivals.isEmpty else { return .notAssessed(.notSupplied("rivals")) }
        let names = try configuration.brandNames(reader)
        let mentions = reader.voiceMentions(in: record, of: names, own: configuration.brand.name)
        return ShareOfVoice.measure(mentions, among: names.brands.map(\.name))
    }
}
