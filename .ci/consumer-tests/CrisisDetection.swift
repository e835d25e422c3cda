import Conversations
import CrisisDetection
import Foundation
import Testing

@Test func `CrisisDetection: a burst in a series is noticed, and quiet is quiet`() throws {
    var detector = BurstDetector(budget: .weekly)
    let start = Date(timeIntervalSince1970: 1_772_438_400)
    var alerts: [Int] = []
    for hour in 0..<24 * 21 {
        let usual = 20 + Double((hour * 7) % 5)
        let score = try detector.step(hour >= 480 && hour < 483 ? 400 : usual, at: start + Double(hour) * 3600)
        if score.isAlert { alerts.append(hour) }
    }
    #expect(alerts.first == 480)
}

@Test func `CrisisDetection: whoever complained first is answered first`() throws {
    let start = Date(timeIntervalSince1970: 1_772_438_400)
    func mention(_ number: Int, by author: String, replyingTo parent: Int? = nil) -> BrandMention {
        BrandMention(
            id: MessageID(platform: .x, native: "\(number)"),
            at: start + Double(number) * 60,
            author: AuthorID(platform: .x, native: author),
            channel: Channel(platform: .x),
            parent: parent.map { MessageID(platform: .x, native: "\($0)") },
            sentiment: .negative,
            text: "The Tern left its passengers on the pier."
        )
    }
    var clusterer = IncidentClusterer()
    clusterer.add([mention(1, by: "ada"), mention(2, by: "grete", replyingTo: 1), mention(3, by: "jo", replyingTo: 1)])
    let incident = try #require(clusterer.incidents().first)

    let capacity = try ResponseCapacity(people: 2, handlingTime: .seconds(300))
    let plan = ResponsePlan(incident, load: capacity.assess(arrivalsPerHour: 6, backlog: 3))
    #expect(plan.mode == .individual)
    #expect(plan.steps.first == .answerRoot(MessageID(platform: .x, native: "1")))
}
