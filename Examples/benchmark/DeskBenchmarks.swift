import Foundation
import Reputation

/// Speed of the whole desk: events in, findings of all modules out.
enum DeskBenchmarks {
    static func run(isWhole: Bool) async throws -> [Measurement] {
        var results: [Measurement] = []
        for count in isWhole ? [2_000, 20_000, 100_000] : [2_000] { results += try await measure(sized(count)) }
        return results
    }

    private static let brand = BrandProfile(
        id: BrandID(rawValue: "kestrelbay"),
        name: "Kestrel Bay Ferries",
        accounts: [BrandAccount(platform: .x, native: "kestrelbay", handle: "kestrelbay")]
    )

    private static func measure(_ count: Int) async throws -> [Measurement] {
        var feed = SyntheticFeed(seed: 5)
        let events = (0..<count * 5 / 4).map { _ in feed.next() }
        let end = events.last?.occurredAt ?? Date(timeIntervalSince1970: 0)
        let modules = try DeskModules.standard()
        var desk = try ReputationDesk(DeskConfiguration(brand: brand), modules: modules)
        var clock = ContinuousClock.now
        desk.receive(events)
        _ = try await desk.findings(at: end)
        let first = seconds(since: clock)
        clock = ContinuousClock.now
        _ = try await desk.findings(at: end)
        let again = seconds(since: clock)
        var wordless = try ReputationDesk(DeskConfiguration(brand: brand), modules: .withoutLanguage)
        clock = ContinuousClock.now
        wordless.receive(events)
        _ = try await wordless.findings(at: end)
        let plain = seconds(since: clock)
        let messages = Double(count)
        return [
            figure("\(count) messages, everything read", messages / first, "at least 25,000"),
            figure("\(count) messages, asked again", messages / again, nil),
            figure("\(count) messages, without reading words", messages / plain, nil),
        ]
    }

    private static func seconds(since start: ContinuousClock.Instant) -> Double {
        let elapsed = (ContinuousClock.now - start).components
        return Double(elapsed.seconds) + Double(elapsed.attoseconds) / 1e18
    }

    private static func figure(_ name: String, _ value: Double, _ aim: String?) -> Measurement {
        Measurement(module: "Reputation", name: name, value: value, unit: "messages/s", aim: aim, note: nil)
    }
}
