import CrisisDetection
import Foundation
import TestSupport
import Testing

/// The tweet volumes of five companies with labelled windows, kept outside the repository.
@Suite struct TweetVolumeTests {
    struct Series {
        var name: String
        var stamps: [String]
        var values: [Double]
        var windows: [ClosedRange<Int>]
    }

    static func load() throws -> [Series] {
        guard let folder = MeasuringData.url("nab") else { return [] }
        let data = try Data(contentsOf: folder.appendingPathComponent("windows.json"))
        let windows = try JSONDecoder().decode([String: [[String]]].self, from: data)
        return try windows.keys.sorted().map { name in
            let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
            let rows = text.split(whereSeparator: \.isNewline).dropFirst().map { $0.split(separator: ",") }
            let stamps = rows.map { String($0[0].prefix(19)) }
            let ranges = try #require(windows[name]).map { range in
                let first = stamps.firstIndex { $0 >= range[0].prefix(19) } ?? 0
                let last = stamps.lastIndex { $0 <= range[1].prefix(19) } ?? 0
                return first...last
            }
            return Series(name: name, stamps: stamps, values: rows.compactMap { Double($0[1]) }, windows: ranges)
        }
    }

    static func date(_ stamp: String) throws -> Date {
        try Date(stamp.replacingOccurrences(of: " ", with: "T") + "Z", strategy: .iso8601)
    }

    @Test func `the default budget scores at least 84 on tweet volumes`() throws {
        let all = try Self.load()
        guard !all.isEmpty else { return }
        var totals = [BenchmarkScorer.Result](repeating: .init(), count: 3)
        let profiles: [BenchmarkScorer.Profile] = [.standard, .lowFalsePositives, .lowFalseNegatives]
        var alarms = 0
        var weeks = 0.0
        for series in all {
            var detector = BurstDetector()
            var rows: [Int] = []
            for (row, value) in series.values.enumerated() {
                if try detector.step(value, at: Self.date(series.stamps[row])).isAlert { rows.append(row) }
            }
            alarms += rows.count
            weeks += Double(series.values.count) / (12 * 24 * 7)
            for (index, profile) in profiles.enumerated() {
                totals[index] += BenchmarkScorer.score(
                    alarms: rows,
                    rows: series.values.count,
                    windows: series.windows,
                    profile: profile
                )
            }
        }
        let scores = zip(totals, profiles).map { $0.normalised($1) }
        print(
            "tweet volumes: standard, low false positives, low false negatives",
            scores.map { String(format: "%.1f", $0) },
            "\(totals[0].hits) of \(totals[0].windows) windows, \(totals[0].falseAlarms) false alarms,",
            String(format: "%.2f alarms a series-week", Double(alarms) / weeks)
        )
        #expect(scores[0] >= 84)
        #expect(Double(alarms) / weeks <= 1.5)
    }
}
