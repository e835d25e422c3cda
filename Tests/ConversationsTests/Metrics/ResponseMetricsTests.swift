import Conversations
import Foundation
import ReputationTesting
import Testing

@Suite struct ResponseMetricsTests {
    let build = EventBuilder()

    private func metrics(_ events: [ConversationEvent], atMinute minute: Double) -> ResponseMetrics {
        var metrics = ResponseMetrics()
        let brand = BrandMatcher(build.brand)
        for conversation in ConversationLog(events).conversations() {
            metrics.add(conversation.answers(for: brand), at: build.time(minute))
        }
        return metrics
    }

    @Test func `R09: of 100 complaints with 29 replies, 71 % are ignored, with a Wilson interval`() throws {
        var events: [ConversationEvent] = []
        for index in 0..<100 {
            events.append(build.customer("c\(index)", writes: "m\(index)", at: 0))
            if index < 29 { events.append(build.brand(writes: "a\(index)", replyingTo: "m\(index)", at: 30)) }
        }
        let share = try #require(metrics(events, atMinute: 600).ignoredShare)
        #expect(share.numerator == 71)
        #expect(share.denominator == 100)
        #expect(share.rate == 0.71)
        // The interval of 71 out of 100 by Wilson's formula, computed by hand.
        #expect(abs(share.lower - 0.6146) < 0.0001)
        #expect(abs(share.upper - 0.7899) < 0.0001)
    }

    @Test func `R09: a share of nothing is nil, not zero`() {
        #expect(ResponseMetrics().ignoredShare == nil)
        #expect(Share(0, of: 0) == nil)
        #expect(Share(3, of: 2) == nil)
        #expect(ResponseMetrics().timeToFirstReply(forShare: 0.5) == nil)
        #expect(ResponseMetrics().shareReplied(within: .seconds(60)) == nil)
    }

    @Test func `R10: a dismissed message stays among the ignored unless it was spam, abuse or a duplicate`() throws {
        func dismissed(_ id: String, _ reason: DismissalReason) -> ConversationEvent {
            build.fact(
                .dismissed(
                    Dismissal(message: build.message(id), reason: reason, actor: AgentID(rawValue: "agent:mira"))
                ),
                at: 5
            )
        }
        let found = metrics(
            [
                build.customer("a", writes: "m1", at: 0), dismissed("m1", .noReplyNeeded),
                build.customer("b", writes: "m2", at: 0), dismissed("m2", .spam),
                build.customer("c", writes: "m3", at: 0), build.brand(writes: "a3", replyingTo: "m3", at: 4),
            ],
            atMinute: 60
        )
        #expect(found.ignoredShare?.numerator == 1)
        #expect(found.ignoredShare?.denominator == 2)
        #expect(found.dismissals == [.noReplyNeeded: 1, .spam: 1])
        #expect(found.excluded == 1)
    }

    @Test func `open messages count as still waiting, so that ignoring people does not make a desk look fast`() {
        var events: [ConversationEvent] = []
        for index in 0..<4 {
            events.append(build.customer("c\(index)", writes: "m\(index)", at: 0))
        }
        events.append(build.brand(writes: "a0", replyingTo: "m0", at: 10))
        events.append(build.brand(writes: "a1", replyingTo: "m1", at: 20))
        let found = metrics(events, atMinute: 100)
        #expect(found.timeToFirstReply(forShare: 0.25) == .seconds(600))
        #expect(found.timeToFirstReply(forShare: 0.5) == .seconds(1200))
        #expect(found.timeToFirstReply(forShare: 0.75) == nil, "half of them still wait")
        #expect(found.timeToFirstReplyAmongReplied(forShare: 1) == .seconds(1200))
        #expect(found.shareReplied(within: .seconds(600)) == 0.25)
        #expect(found.shareReplied(within: .seconds(60 * 200)) == nil, "nobody has waited so long yet")
    }

    @Test func `looked at earlier, a message answered later was still waiting`() {
        let found = metrics(
            [
                build.customer("a", writes: "m1", at: 0), build.brand(writes: "a1", replyingTo: "m1", at: 50),
                build.customer("b", writes: "m2", at: 40),
            ],
            atMinute: 30
        )
        #expect(found.eligible == 1)
        #expect(found.replied == 0)
        #expect(found.ignoredShare?.numerator == 1)
        #expect(found.timeToFirstReply(forShare: 0.5) == nil)
    }

    @Test func `R89: a published figure without its source, date, sample, meaning or caveat cannot be made`() throws {
        let error = #expect(throws: IncompleteBenchmark.self) {
            try PublishedBenchmark(
                metric: "ignored",
                value: 0.7,
                unit: "share",
                source: " ",
                published: "2011",
                sample: "1,298 people",
                caveat: ""
            )
        }
        #expect(error?.missing == ["source", "caveat"])
        let known = PublishedBenchmark.complaintsIgnoredOnTwitter2011
        let again = try JSONDecoder().decode(PublishedBenchmark.self, from: JSONEncoder().encode(known))
        #expect(again == known)
        #expect(known.caveat.contains("not of companies"))
    }
}
