import Conversations
import CrisisDetection
import Foundation
import Testing

@Suite struct AirlineStormTests {
    /// 22 February 2015, 0:00.
    private static let day = Date(timeIntervalSince1970: 1_424_563_200)

    @Test func `the winter storm is raised for the airlines it hit before the peak hour of the day`() throws {
        let all = try AirlineMentions.load()
        for (airline, mentions) in all.sorted(by: { $0.key < $1.key }) {
            var monitor = CrisisMonitor()
            var book = AlertBook()
            var raised: [AlertNotification] = []
            let late = monitor.receive(mentions)
            #expect(late.isEmpty)
            var openOnTheDay = false
            var byHour = [Int](repeating: 0, count: 24)
            for mention in mentions {
                let hours = Int(mention.date.timeIntervalSince(Self.day) / 3600)
                if mention.date >= Self.day, hours < 24 { byHour[hours] += 1 }
            }
            let peak = try #require(byHour.indices.max { byHour[$0] < byHour[$1] })
            let peakAt = Self.day.addingTimeInterval(Double(peak) * 3600)
            var topics: [String] = []
            for report in monitor.reports() {
                raised += book.apply(report).filter { $0.kind == .raised }
                if report.date < peakAt, report.date >= Self.day,
                    let storm = book.open.first(where: { $0.key == .storm })
                {
                    openOnTheDay = true
                    topics = storm.signals.flatMap(\.topics)
                }
            }
            print(airline, "peak \(peak) h,", openOnTheDay ? "raised before" : "not raised before", topics)
            if ["Delta", "United", "US Airways", "American"].contains(airline) {
                #expect(openOnTheDay && !topics.isEmpty, "\(airline)")
            }
            // The storm lasted from the 21st to the 23rd; the mentions cover little more than a week.
            let storm = Self.day.addingTimeInterval(-86_400)..<Self.day.addingTimeInterval(2 * 86_400)
            let falseAlarms = book.alerts.filter { !storm.contains($0.openedAt) }
            #expect(falseAlarms.count <= 1, "\(airline): \(falseAlarms.map(\.explanation))")
            // Each alert tells each level once.
            #expect(Set(raised.map { "\($0.alert) \($0.level)" }).count == raised.count)
        }
    }

    /// Readers sorted the negative mentions by reason; nothing was tuned on that.
    @Test func `topics of the storm hold mentions of one reason more often than chance does`() throws {
        let all = try AirlineMentions.labelled()
        var same = 0.0
        var chance = 0.0
        var weight = 0.0
        for (airline, labelled) in all.sorted(by: { $0.key < $1.key }) {
            let window = Self.day..<Self.day.addingTimeInterval(86_400)
            let reasons = Dictionary(
                labelled.map { ($0.mention.id, $0.reason) },
                uniquingKeysWith: { first, _ in first }
            )
            let topics = StormTopics(labelled.map(\.mention), during: window).topics
            func share(_ postings: [MessageID]) -> (share: Double, pairs: Double) {
                let named = postings.compactMap { reasons[$0] }.filter { !$0.isEmpty }
                let counts = Dictionary(grouping: named) { $0 }.values.map { Double($0.count) }
                let pairs = Double(named.count * (named.count - 1))
                return (counts.reduce(0) { $0 + $1 * ($1 - 1) } / max(1, pairs), pairs)
            }
            let base = share(labelled.filter { window.contains($0.mention.date) }.map(\.mention.id)).share
            for topic in topics {
                let own = share(topic.postings.map(\.id))
                same += own.share * Double(topic.postings.count)
                chance += base * Double(topic.postings.count)
                weight += Double(topic.postings.count)
            }
            let named = topics.prefix(4).map { "\($0.voices) \($0.words.prefix(4).map(\.word).joined(separator: " "))" }
            print(airline, topics.count, "topics:", named.joined(separator: "; "))
        }
        guard weight > 0 else { return }
        print("pairs of one reason: within topics \(same / weight), within the day \(chance / weight)")
        #expect(same > chance * 1.15)
    }
}
