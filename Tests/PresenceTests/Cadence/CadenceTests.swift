import Conversations
import Foundation
import Presence
import Testing

struct CadenceTests {
    private func finding(
        _ posts: [Double],
        at day: Double,
        monitor: CadenceMonitor = CadenceMonitor()
    ) throws -> CadenceFinding {
        var story = PresenceStory()
        for post in posts { story.brandWrites(on: post) }
        return try #require(monitor.findings(in: story.record(at: day)).first)
    }

    @Test func `R16: a blog begun eagerly and dropped two weeks later is abandoned`() throws {
        let finding = try finding([0, 3, 6, 9, 13], at: 60)
        #expect(finding.verdict == .abandoned)
        #expect(finding.postsAtStart == 5)
        #expect(finding.silence == .seconds(47 * 86_400))
        #expect(finding.medianInterval == .seconds(3 * 86_400))
        #expect(finding.explanation.contains("silent for 47 days, at most 30 expected"))
    }

    @Test func `R16: a silence of exactly the floor is not too long; a millisecond more is`() throws {
        let posts = [0.0, 1, 2, 3]
        #expect(try finding(posts, at: 33).verdict != .abandoned)
        #expect(try finding(posts, at: 33 + 0.001 / 86_400).verdict == .abandoned)
    }

    @Test func `R16: a silence of exactly the factor times the median is not too long; a millisecond more is`() throws {
        // The median interval is 12 days, three times which is more than the floor of 30.
        var monitor = CadenceMonitor()
        monitor.settings.burstWindow = .seconds(40 * 86_400)
        let posts = [0.0, 12, 24, 36]
        #expect(try finding(posts, at: 72, monitor: monitor).verdict != .abandoned)
        #expect(try finding(posts, at: 72 + 0.001 / 86_400, monitor: monitor).verdict == .abandoned)
    }

    @Test func `R16: the last post of an eager beginning may lie exactly at the end of its window`() throws {
        #expect(try finding([0, 4, 9, 14], at: 90).verdict == .abandoned)
        #expect(try finding([0, 4, 9, 14.001], at: 90).verdict != .abandoned)
        #expect(try finding([0, 4, 9], at: 90).postsAtStart == 3)
    }

    @Test func `R16: a planned closure is no silence, and a profile that was ended openly is not abandoned`() throws {
        let posts = [0.0, 3, 6, 9]
        func monitor(_ closures: [PlannedClosure]) -> CadenceMonitor {
            CadenceMonitor(profiles: [DeclaredProfile(PresenceStory.page(.facebook), closures: closures)])
        }
        let winter = PlannedClosure(from: PresenceStory.day(10), until: PresenceStory.day(60))
        #expect(try finding(posts, at: 50, monitor: monitor([winter])).verdict == .closedAsPlanned)
        #expect(try finding(posts, at: 80, monitor: monitor([winter])).silence == .seconds(21 * 86_400))
        #expect(try finding(posts, at: 80, monitor: monitor([winter, winter])).verdict != .abandoned)
        #expect(try finding(posts, at: 100, monitor: monitor([winter])).verdict == .abandoned)
        let ended = PlannedClosure(from: PresenceStory.day(10))
        #expect(try finding(posts, at: 900, monitor: monitor([ended])).verdict == .closedAsPlanned)
    }

    @Test func `R17: a post every six months is sporadic, a monthly letter is steady`() throws {
        let rare = try finding([0, 182, 364], at: 400)
        #expect(rare.verdict == .sporadic)
        #expect(rare.reasons.contains { $0.contains("posts a year") })
        let monthly = try finding((0..<13).map { Double($0) * 30 }, at: 370)
        #expect(monthly.verdict == .steady)
        #expect(try #require(monthly.variation) < 0.01)
    }

    @Test func `R17: as many posts a year as the limit are enough, one fewer is sporadic`() throws {
        // Watched for 365 days exactly, with the post at the beginning of the year in it.
        #expect(try finding([0, 90, 180, 270], at: 365).verdict == .steady)
        #expect(try finding([0, 120, 240], at: 365).verdict == .sporadic)
    }

    @Test func `R17: intervals that vary as much as the limit are steady, more are sporadic`() throws {
        let posts = [0.0, 10, 20, 30, 90, 100]
        let variation = try #require(try finding(posts, at: 101).variation)
        var monitor = CadenceMonitor()
        monitor.settings.variationLimit = variation
        #expect(try finding(posts, at: 101, monitor: monitor).verdict == .steady)
        monitor.settings.variationLimit = variation.nextDown
        #expect(try finding(posts, at: 101, monitor: monitor).verdict == .sporadic)
    }

    @Test func `R17: five posts in an hour are one appearance, and two appearances are too few to judge`() throws {
        let finding = try finding([0, 0.01, 0.02, 0.03, 0.04, 7], at: 8)
        #expect(finding.posts == 6)
        #expect(finding.verdict == .notAssessed)
        #expect(finding.explanation.contains("not assessed: 1 intervals between posts, at least 4 needed"))
    }

    @Test func `replies are no posts, and a failed post is none`() {
        var story = PresenceStory()
        let question = story.customer("ada", on: 0)
        story.brandWrites("It is open.", on: 1, to: question)
        let failed = story.brandWrites(on: 2)
        story.add(.delivered(DeliveryReport(message: failed, state: .failed)), on: 2)
        #expect(CadenceMonitor().findings(in: story.record(at: 3)).isEmpty)
    }
}
