import Conversations
import Foundation
import Presence
import Testing

struct NeglectTests {
    @Test func `R18: a page left alone for longer than the limit while somebody waits is neglected`() throws {
        var story = PresenceStory()
        story.brandWrites(on: 0)
        let question = story.customer("ada", on: 10)
        let atLimit = try #require(NeglectMonitor().findings(in: story.record(at: 30)).first)
        #expect(!atLimit.isNeglected)
        #expect(atLimit.waiting == [question])
        let after = try #require(NeglectMonitor().findings(in: story.record(at: 30 + 0.001 / 86_400)).first)
        #expect(after.isNeglected)
        #expect(after.oldestWaitingAt == PresenceStory.day(10))
        #expect(after.explanation.contains("facebook:kestrelbay: neglected"))
    }

    @Test func `R18: a quiet page on which nobody waits is not neglected`() throws {
        var story = PresenceStory()
        let question = story.customer("ada", on: 0)
        story.brandWrites("Yes, it is.", on: 1, to: question)
        let finding = try #require(NeglectMonitor().findings(in: story.record(at: 400)).first)
        #expect(!finding.isNeglected)
        #expect(finding.medianTimeToNotice == .seconds(86_400))
    }

    @Test func `R18: any sign of the brand's side notices a message, and open messages lengthen the median`() throws {
        var story = PresenceStory()
        let first = story.customer("ada", on: 0)
        let second = story.customer("ben", on: 0)
        story.customer("cleo", on: 0)
        story.add(.hidden(MessageReference(message: first)), on: 2)
        story.add(.assigned(Assignment(target: .message(second), agent: AgentID(rawValue: "agent:mira"))), on: 4)
        let finding = try #require(NeglectMonitor().findings(in: story.record(at: 9)).first)
        #expect(finding.noticed == 2)
        #expect(finding.unnoticed == 1)
        #expect(finding.medianTimeToNotice == .seconds(4 * 86_400))
        #expect(finding.longestUnnoticed == .seconds(9 * 86_400))
    }

    @Test func `R18: an automatic reply notices a message and keeps nobody from neglecting the page`() throws {
        var story = PresenceStory()
        story.brandWrites(on: 0)
        let question = story.customer("ada", on: 20)
        story.brandWrites("Thank you for your message.", on: 20.001, to: question, origin: .automation)
        let finding = try #require(NeglectMonitor().findings(in: story.record(at: 40)).first)
        #expect(finding.isNeglected)
        #expect(finding.noticed == 1)
        #expect(finding.medianTimeToNotice != nil)
        #expect(finding.medianTimeToNoticeByPerson == nil)
    }

    @Test func `R18: what the author or the platform does is no sign of the brand's`() throws {
        var story = PresenceStory()
        let question = story.customer("ada", on: 0)
        story.add(.hidden(MessageReference(message: question)), on: 1, by: Actor(kind: .platform))
        let finding = try #require(NeglectMonitor().findings(in: story.record(at: 40)).first)
        #expect(finding.noticed == 0)
        #expect(finding.isNeglected)
        #expect(finding.lastActivityAt == nil)
    }
}
