import Conversations
import CrisisDetection
import Foundation

/// Speed and memory of burst detection, and speed of counting and clustering mentions.
enum CrisisBenchmarks {
    static func run(isWhole: Bool) throws -> [Measurement] {
        try [perSample(), manySeries(sized(isWhole ? 1_000_000 : 100_000))].flatMap { $0 } + clustering()
    }

    private static let start = Date(timeIntervalSince1970: 1_772_323_200)

    /// Seasonal counts with noise, the same in every run.
    private static func values(_ count: Int) -> [Double] {
        var state: UInt64 = 7
        return (0..<count).map { index in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let noise = Double(state >> 40) / 16_777_216
            return (40 + 25 * sin(Double(index) / 288 * 2 * .pi) + 20 * noise).rounded()
        }
    }

    private static func perSample() throws -> [Measurement] {
        let count = sized(200_000)
        let values = values(count)
        let dates = (0..<count).map { start.addingTimeInterval(Double($0) * 300) }
        let seconds = try leastSeconds {
            var detector = BurstDetector()
            for index in 0..<count { consume(try detector.step(values[index], at: dates[index])) }
        }
        return [
            figure("a sample of a series, both committee members", seconds / Double(count) * 1e9, "ns", "at most 500")
        ]
    }

    /// Many series side by side, none of them in the processor's cache when its sample comes.
    private static func manySeries(_ series: Int) throws -> [Measurement] {
        let values = values(128)
        let before = residentBytes()
        var detectors = [BurstDetector](repeating: BurstDetector(), count: series)
        for step in 0..<120 {
            let date = start.addingTimeInterval(Double(step) * 300)
            for index in detectors.indices { _ = try detectors[index].step(values[(step + index) & 127], at: date) }
        }
        var results: [Measurement] = []
        if let before, let after = residentBytes() {
            let bytes = Double(after - before) / Double(series)
            results.append(figure("state of a series", bytes / 1024, "KB", "at most 4"))
        }
        var step = 120
        let seconds = try leastSeconds {
            let date = start.addingTimeInterval(Double(step) * 300)
            for index in detectors.indices { _ = try detectors[index].step(values[(step + index) & 127], at: date) }
            step += 1
        }
        let name = "a sample each of \(series) series"
        results.append(figure(name, seconds / Double(series) * 1e9, "ns a sample", "at most 1,500"))
        return results
    }

    private static func clustering() -> [Measurement] {
        let mentions = mentions(sized(50_000))
        let counting = leastSeconds(runs: 3) {
            var monitor = CrisisMonitor()
            _ = monitor.receive(mentions)
            consume(monitor.reports().count)
        }
        let clustering = leastSeconds(runs: 3) {
            var clusterer = IncidentClusterer()
            clusterer.add(mentions)
            consume(clusterer)
        }
        let count = Double(mentions.count)
        return [
            figure("watching a brand", count / counting, "mentions/s", nil),
            figure("clustering mentions", count / clustering, "mentions/s", "at least 50,000"),
        ]
    }

    /// Two days of mentions: a fifth are passed on, the rest are put together from common words.
    private static func mentions(_ count: Int) -> [BrandMention] {
        let words = """
            ferry cabin harbour crew coffee ticket refund queue storm night boat desk phone answer hour late cold wind \
            children car deck window price friendly rude lost luggage cancelled delayed captain island bay morning
            """.split(separator: " ")
        var state: UInt64 = 99
        func random(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % limit
        }
        var texts: [String] = []
        return (0..<count).map { index in
            let text: String
            if index > 100, random(5) == 0 {
                text = "RT " + texts[texts.count - 1 - random(100)]
            } else {
                text = (0..<12 + random(8)).map { _ in String(words[random(words.count)]) }.joined(separator: " ")
            }
            texts.append(text)
            let platform: Platform = [.x, .facebook, .mastodon][random(3)]
            return BrandMention(
                id: MessageID(platform: platform, native: "\(index)"),
                at: start.addingTimeInterval(Double(index) * 172_800 / Double(count)),
                author: AuthorID(platform: platform, native: "\(random(20_000))"),
                channel: Channel(platform: platform),
                sentiment: random(3) == 0 ? .negative : .neutral,
                text: text
            )
        }
    }

    private static func figure(_ name: String, _ value: Double, _ unit: String, _ aim: String?) -> Measurement {
        Measurement(module: "CrisisDetection", name: name, value: value, unit: unit, aim: aim, note: nil)
    }
}
