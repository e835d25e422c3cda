import Foundation
import Reputation
import ReputationTesting
import Testing

@Suite struct EntryDeadlineTests {
    private let build = EventBuilder()

    private func deadlines(_ events: [ConversationEvent], atMinute minute: Double) async throws -> [EntryDeadline?] {
        let target = ResponseTarget(.substantiveReply, limit: .openTime(.seconds(3600)), warnAt: [0.5])
        var configuration = DeskConfiguration(brand: build.brand)
        configuration.targets = PolicyBook(
            id: "promises",
            policies: [ServiceLevelPolicy(id: "all", targets: [target])]
        )
        var desk = try ReputationDesk(configuration, modules: .withoutLanguage)
        desk.receive(events)
        return try await desk.findings(at: build.time(minute)).state.worklist.entries.map(\.deadline)
    }

    @Test func `an entry says whether its promise runs, is at risk or is broken`() async throws {
        let asked = [build.customer("ada", writes: "m1", at: 0)]
        for (minute, isAtRisk, isBreached) in [
            (29.0, false, false), (30, true, false), (60, true, false), (61, false, true),
        ] {
            let deadline = try #require(try await deadlines(asked, atMinute: minute).first ?? nil)
            #expect(deadline.dueAt == build.time(60))
            #expect(deadline.isAtRisk == isAtRisk && deadline.isBreached == isBreached, "minute \(minute)")
        }
    }

    @Test func `of several promises to one person the entry shows the one that is due first`() async throws {
        let found = try await deadlines(
            [build.customer("ada", writes: "m2", at: 20), build.customer("ada", writes: "m1", at: 10)],
            atMinute: 30
        )
        #expect(found.map { $0?.message } == [build.message("m1")])
        #expect(found.first??.dueAt == build.time(70))
    }

    @Test func `E19: a review whose rating fell after the answer is back in the list, due from the edit on`()
        async throws
    {
        let review = EventBuilder(platform: .googleBusiness, channelClass: .review)
        var first = review.customer("ada", writes: "m1", "Lovely crossing.", at: 0)
        guard case .arrived(var message) = first.fact else { return }
        message.rating = .stars(5)
        first.fact = .arrived(message)
        let revision = MessageRevision(message: message.id, text: "They lost my bag.", rating: .stars(1))
        let events = [
            first, review.brand(writes: "a1", "Thank you, Ada!", replyingTo: "m1", at: 10),
            review.judged("a1", as: .substantive, at: 10), review.fact(.edited(revision), at: 30),
        ]
        let found = try await deadlines(events, atMinute: 40)
        #expect(found.map { $0?.dueAt } == [review.time(90)])
    }
}
