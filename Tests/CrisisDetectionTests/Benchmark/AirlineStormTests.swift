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
}
