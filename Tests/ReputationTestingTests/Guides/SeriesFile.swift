import CrisisDetection
import Foundation

/// A store that keeps every series in one JSON file.
actor SeriesFile: SeriesStore {
    private let file: URL
    private var series: [SeriesID: [Date: SeriesSample]] = [:]

    init(path: String) throws {
        file = URL(fileURLWithPath: path)
        guard FileManager.default.fileExists(atPath: path) else { return }
        let saved = try JSONDecoder().decode([String: [SeriesSample]].self, from: Data(contentsOf: file))
        for (name, samples) in saved { series[SeriesID(rawValue: name)] = Self.byDate(samples) }
    }

    func save(_ samples: [SeriesSample], of id: SeriesID) throws {
        guard !samples.isEmpty else { return }
        var next = series
        // The later of two samples of one time counts, also within one save.
        next[id, default: [:]].merge(Self.byDate(samples)) { _, new in new }
        let saved = next.map { ($0.key.rawValue, $0.value.values.sorted { $0.date < $1.date }) }
        try JSONEncoder().encode(Dictionary(uniqueKeysWithValues: saved)).write(to: file, options: .atomic)
        // Only now: what could not be written was not saved.
        series = next
    }

    func samples(of id: SeriesID, from start: Date, until end: Date) -> [SeriesSample] {
        (series[id] ?? [:]).values.filter { $0.date >= start && $0.date < end }.sorted { $0.date < $1.date }
    }

    func seriesIDs() -> [SeriesID] { series.keys.sorted() }

    private static func byDate(_ samples: [SeriesSample]) -> [Date: SeriesSample] {
        Dictionary(samples.map { ($0.date, $0) }) { _, new in new }
    }
}
