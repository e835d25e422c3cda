import Foundation
import Reputation

/// Speed of the whole desk: events in, findings of all modules out.
enum DeskBenchmarks {
    static func run(isWhole: Bool) async throws -> [Measurement] {
        var results: [Measurement] = []
        for count in isWhole ? [10_000, 100_000, 1_000_000] : [2_000] { results += try await measure(sized(count)) }
        return results
    }

    private static let brand = BrandProfile(
        id: BrandID(rawValue: "kestrelbay"),
        name: "Kestrel Bay Ferries",
        accounts: [BrandAccount(platform: .x, native: "kestrelbay", handle: "kestrelbay")]
    )

    /// Asks a new desk, and again after one message more for each hundred.
    private static func measure(_ count: Int) async throws -> [Measurement] {
        let before = residentBytes() ?? 0
        let read = try await ask(about: count, try .standard())
        let held = (residentBytes() ?? 0) - before
        let open = read.findings.state.worklist.entries.reduce(0) { $0 + $1.waiting.count }
        let wordless = try await ask(about: count, .withoutLanguage)
        let messages = Double(count)
        return [
            figure("\(count) messages, everything read", messages / read.first, "at least 25,000"),
            figure("\(count) messages, asked again with 1 % more", messages / read.again, nil),
            figure("\(count) messages, without reading words", messages / wordless.first, nil),
            Measurement(
                module: "Reputation",
                name: "\(count) messages, memory for each of \(open) open items",
                value: Double(held) / Double(max(1, open)),
                unit: "bytes",
                aim: nil,
                note: "\(held / count) for each message: its event, what was read of it, and all findings"
            ),
        ]
    }

    private static func ask(
        about count: Int,
        _ modules: DeskModules
    ) async throws -> (first: Double, again: Double, findings: DeskFindings) {
        var feed = SyntheticFeed(seed: 5)
        var desk = try ReputationDesk(DeskConfiguration(brand: brand), modules: modules)
        var seconds = [0.0, 0.0]
        var findings: DeskFindings?
        // Four of five events are messages.
        for (round, size) in [count * 5 / 4, max(1, count / 80)].enumerated() {
            var left = size
            var end = Date(timeIntervalSince1970: 0)
            while left > 0 {
                let events = feed.make(min(left, 1000))
                left -= events.count
                end = events.last?.occurredAt ?? end
                let start = processSeconds()
                desk.receive(events)
                seconds[round] += processSeconds() - start
            }
            let start = processSeconds()
            findings = try await desk.findings(at: end)
            seconds[round] += processSeconds() - start
        }
        guard let findings else { throw CancellationError() }
        return (seconds[0], seconds[1], findings)
    }

    private static func figure(_ name: String, _ value: Double, _ aim: String?) -> Measurement {
        Measurement(module: "Reputation", name: name, value: value, unit: "messages/s", aim: aim, note: nil)
    }
}
