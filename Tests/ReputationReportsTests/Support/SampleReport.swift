import ConversationSources
import Foundation
import Presence
import Reputation
import ReputationReports
import SampleData
import Testing

/// The report of the sample business, made once for all tests.
enum SampleReport {
    static let made = Task { try await make() }

    private static func make() async throws -> DeskReport {
        let url = try #require(SampleData.kestrelBay)
        var log = ConversationLog()
        var input = IntakeSummary.Input(name: "the sample", format: "canonical-jsonl")
        for try await batch in FileSource(path: url.path).batches() { input.count(batch, log.append(batch.events)) }
        var configuration = DeskConfiguration(brand: .discovered(in: log))
        configuration.rivals = ["Brackwater*"]
        configuration.digest = DigestSchedule(zone: ZoneID("Europe/Berlin"))
        let time = try #require(log.lastReceivedAt)
        var desk = try ReputationDesk(configuration)
        desk.receive(log.events)
        let history = try DeskHistory(log, for: configuration, at: time)
        let findings = try await desk.findings(at: time, people: 2)
        return DeskReport(
            findings,
            intake: IntakeSummary(inputs: [input]),
            digests: try await desk.takeDueDigests(at: time),
            history: history
        )
    }
}

/// A report on events of a test's own, without language.
func report(
    on events: [ConversationEvent],
    brand: BrandProfile = kestrelBay,
    at time: Date,
    intake: IntakeSummary = IntakeSummary(),
    watchesCrisis: Bool = true
) async throws -> DeskReport {
    let configuration = DeskConfiguration(brand: brand)
    var modules = DeskModules.withoutLanguage
    modules.watchesCrisis = watchesCrisis
    var desk = try ReputationDesk(configuration, modules: modules)
    desk.receive(events)
    let history = try DeskHistory(desk.log, for: configuration, at: time)
    return DeskReport(try await desk.findings(at: time, people: 1), intake: intake, history: history)
}

let kestrelBay = BrandProfile(
    id: BrandID(rawValue: "kestrelbay"),
    name: "Kestrel Bay Ferries",
    accounts: [BrandAccount(platform: .x, native: "kestrelbay", handle: "kestrelbay")],
    properties: ["kestrelbay"]
)

/// The moment of the tests: 13 March 2026, 18:00 UTC.
let evening = Date(timeIntervalSince1970: 1_773_424_800)

/// A public message to the brand, so many minutes before the evening.
func complaint(
    _ number: Int,
    minutesAgo: Double,
    text: String = "@kestrelbay where is the boat?",
    name: String = "Passenger",
    permalink: String? = nil
) -> ConversationEvent {
    let message = Message(
        id: MessageID(rawValue: "x::\(number)"),
        kind: .mention,
        channel: Channel(platform: .x, property: "kestrelbay"),
        author: Author(id: AuthorID(rawValue: "x::a\(number)"), displayName: name),
        text: text,
        permalink: permalink
    )
    return ConversationEvent(occurredAt: evening.addingTimeInterval(-60 * minutesAgo), fact: .arrived(message))
}
