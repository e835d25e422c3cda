import Foundation
import Reputation
import Testing

@Test func `Reputation: a desk says who waits, why, and how to answer`() async throws {
    let text = """
        {"schema": 1, "brand": {"id": "kestrelbay", "name": "Kestrel Bay Ferries", "properties": ["kestrelbay"],
          "accounts": [{"platform": "facebook", "native": "100200300", "handle": "kestrelbay"}]},
         "digest": {"time": "08:00", "zone": "Europe/Berlin"}}
        """
    let configuration = try JSONDecoder().decode(DeskConfiguration.self, from: Data(text.utf8))
    var desk = try ReputationDesk(configuration)
    let start = Date(timeIntervalSince1970: 1_772_445_600)
    let question = Message(
        id: MessageID(platform: .facebook, property: "kestrelbay", native: "1"),
        kind: .review,
        channel: Channel(platform: .facebook, property: "kestrelbay", channelClass: .review),
        author: Author(id: AuthorID(platform: .facebook, native: "ada"), displayName: "Ada"),
        text: "The 08:30 left without us. What do we do now?",
        rating: .stars(1)
    )
    desk.receive([ConversationEvent(occurredAt: start, fact: .arrived(question))])

    let findings = try await desk.findings(at: start + 7200, people: 1, timeLeft: .seconds(4 * 3600))
    let entry = try #require(findings.state.worklist.entries.first)
    #expect(entry.author?.name == "Ada")
    #expect(entry.points == entry.reasons.reduce(0) { $0 + $1.points })
    #expect(findings.replyPlans[entry.customerCase]?.language == .english)
    #expect(findings.plan?.now == [entry.customerCase])
    #expect(try await desk.takeDueDigests(at: start + 86_400).count == 1)

    let saved = try JSONEncoder().encode(desk.snapshot)
    var restored = try ReputationDesk(
        configuration,
        restoring: JSONDecoder().decode(DeskSnapshot.self, from: saved)
    )
    #expect(try await restored.takeDueDigests(at: start + 86_400).isEmpty)
}
