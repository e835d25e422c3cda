#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
public import Conversations
import ReputationFoundations

extension SeriesID {
    /// The series of a brand's mentions.
    public static func volume(of brand: BrandID) -> SeriesID { SeriesID(rawValue: "\(brand.rawValue)/volume") }

    /// The series of a brand's negative mentions.
    public static func negative(of brand: BrandID) -> SeriesID { SeriesID(rawValue: "\(brand.rawValue)/negative") }
}

extension SeriesStore {
    /// Keeps what a monitor counted: mentions and negative ones.
    ///
    /// A sample stands at the end of its bucket, as the monitor's own detectors have it.
    public func record(_ reports: [MonitorReport], of brand: BrandID) async throws {
        guard !reports.isEmpty else { return }
        let mentions = try reports.map { try SeriesSample(Double($0.count.total), at: $0.end) }
        try await save(mentions, of: .volume(of: brand))
        let negative = try reports.map { try SeriesSample(Double($0.count.negative), at: $0.end) }
        try await save(negative, of: .negative(of: brand))
    }

    /// A detector that has read a series up to a moment, as if it had never stopped.
    ///
    /// - Parameters:
    ///   - series: The series.
    ///   - start: From when; eight weeks show the habits of every hour of the week.
    ///   - end: The moment, whose own sample is left out.
    ///   - detector: The detector to start with.
    /// - Returns: The detector.
    /// - Throws: An error of the store.
    public func detector(
        reading series: SeriesID,
        from start: Date = .distantPast,
        until end: Date,
        startingWith detector: BurstDetector = BurstDetector()
    ) async throws -> BurstDetector {
        var detector = detector
        for sample in try await samples(of: series, from: start, until: end) {
            _ = try detector.step(sample.value, at: sample.at)
        }
        return detector
    }
}
