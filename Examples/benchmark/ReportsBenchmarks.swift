import Foundation
import Reputation
import ReputationReports

/// Speed and size of the report when very many people wait.
enum ReportsBenchmarks {
    static func run() async throws -> [Measurement] {
        let count = sized(10_000)
        let report = try await report(on: count)
        let page = report.html()
        let pageSeconds = leastSeconds(runs: 3) { consume(report.html()) }
        let textSeconds = leastSeconds(runs: 3) { consume(report.text()) }
        let jsonSeconds = try leastSeconds(runs: 3) { consume(try report.json()) }
        let open = "\(report.findings.state.worklist.entries.count) open items"
        return [
            figure("page for \(open), written in", pageSeconds, "s", "below 1"),
            figure("page for \(open), size", Double(page.utf8.count) / 1_000_000, "MB", "below 5"),
            figure("JSON for \(open), written in", jsonSeconds, "s", nil),
            figure("text for \(open), all of them, written in", textSeconds, "s", nil),
        ]
    }

    /// Everybody writes once and nobody is answered.
    private static func report(on count: Int) async throws -> DeskReport {
        let end = Date(timeIntervalSince1970: 1_773_424_800)
        let channel = Channel(platform: .x, property: "kestrelbay")
        let events = (0..<count).map { number in
            let message = Message(
                id: MessageID(platform: .x, native: "\(number)"),
                kind: .mention,
                channel: channel,
                author: Author(id: AuthorID(platform: .x, native: "p\(number)"), displayName: "Passenger \(number)"),
                text: "@kestrelbay the \(number % 24):30 never came. Where is it, and who tells us?",
                mentions: [Mention(handle: "kestrelbay")]
            )
            return ConversationEvent(
                occurredAt: end.addingTimeInterval(Double(number - count) * 20),
                fact: .arrived(message)
            )
        }
        let brand = BrandProfile(
            id: BrandID(rawValue: "kestrelbay"),
            name: "Kestrel Bay Ferries",
            accounts: [BrandAccount(platform: .x, native: "kestrelbay", handle: "kestrelbay")]
        )
        let configuration = DeskConfiguration(brand: brand)
        var desk = try ReputationDesk(configuration, modules: .withoutLanguage)
        desk.receive(events)
        let history = try DeskHistory(desk.log, for: configuration, at: end)
        return DeskReport(try await desk.findings(at: end, people: 4), history: history)
    }

    private static func figure(_ name: String, _ value: Double, _ unit: String, _ aim: String?) -> Measurement {
        Measurement(module: "ReputationReports", name: name, value: value, unit: unit, aim: aim, note: nil)
    }
}
