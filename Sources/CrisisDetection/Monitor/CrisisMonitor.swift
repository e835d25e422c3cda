#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
import ReputationFoundations

/// Watches a brand: counts its mentions by event time and holds volume, mood, sites and silence against their habits.
///
/// Give it mentions as they come and move its time on. What it reports depends on the mentions alone: within the stated
/// lateness any order and any batches give the same reports, and a saved monitor goes on as the saved one would have.
public struct CrisisMonitor: Hashable, Codable, Sendable {
    /// How the brand is watched.
    public let settings: MonitorSettings
    private var buffer: LatenessBuffer<BrandMention>
    /// The bucket that is being filled: its number and what it holds.
    private var open: Int64?
    private var count = MentionCount()
    private var detectors = MonitorDetectors()
    /// Mentions that came later than the lateness allows; they are handed back and counted here.
    public private(set) var tooLate = 0

    /// Starts without knowing anything.
    public init(_ settings: MonitorSettings = MonitorSettings()) {
        self.settings = settings
        buffer = LatenessBuffer(lateness: settings.latenessMilliseconds)
    }

    /// Takes mentions in, in any order within the lateness.
    ///
    /// - Returns: The mentions that came too late to be counted.
    public mutating func receive(_ mentions: some Sequence<BrandMention>) -> [BrandMention] {
        let late = mentions.filter { !buffer.add($0, at: $0.at) }
        tooLate += late.count
        return late
    }

    /// Reports the buckets that are complete: everything up to the lateness before the latest mention.
    public mutating func reports() -> [MonitorReport] {
        var reports: [MonitorReport] = []
        var reader = TopicWords.shipped
        for mention in buffer.release(at: { $0.at }, by: BrandMention.precedes) {
            // Before the first mention nothing is known, not even silence.
            if open == nil { open = mention.at.milliseconds.floorDivided(by: settings.bucketMilliseconds).quotient }
            close(before: mention.at, into: &reports)
            count.add(mention)
            detectors.topics.add(reader.words(of: mention.text))
        }
        if let released = buffer.released { close(before: released, into: &reports) }
        return reports
    }

    /// Moves time on without mentions, so that silence is noticed; a moment before the present one changes nothing.
    public mutating func advance(to date: Date) -> [MonitorReport] {
        buffer.observe(Instant(date))
        return reports()
    }

    /// Closes the buckets that end at or before an instant.
    ///
    /// A gap of more than two weeks is no silence but a time that nobody watched; its buckets are left out.
    private mutating func close(before instant: Instant, into reports: inout [MonitorReport]) {
        let index = instant.milliseconds.floorDivided(by: settings.bucketMilliseconds).quotient
        guard let first = open, index > first else { return }
        let isGap = index - first > 14 * 86_400_000 / settings.bucketMilliseconds
        for closed in first..<(isGap ? first + 1 : index) {
            let start = Instant(milliseconds: closed * settings.bucketMilliseconds)
            reports.append(detectors.judge(count, from: start, settings: settings))
            count = MentionCount()
        }
        open = index
    }
}
