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

    /// Looking through the whole thread and all its labels for each message took minutes here.
    @Test(.timeLimit(.minutes(10)))
    func `in a long thread labelled after each message, each is noticed by the next label`() {
        var story = PresenceStory()
        let root = story.customer("ada", on: 0)
        let count = 8000
        for number in 0..<count {
            let day = Double(number) / 1000
            if number > 0 { story.customer("guest\(number)", on: day, to: root) }
            let tagging = Tagging(target: .conversation(ConversationID(root)), tag: "pier")
            let isByPerson = number % 2 == 1
            story.add(.tagged(tagging), on: day + 0.0005, by: EventActor(kind: isByPerson ? .agent : .automation))
        }
        let record = story.record(at: 10)
        #expect(record.inbound.count == count)
        for (number, message) in record.inbound.enumerated() {
            #expect(message.firstNotice?.noticedAt == PresenceStory.day(Double(number) / 1000 + 0.0005))
            let byPerson = Double(number % 2 == 1 ? number : number + 1) / 1000 + 0.0005
            #expect(message.firstNoticeByPerson?.noticedAt == PresenceStory.day(byPerson))
        }
    }

    @Test func `R18: what the author or the platform does is no sign of the brand's`() throws {
        var story = PresenceStory()
        let question = story.customer("ada", on: 0)
        story.add(.hidden(MessageReference(message: question)), on: 1, by: EventActor(kind: .platform))
        let finding = try #require(NeglectMonitor().findings(in: story.record(at: 40)).first)
        #expect(finding.noticed == 0)
        #expect(finding.isNeglected)
        #expect(finding.lastActivityAt == nil)
    }
}
