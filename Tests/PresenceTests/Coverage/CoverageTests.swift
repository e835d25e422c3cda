import Conversations
import Foundation
import Presence
import Testing

struct CoverageTests {
    private func mentions(_ counts: [(Platform, Int)]) -> BrandRecord {
        var story = PresenceStory()
        for (platform, count) in counts {
            for index in 0..<count { story.customer("p\(index)", on: Double(index) / 100, platform: platform) }
        }
        return story.record(at: 10)
    }

    @Test func `R19: platforms with enough mentions and nobody there are gaps, the largest first`() throws {
        let record = mentions([(.x, 10), (.reddit, 50), (.facebook, 35), (.tikTok, 5), (.mastodon, 4)])
        let profiles = [
            DeclaredProfile(PresenceStory.page(.facebook), isStaffed: .yes),
            DeclaredProfile(PresenceStory.page(.x), isStaffed: .no),
        ]
        let found = try #require(PresenceGaps.find(in: record, profiles: profiles, atLeast: 5.0 / 104).value)
        #expect(found.gaps.map(\.platform) == [.reddit, .x, .tikTok])
        #expect(found.gaps.map(\.cause) == [.noProfile, .unstaffed, .noProfile])
        #expect(found.gaps.map(\.mentions.numerator) == [50, 10, 5])
        #expect(found.gaps[0].explanation.contains("50 of 104"))
        let above = try #require(PresenceGaps.find(in: record, profiles: profiles, atLeast: (5.0 / 104).nextUp).value)
        #expect(above.gaps.map(\.platform) == [.reddit, .x])
    }

    @Test func `R19: a profile of which nobody says whether it is staffed is told apart`() throws {
        let profiles = [DeclaredProfile(PresenceStory.page(.x))]
        let found = try #require(PresenceGaps.find(in: mentions([(.x, 30)]), profiles: profiles).value)
        #expect(found.gaps.isEmpty)
        #expect(found.unknown == [.x])
    }

    @Test func `R19: too few mentions are not assessed`() {
        let found = PresenceGaps.find(in: mentions([(.x, 19)]), profiles: [])
        #expect(found.gap == .tooFew(found: 19, needed: 20, of: "mentions"))
    }

    @Test func `R58: queries that are unset, never ran or last ran more than a day ago are reported`() {
        let now = PresenceStory.day(5)
        let queries = [
            ListeningQuery(.brand, on: .x, lastRunAt: PresenceStory.day(4)),
            ListeningQuery(.industry, on: .x, lastRunAt: PresenceStory.day(4).addingTimeInterval(-0.001)),
            ListeningQuery(.competitorRecommendation, on: .x),
            ListeningQuery(.brand, on: .reddit, lastRunAt: PresenceStory.day(1)),
            ListeningQuery(.brand, on: .reddit, lastRunAt: PresenceStory.day(4.9)),
        ]
        let coverage = ListeningCoverage(queries, on: [.x, .reddit, .x], at: now)
        #expect(
            coverage.blanks.map(\.topic) == [
                .industry, .competitorRecommendation, .industry, .competitorRecommendation,
            ]
        )
        #expect(coverage.blanks.map(\.cause) == [.stale, .neverRan, .unset, .unset])
        #expect(coverage.covered?.numerator == 2)
        #expect(coverage.covered?.denominator == 6)
        #expect(ListeningCoverage([], on: [], at: now).covered == nil)
    }

    @Test func `R21: proactive and reactive activity are counted apart, for each profile and period`() {
        var story = PresenceStory()
        story.brandWrites(on: 1)
        story.brandWrites(on: 2)
        let question = story.customer("ada", on: 8)
        story.brandWrites("Yes.", on: 8.5, to: question)
        story.brandWrites("Thank you for your message.", on: 8.1, to: question, origin: .bot)
        story.brandWrites(on: 14, platform: .x)
        let weeks = ActivityMetrics.periods(of: .seconds(7 * 86_400), count: 2, endingAt: PresenceStory.day(14))
        #expect(weeks.map(\.lowerBound) == [PresenceStory.day(0), PresenceStory.day(7)])
        let metrics = ActivityMetrics.measure(story.record(at: 20), in: weeks)
        #expect(metrics.map(\.profile.platform) == [.facebook, .facebook, .x, .x])
        #expect(metrics.map(\.proactive) == [2, 0, 0, 0])
        #expect(metrics.map(\.reactive) == [0, 1, 0, 0])
        #expect(metrics[1].automaticReplies == 1)
    }

    @Test func `R22: the conversation ratio is replies among replies and posts, and undefined without either`() throws {
        var story = PresenceStory()
        story.brandWrites(on: 1)
        let question = story.customer("ada", on: 2)
        for index in 0..<3 { story.brandWrites("Yes.", on: 3 + Double(index), to: question) }
        let periods = [PresenceStory.day(0)..<PresenceStory.day(9), PresenceStory.day(9)..<PresenceStory.day(10)]
        let metrics = ActivityMetrics.measure(story.record(at: 10), in: periods)
        #expect(try #require(metrics[0].conversationRatio).rate == 0.75)
        #expect(metrics[1].conversationRatio == nil)
    }

    @Test func `a brand that goes on from its own post publishes, one that goes on from its reply replies`() {
        var story = PresenceStory()
        let post = story.brandWrites(on: 0)
        story.brandWrites("And a picture.", on: 0.1, to: post)
        let question = story.customer("ada", on: 1, to: post)
        let reply = story.brandWrites("Yes.", on: 2, to: question)
        story.brandWrites("Until nine.", on: 2.1, to: reply)
        #expect(story.record(at: 3).ownMessages.map(\.role) == [.broadcast, .broadcast, .reply, .reply])
    }
}
