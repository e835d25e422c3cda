import ConversationSources
import Foundation
import Reputation
import ReputationFoundations
import TestSupport
import Testing

/// The figures that a public sample of support tweets must give, whoever computes them.
@Suite struct SupportTweetsFiguresTests {
    @Test func `5,000 support tweets give their known threads, orphans and reply times`() throws {
        guard let url = MeasuringData.url("conversations/twcs-5k.csv") else { return }
        var decoder = SourceFormat.supportTweets.makeDecoder()
        let batch = decoder.decode(Array(try Data(contentsOf: url)))
        #expect(batch.refusals.isEmpty)
        #expect(batch.events.count == 5000)
        let log = ConversationLog(batch.events)
        let conversations = Array(log.conversations())
        #expect(conversations.count == 1312)
        #expect(conversations.reduce(0) { $0 + $1.items.count } == 5000)
        let links = conversations.reduce(0) { $0 + $1.items.lazy.filter { $0.message.parent != nil }.count }
        #expect(links == 3694)
        #expect(conversations.reduce(0) { $0 + $1.orphans.count } == 6)

        let brand = BrandMatcher(BrandProfile.discovered(in: log))
        var everyReply: [Int64] = []
        var earliestReply: [Int64] = []
        for answered in conversations.flatMap({ $0.answers(for: brand) }) {
            let asked = Instant(answered.item.postedAt)
            let waits = answered.answer.replies.filter(\.isDirect).map {
                Instant($0.sentAt).milliseconds(since: asked)
            }
            everyReply += waits
            if let earliest = waits.min() { earliestReply.append(earliest) }
        }
        #expect(everyReply.count == 2188)
        #expect(minutes(of: everyReply) == [12.06, 385.5, 2808.3])
        #expect(earliestReply.count == 2083)
        #expect(minutes(of: earliestReply) == [11.53, 380.2, 2737.9])
    }

    /// Half, 90 % and 99 %, in minutes with the digits that are published.
    private func minutes(of milliseconds: [Int64]) -> [Double] {
        let sorted = milliseconds.sorted()
        return [(0.5, 100.0), (0.9, 10), (0.99, 10)].map { share, digits in
            ((sorted.percentile(share) ?? 0) / 60_000 * digits).rounded() / digits
        }
    }
}
