import Conversations
import Foundation
import LanguageAnalysis
import Presence
import Testing

struct RatingTests {
    private func story(before: [Int], after: [Int], platform: Platform = .trustpilot) -> PresenceStory {
        var story = PresenceStory()
        for (index, stars) in before.enumerated() {
            story.review(stars, by: "b\(index)", on: Double(index) / 100, platform: platform)
        }
        for (index, stars) in after.enumerated() {
            story.review(stars, by: "a\(index)", on: 10 + Double(index) / 100, platform: platform)
        }
        return story
    }

    private func shifts(_ story: PresenceStory) -> [RatingShift] {
        RatingShift.find(in: story.record(at: 30), at: PresenceStory.day(10))
    }

    @Test func `R42: a few good reviews before and many bad ones after are a shift, per site and pooled`() throws {
        let found = shifts(story(before: [5, 5, 4, 5, 5], after: [1, 1, 2, 1, 1, 1, 5, 1]))
        #expect(found.map(\.site) == [PresenceStory.page(.trustpilot), nil])
        for shift in found {
            #expect(shift.isFlagged)
            #expect(shift.before.count == 5)
            #expect(shift.after.count == 8)
            #expect(shift.before.mean == 4.8)
            #expect(shift.after.mean == 1.625)
            // Welch's interval with the exact quantile of 9.03 degrees of freedom, by numerical integration.
            let change = try #require(shift.change.value)
            #expect(abs(change.difference + 3.175) < 1e-9)
            #expect(abs(change.lower + 4.38788) < 0.0005)
            #expect(abs(change.upper + 1.96212) < 0.0005)
        }
    }

    @Test func `R42: with fewer than the least on one side nothing is flagged, with just as many it may be`() throws {
        let four = try #require(shifts(story(before: [5, 5, 5, 5], after: [1, 1, 1, 1, 1, 1])).last)
        #expect(!four.isFlagged)
        #expect(four.change.gap == .tooFew(found: 4, needed: 5, of: "reviews on one side"))
        let five = try #require(shifts(story(before: [5, 5, 5, 5, 5], after: [1, 1, 1, 1, 1])).last)
        #expect(five.isFlagged)
    }

    @Test func `R42: the same ratings on both sides, and a change within chance, are no shift`() throws {
        #expect(
            try #require(shifts(story(before: [5, 4, 3, 5, 4, 2], after: [4, 5, 3, 2, 5, 4])).last).isFlagged == false
        )
        #expect(try #require(shifts(story(before: [5, 1, 5, 1, 5], after: [1, 5, 1, 5, 1])).last).isFlagged == false)
    }

    @Test func `R42: sites are pooled, each keeps its own counts, and an edited review counts where it was edited`()
        throws
    {
        var story = story(before: [5, 5, 5], after: [])
        for index in 0..<3 { story.review(5, by: "y\(index)", on: 1, platform: .yelp) }
        let edited = story.review(5, by: "late", on: 2, platform: .yelp)
        story.add(.edited(MessageRevision(message: edited, rating: .stars(1))), on: 12)
        let found = shifts(story)
        #expect(found.map { $0.before.count } == [3, 3, 6])
        #expect(found.map { $0.after.count } == [0, 1, 1])
        #expect(found[1].after.mean == 1)
    }

    @Test func `R48: ratings are reported with and without anonymous reviews`() throws {
        var story = story(before: [5, 5], after: [])
        story.review(1, by: nil, on: 1)
        let before = try #require(shifts(story).last).before
        #expect(before.anonymous == 1)
        #expect(abs(try #require(before.mean) - 11.0 / 3) < 1e-9)
        #expect(before.meanOfNamed == 5)
    }

    @Test func `R49: every summary of sentiment carries its caveat and its response base`() throws {
        let record = story(before: [5, 1, 1, 3], after: []).record(at: 9)
        let summary = SentimentSummary(record.inbound, label: "Trustpilot", customers: 400, solicitation: .organic)
        #expect(summary.negativeShare?.numerator == 2)
        #expect(summary.negativeShare?.denominator == 4)
        #expect(summary.people == 4)
        #expect(summary.responseShare?.rate == 0.01)
        #expect(summary.caveat.contains("not all customers"))
        let json = String(decoding: try JSONEncoder().encode(summary), as: UTF8.self)
        #expect(json.contains("caveat") && json.contains("\"customers\":400"))
        #expect(SentimentSummary([], label: "none").negativeShare == nil)
        #expect(SentimentSummary(record.inbound, label: "unknown").responseShare == nil)
    }

    @Test func `R49: sites with different or unknown ways of asking are not compared without objection`() {
        func summary(_ label: String, _ mode: SolicitationMode) -> SentimentSummary {
            SentimentSummary([], label: label, solicitation: mode)
        }
        let organic = summary("Tripadvisor", .organic)
        #expect(organic.objection(toComparingWith: summary("Google", .organic)) == nil)
        #expect(organic.objection(toComparingWith: summary("Trustpilot", .invited))?.contains("invited") == true)
        #expect(organic.objection(toComparingWith: summary("Yelp", .unknown))?.contains("Yelp") == true)
    }

    @Test func `R26: every negative review has a cause or is untriaged, and causes have a trend`() throws {
        var story = PresenceStory()
        func cause(_ review: MessageID, _ cause: String, on day: Double) {
            story.add(.causeFound(CauseFinding(target: .message(review), cause: cause)), on: day)
        }
        for index in 0..<2 { cause(story.review(1, by: "p\(index)", on: 1), "late-boat", on: 2) }
        for index in 0..<9 { cause(story.review(2, by: "q\(index)", on: 11), "late-boat", on: 12) }
        cause(story.review(1, by: "r", on: 12), "lost-luggage", on: 13)
        let open = story.review(1, by: "s", on: 13)
        story.review(5, by: "t", on: 13)
        story.customer("u", "Never again.", on: 13, sounds: "negative")
        let ledger = CauseLedger(story.record(at: 30), in: PresenceStory.day(10)..<PresenceStory.day(20))
        #expect(ledger.entries.map(\.cause) == ["late-boat", "lost-luggage"])
        #expect(ledger.entries.map(\.reviews.count) == [9, 1])
        #expect(ledger.entries.map(\.before) == [2, 0])
        #expect(ledger.entries.map(\.trend) == [.rising, .notAssessed])
        #expect(ledger.untriaged == [open])
        #expect(ledger.negative == 11)
        #expect(ledger.triaged?.numerator == 10)
    }
}
