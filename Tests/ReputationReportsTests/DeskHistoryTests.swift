import Foundation
import Presence
import Reputation
import Testing

@testable import ReputationReports

@Suite struct DeskHistoryTests {
    private func history(_ events: [ConversationEvent], rivals: [String] = []) throws -> DeskHistory {
        var configuration = DeskConfiguration(brand: kestrelBay)
        configuration.rivals = rivals
        var log = ConversationLog()
        log.append(events)
        return try DeskHistory(log, for: configuration, at: evening)
    }

    private func post(_ number: Int, daysAgo: Double, parent: Int? = nil) -> ConversationEvent {
        let message = Message(
            id: MessageID(rawValue: "x::p\(number)"),
            kind: .post,
            channel: Channel(platform: .x, property: "kestrelbay"),
            author: Author(id: AuthorID(rawValue: "x::kestrelbay"), handle: "kestrelbay"),
            platformSaysOwn: .yes,
            text: "The boats sail on time today.",
            parent: parent.map { MessageID(rawValue: "x::\($0)") }
        )
        return ConversationEvent(occurredAt: evening.addingTimeInterval(-86_400 * daysAgo), fact: .arrived(message))
    }

    @Test func `hours and days are counted once each, and the hour that goes on is no hour yet`() throws {
        let events = (0..<100).map { complaint($0, minutesAgo: Double($0) * 60 + 30) } + [complaint(200, minutesAgo: 0)]
        let volume = try history(events).volume
        #expect(volume.hours.count == 100)
        #expect(volume.hours.allSatisfy { $0.count == 1 })
        #expect(volume.hours.last?.start == evening.addingTimeInterval(-3600))
        #expect(volume.days.reduce(0) { $0 + $1.count } == 101)
        #expect(volume.days.last?.start == evening.addingTimeInterval(-18 * 3600))
        // Two days go by before anything is usual.
        #expect(volume.hours.prefix(48).allSatisfy { $0.usual == nil })
        #expect(volume.hours.last?.usual != nil)
        #expect(!volume.hours.contains { $0.isBusy })
    }

    @Test func `an hour far above what it was before is busy; a few more are not`() throws {
        let calm = (0..<300).map { complaint($0, minutesAgo: Double($0) * 60 + 90) }
        let storm = (0..<40).map { complaint(1000 + $0, minutesAgo: 10 + Double($0)) }
        let stormy = try history(calm + storm).volume
        #expect(stormy.hours.filter(\.isBusy).map(\.count) == [40])
        let two = try history(calm + (0..<2).map { complaint(1000 + $0, minutesAgo: 20) }).volume
        #expect(!two.hours.contains { $0.isBusy })
    }

    @Test func `what is older than eight weeks is not looked at`() throws {
        let volume = try history([complaint(1, minutesAgo: 60 * 24 * 57), complaint(2, minutesAgo: 120)]).volume
        #expect(volume.days.map(\.count) == [1])
        #expect(volume.hours.count == 2)
        #expect(try history([]).volume.days.isEmpty)
    }

    @Test func `a calendar counts posts by day, and replies apart`() throws {
        let events = [
            complaint(1, minutesAgo: 60 * 24), post(1, daysAgo: 3), post(2, daysAgo: 3.1), post(3, daysAgo: 9),
            post(4, daysAgo: 0.5, parent: 1),
        ]
        let profiles = try history(events).profiles
        #expect(profiles.map(\.profile.description) == ["x:kestrelbay"])
        let today = 20_525
        #expect(profiles.first?.posts == [today - 3: 2, today - 9: 1])
        #expect(profiles.first?.replies == 1)
        #expect(profiles.first?.cadence.posts == 3)
    }

    @Test func `share of voice is not assessed without rivals, and rivals are found with all their endings`() throws {
        let gap = try history([complaint(1, minutesAgo: 5)]).voice.gap
        #expect(gap == .notSupplied("rivals"))
        let texts = ["мы уехали с Бракуотером", "take Brackwater Line instead", "@kestrelbay where is the boat?"]
        let events = (0..<45).map { complaint($0, minutesAgo: Double($0), text: texts[$0 % 3]) }
        let voice = try history(events, rivals: ["Brackwater*", "Бракуотер*"]).voice.value
        let counts = Dictionary(uniqueKeysWithValues: (voice?.voices ?? []).map { ($0.brand, $0.mentions.numerator) })
        #expect(counts["Brackwater"] == 15 && counts["Бракуотер"] == 15)
    }

    @Test func `rivals that cannot be told apart are an error`() {
        #expect(throws: NamedBrandError.self) { try history([], rivals: ["Kestrel Bay Ferries"]) }
    }
}
