#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
public import Conversations
package import ReputationFoundations

/// Names a series of numbers, such as `kestrelbay/volume`.
public struct SeriesID: StringIdentifier {
    /// The whole name.
    public var rawValue: String

    /// Takes any string; nothing is checked or normalised.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// What a series was at a moment.
public struct SeriesSample: Hashable, Codable, Sendable {
    package let at: Instant
    /// The number.
    public let value: Double

    /// Describes a sample; its time is kept in whole milliseconds.
    ///
    /// - Throws: ``DetectionError/notFinite`` for a value that is no number.
    public init(_ value: Double, at date: Date) throws(DetectionError) {
        try self.init(value, at: Instant(date))
    }

    package init(_ value: Double, at instant: Instant) throws(DetectionError) {
        guard value.isFinite else { throw .notFinite }
        at = instant
        self.value = value
    }

    /// Reads a sample and checks its value.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        try self.init(container.decode(Double.self, forKey: .value), at: container.decode(Instant.self, forKey: .at))
    }

    /// Its time.
    public var date: Date { at.date }
}

/// Where series are kept, so that habits outlive a run.
///
/// A detector's state is a function of its samples, so samples are all that is kept: eight weeks of five minutes are
/// 16,128 samples, which a new detector reads in about ten milliseconds. The box holds ``InMemorySeriesStore``.
public protocol SeriesStore: Sendable {
    /// Keeps samples of a series, in any order.
    ///
    /// A sample at a time that is known replaces the one that was there: what came late is counted anew.
    ///
    /// - Throws: An error of the store; then none of the samples is kept, and saving them again is safe.
    func save(_ samples: [SeriesSample], of series: SeriesID) async throws

    /// The samples of a series from one moment up to another, which is left out; earliest first, none for an unknown
    /// series.
    func samples(of series: SeriesID, from start: Date, until end: Date) async throws -> [SeriesSample]

    /// The series with samples, in the order of their names.
    func seriesIDs() async throws -> [SeriesID]
}

/// Keeps series in memory.
public actor InMemorySeriesStore: SeriesStore {
    private var series: [SeriesID: [Instant: Double]] = [:]

    /// Makes an empty store.
    public init() {}

    /// Keeps samples of a series.
    public func save(_ samples: [SeriesSample], of series: SeriesID) {
        for sample in samples { self.series[series, default: [:]][sample.at] = sample.value }
    }

    /// The samples of a series in a stretch of time, earliest first.
    public func samples(of series: SeriesID, from start: Date, until end: Date) throws -> [SeriesSample] {
        let (start, end) = (Instant(start), Instant(end))
        return try (self.series[series] ?? [:]).filter { $0.key >= start && $0.key < end }
            .sorted { $0.key < $1.key }.map { try SeriesSample($0.value, at: $0.key) }
    }

    /// The series with samples, in the order of their names.
    public func seriesIDs() -> [SeriesID] { series.keys.sorted() }
}
