import Conversations
import CrisisDetection
import Foundation
import Testing

@Suite struct ThreadTests {
    private static let start = Date(timeIntervalSince1970: 1_773_000_000)
    private static let brand = BrandMatcher(
        BrandProfile(
            id: BrandID(rawValue: "kestrelbay"),
            name: "Kestrel Bay",
            accounts: [BrandAccount(platform: .x, native: "kestrelbay", handle: "kestrelbay")]
        )
    )

    private static func message(
        _ number: Int,
        by author: String,
        after minutes: Double,
        _ text: String,
        to parent: Int? = nil
    ) -> ConversationEvent {
        ConversationEvent(
            occurredAt: start.addingTimeInterval(minutes * 60),
            fact: .arrived(
                Message(
                    id: MessageID(platform: .x, native: "\(number)"),
                    kind: parent == nil ? .mention : .reply,
                    channel: Channel(platform: .x),
                    author: Author(id: AuthorID(platform: .x, native: author), handle: author),
                    text: text,
                    parent: parent.map { MessageID(platform: .x, native: "\($0)") },
                    mentions: [Mention(handle: "kestrelbay")]
                )
            )
        )
    }

    private static func questions(_ events: [ConversationEvent], after minutes: Double) throws -> BystanderQuestions {
        let log = ConversationLog(events)
        let conversation = try #require(log.conversation(containing: MessageID(platform: .x, native: "1")))
        return BystanderQuestions(in: conversation, for: brand, at: start.addingTimeInterval(minutes * 60))
    }

    private static let thread = [
        message(1, by: "gerda", after: 0, "@kestrelbay my suitcase is gone, is anybody there?"),
        message(2, by: "ion", after: 5, "what happened?", to: 1),
        message(3, by: "gerda", after: 8, "they lost it on Tuesday and nobody answers", to: 2),
        message(4, by: "vera", after: 20, "Und was sagt die Reederei dazu?", to: 1),
        message(5, by: "gerda", after: 22, "nothing. would you?", to: 4),
        message(6, by: "ion", after: 25, "unbelievable", to: 1),
    ]

    @Test func `R13, R15: questions by others are open until the brand answers them`() throws {
        let early = try Self.questions(Self.thread, after: 30)
        #expect(early.questions.map(\.message.native) == ["2", "4"])
        #expect(early.askers == 2)
        #expect(early.unanswered.count == 2)
        #expect(!early.hostileVacuum)
        #expect(early.reachedBeforeReply == 2)
        #expect(try Self.questions(Self.thread, after: 65).hostileVacuum)

        let answered =
            Self.thread + [
                Self.message(7, by: "kestrelbay", after: 40, "Ion, the case is found.", to: 2),
                Self.message(8, by: "kestrelbay", after: 41, "Vera, we have it.", to: 4),
            ]
        let late = try Self.questions(answered, after: 600)
        #expect(late.unanswered.isEmpty)
        #expect(!late.hostileVacuum)
        #expect(late.reachedBeforeReply == 2)
    }

    @Test func `R13: the complainer's and the brand's own questions do not count`() throws {
        let events = [
            Self.message(1, by: "gerda", after: 0, "@kestrelbay hello?"),
            Self.message(2, by: "gerda", after: 5, "anybody?", to: 1),
            Self.message(3, by: "kestrelbay", after: 6, "Which booking is it?", to: 1),
        ]
        #expect(try Self.questions(events, after: 600).questions.isEmpty)
    }

    @Test func `R11: who keeps writing without an answer is told, with the days it took`() throws {
        let events = (0..<4).map {
            Self.message(10 + $0, by: "gerda", after: Double($0) * 1440, "@kestrelbay still waiting")
        }
        let log = ConversationLog(events)
        let repeats = RepeatMention.all(in: log.conversations(), for: Self.brand)
        let gerda = try #require(repeats.first)
        #expect(repeats.count == 1)
        #expect(gerda.unanswered.count == 4)
        #expect(gerda.days == 3)
        #expect(gerda.urgency == 3)

        let answer = Self.message(20, by: "kestrelbay", after: 5000, "It is on its way.", to: 13)
        let after = RepeatMention.all(in: ConversationLog(events + [answer]).conversations(), for: Self.brand)
        #expect(after.isEmpty)
    }

    @Test func `a silence keeps notifications back, and alerts go on`() {
        var monitor = CrisisMonitor()
        var quiet = AlertBook()
        var loud = AlertBook()
        quiet.silences = [
            AlertSilence(
                upTo: .crisis,
                from: StormFeed.start,
                until: StormFeed.start.addingTimeInterval(20 * 86_400),
                by: AgentID(rawValue: "agent:mira"),
                reason: "the move"
            )
        ]
        _ = monitor.receive(StormFeed.mentions())
        var quietNotes: [AlertNotification] = []
        var loudNotes: [AlertNotification] = []
        for report in monitor.reports() {
            quietNotes += quiet.apply(report)
            loudNotes += loud.apply(report)
        }
        #expect(!loudNotes.isEmpty)
        #expect(quietNotes.isEmpty)
        #expect(quiet.alerts.map(\.id) == loud.alerts.map(\.id))
    }
}
