import Conversations
import Foundation
import ReputationTesting
import Testing

@Suite struct AnswerStateTests {
    let build = EventBuilder()

    private func answers(_ events: [ConversationEvent]) -> [String: AnsweredItem] {
        let log = ConversationLog(events)
        let all = log.conversations().flatMap { $0.answers(for: BrandMatcher(build.brand)) }
        return Dictionary(uniqueKeysWithValues: all.map { ($0.item.id.native, $0) })
    }

    @Test func `R08: likes, hides, labels, assignments and automatic notices never clear a message`() throws {
        let m1 = build.message("m1")
        let waiting = answers([
            build.customer("ada", writes: "m1", at: 0),
            build.fact(.reacted(Reaction(message: m1, name: "like", author: build.author("kestrelbay"))), at: 1),
            build.fact(.hidden(MessageReference(message: m1)), at: 2),
            build.fact(.tagged(Tagging(target: .message(m1), tag: "urgent")), at: 3),
            build.fact(.assigned(Assignment(target: .message(m1), agent: AgentID(rawValue: "agent:mira"))), at: 4),
            build.brand(writes: "a1", "Thank you for your message.", replyingTo: "m1", at: 5, origin: .automation),
        ])
        let answer = try #require(waiting["m1"]?.answer)
        #expect(answer.status == .acknowledged)
        #expect(answer.firstReplyAt == nil)
        #expect(answer.firstAcknowledgementAt == build.time(5))
        #expect(answer.isWaiting)
    }

    @Test func `R84: both the first reply and the first substantive reply are kept`() throws {
        let state = answers([
            build.customer("ada", writes: "m1", at: 0),
            build.brand(writes: "a1", "We are looking into it.", replyingTo: "m1", at: 2),
            build.judged("a1", as: .acknowledgement, at: 2),
            build.brand(writes: "a2", replyingTo: "m1", at: 90),
            build.judged("a2", as: .substantive, at: 90),
        ])
        let answer = try #require(state["m1"]?.answer)
        #expect(answer.status == .answered)
        #expect(answer.firstReplyAt == build.time(2))
        #expect(answer.firstSubstantiveReplyAt == build.time(90))
    }

    @Test func `R47: a prompt generic deflection sets the first reply and leaves the message waiting`() throws {
        let state = answers([
            build.customer("ada", writes: "m1", at: 0),
            build.brand(writes: "a1", "Please contact support.", replyingTo: "m1", at: 1),
            build.judged("a1", as: .deflection, at: 1),
        ])
        let answer = try #require(state["m1"]?.answer)
        #expect(answer.firstReplyAt == build.time(1))
        #expect(answer.firstSubstantiveReplyAt == nil)
        #expect(answer.isWaiting)
    }

    @Test func `E14: what was handed to another channel waits for the customer, not for the brand`() throws {
        let events = [
            build.customer("ada", writes: "m1", at: 0),
            build.brand(writes: "a1", "Please send us your booking in private.", replyingTo: "m1", at: 5),
            build.judged("a1", as: .handOff, at: 5),
        ]
        let answer = try #require(answers(events)["m1"]?.answer)
        #expect(answer.status == .handedOff)
        #expect(!answer.isWaiting)
        // Who writes again in the same place waits again.
        let again = answers(events + [build.customer("ada", writes: "m2", replyingTo: "a1", at: 9)])
        #expect(again["m1"]?.answer.isWaiting == false)
        #expect(again["m2"]?.answer.status == .unanswered)
        let automatic = answers([
            build.customer("ada", writes: "m1", at: 0),
            build.brand(writes: "a1", "Write to us.", replyingTo: "m1", at: 5, origin: .automation),
            build.judged("a1", as: .handOff, at: 5),
        ])
        #expect(automatic["m1"]?.answer.isWaiting == true)
    }

    @Test func `E19, E20: an edit that asks anew after the answer waits from the edit on`() {
        let review = EventBuilder(platform: .googleBusiness, channelClass: .review)
        var first = review.customer("ada", writes: "m1", "Lovely crossing.", at: 0)
        guard case .arrived(var message) = first.fact else { return }
        message.rating = .stars(5)
        first.fact = .arrived(message)
        let answered = [
            first, review.brand(writes: "a1", "Thank you!", replyingTo: "m1", at: 10),
            review.judged("a1", as: .substantive, at: 10),
        ]
        func state(_ more: [ConversationEvent]) -> AnsweredItem? {
            answers(answered + more)["m1"]
        }
        func edit(_ text: String?, _ stars: Int?, at minute: Double) -> ConversationEvent {
            review.fact(
                .edited(MessageRevision(message: message.id, text: text, rating: stars.map { .stars($0) })),
                at: minute
            )
        }
        func judged(_ edit: ConversationEvent, _ value: String) -> ConversationEvent {
            let assessment = Assessment(
                message: message.id,
                revision: edit.id,
                aspect: .needsReply,
                value: value,
                assessor: .person(AgentID(rawValue: "mira"))
            )
            return review.fact(.assessed(assessment), at: 31)
        }
        let typo = edit("Lovely crossings.", nil, at: 30)
        let fall = edit("They lost my bag.", 1, at: 30)
        #expect(state([typo])?.answer.status == .answered)
        #expect(state([edit(nil, 5, at: 30)])?.answer.status == .answered)
        let fallen = state([fall])
        #expect(fallen?.answer.status == .unanswered)
        #expect(fallen?.item.askedAt == review.time(30))
        #expect(fallen?.answer.firstSubstantiveReplyAt == review.time(10), "the first answer stays given")
        #expect(state([typo, judged(typo, "yes")])?.answer.status == .unanswered)
        #expect(state([fall, judged(fall, "no")])?.answer.status == .answered)
        let reply = review.brand(writes: "a2", "We have found your bag.", replyingTo: "m1", at: 40)
        let again = state([fall, reply, review.judged("a2", as: .substantive, at: 40)])
        #expect(again?.answer.status == .answered)
        let dismissal = Dismissal(message: message.id, reason: .spam, actor: AgentID(rawValue: "mira"))
        #expect(state([fall, review.fact(.dismissed(dismissal), at: 20)])?.answer.isWaiting == true)
        #expect(state([fall, review.fact(.dismissed(dismissal), at: 35)])?.answer.status == .dismissed)
    }

    @Test func `a private message or review reaches the brand on whose property it is`() {
        func reaches(_ property: String, _ channelClass: ChannelClass, _ properties: [String]) -> Bool {
            var brand = build.brand
            brand.properties = properties
            var event = build.customer("ada", writes: "m1", at: 0, mentionsBrand: false)
            guard case .arrived(var message) = event.fact else { return false }
            message.channel = Channel(platform: .x, property: property, channelClass: channelClass)
            event.fact = .arrived(message)
            let answers = ConversationLog([event]).conversations().flatMap { $0.answers(for: BrandMatcher(brand)) }
            return answers.contains { $0.addressing == .direct }
        }
        for channelClass in [ChannelClass.directMessage, .mail, .review] {
            #expect(reaches("ferry-page", channelClass, ["ferry-page", "shop"]))
            #expect(!reaches("other-page", channelClass, ["ferry-page", "shop"]))
            // Where one side does not say which property it is, it may be the brand's.
            #expect(reaches("", channelClass, ["ferry-page"]))
            #expect(reaches("other-page", channelClass, []))
        }
    }

    @Test func `a reply nobody judged is shown as not judged, and does not count as substantive`() throws {
        let state = answers([
            build.customer("ada", writes: "m1", at: 0), build.brand(writes: "a1", replyingTo: "m1", at: 12),
        ])
        let answer = try #require(state["m1"]?.answer)
        #expect(answer.status == .repliedNotAssessed)
        #expect(answer.firstSubstantiveReplyAt == nil)
        #expect(!answer.isWaiting)
    }

    @Test func `answering the last of several messages by one person answers the earlier ones in the thread`() throws {
        let state = answers([
            build.customer("ada", writes: "m1", at: 0),
            build.customer("ada", writes: "m2", replyingTo: "m1", at: 5),
            build.customer("bob", writes: "m3", replyingTo: "m1", at: 6),
            build.brand(writes: "a1", replyingTo: "m2", at: 20),
            build.customer("ada", writes: "m4", replyingTo: "a1", at: 25),
        ])
        #expect(state["m1"]?.answer.firstReplyAt == build.time(20))
        #expect(state["m1"]?.answer.replies.first?.isDirect == false)
        #expect(state["m2"]?.answer.replies.first?.isDirect == true)
        #expect(state["m3"]?.answer.status == .unanswered)
        #expect(state["m4"]?.answer.status == .unanswered)
    }

    @Test func `E5: a reply stamped before the message it names answers it in no time; unnamed it answers nothing`() {
        let named = answers([
            build.customer("ada", writes: "m1", at: 1), build.brand(writes: "a1", replyingTo: "m1", at: 0.97),
        ])
        #expect(named["m1"]?.answer.firstReplyAt == build.time(1))
        let unnamed = answers([
            build.customer("ada", writes: "m1", in: "t", at: 1), build.brand(writes: "a1", in: "t", at: 0.97),
        ])
        #expect(unnamed["m1"]?.answer.status == .unanswered)
    }

    @Test func `in a thread with one customer a message without a parent replies to them, among several to nobody`() {
        let one = answers([
            build.customer("ada", writes: "m1", in: "t", at: 0), build.brand(writes: "a1", in: "t", at: 3),
        ])
        #expect(one["m1"]?.answer.firstReplyAt == build.time(3))
        let several = answers([
            build.customer("ada", writes: "m1", in: "t", at: 0), build.customer("bob", writes: "m2", in: "t", at: 1),
            build.brand(writes: "a1", in: "t", at: 3),
        ])
        #expect(several["m1"]?.answer.status == .unanswered)
        #expect(several["m2"]?.answer.status == .unanswered)
    }

    @Test(arguments: [OutboundOrigin.campaign, .automation, .bot])
    func `a message that no person sent is no reply`(origin: OutboundOrigin) {
        let state = answers([
            build.customer("ada", writes: "m1", at: 0),
            build.brand(writes: "a1", replyingTo: "m1", at: 3, origin: origin),
        ])
        #expect(state["m1"]?.answer.firstReplyAt == nil)
    }

    @Test func `E9: a reply that failed does not count until it is delivered`() {
        let events = [
            build.customer("ada", writes: "m1", at: 0), build.brand(writes: "a1", replyingTo: "m1", at: 30),
            build.fact(.delivered(DeliveryReport(message: build.message("a1"), state: .failed)), at: 31),
        ]
        #expect(answers(events)["m1"]?.answer.status == .unanswered)
        let delivered = build.fact(.delivered(DeliveryReport(message: build.message("a1"), state: .visible)), at: 40)
        #expect(answers(events + [delivered])["m1"]?.answer.firstReplyAt == build.time(40))
    }

    @Test func `an internal note and a reply taken back answer nothing`() throws {
        var note = build.brand(writes: "a1", replyingTo: "m1", at: 3)
        guard case .arrived(var message) = note.fact else { return }
        message.outbound?.audience = .internalNote
        note.fact = .arrived(message)
        #expect(answers([build.customer("ada", writes: "m1", at: 0), note])["m1"]?.answer.status == .unanswered)
        let undone = answers([
            build.customer("ada", writes: "m1", at: 0), build.brand(writes: "a1", replyingTo: "m1", at: 30),
            build.fact(.removed(MessageReference(message: build.message("a1"))), at: 30.1),
        ])
        #expect(undone["m1"]?.answer.status == .unanswered)
    }

    @Test func `R10: a message leaves the queue unanswered only by a dismissal with reason and actor`() throws {
        let dismissal = Dismissal(
            message: build.message("m1"),
            reason: .noReplyNeeded,
            actor: AgentID(rawValue: "agent:mira")
        )
        let state = answers([
            build.customer("ada", writes: "m1", "Thanks!", at: 0), build.fact(.dismissed(dismissal), at: 10),
        ])
        #expect(state["m1"]?.answer.status == .dismissed)
        #expect(state["m1"]?.item.dismissal?.actor.rawValue == "agent:mira")
        let removed = answers([
            build.customer("ada", writes: "m1", at: 0),
            build.fact(.removed(MessageReference(message: build.message("m1"))), at: 10),
        ])
        #expect(removed["m1"]?.answer.status == .withdrawn)
        let deleted = answers([
            build.customer("ada", writes: "m1", at: 0),
            build.fact(.deleted(MessageReference(message: build.message("m1"))), at: 10),
        ])
        #expect(deleted["m1"]?.answer.isWaiting == true, "deleting a message does not answer its author")
    }

    @Test func `C6: a statement covers a message only by an explicit link`() {
        let statement = StatementID(rawValue: "storm")
        let state = answers([
            build.customer("ada", writes: "m1", at: 0), build.customer("bob", writes: "m2", at: 0),
            build.fact(
                .coveredByStatement(StatementCoverage(message: build.message("m1"), statement: statement)),
                at: 9
            ),
        ])
        #expect(state["m1"]?.answer.status == .coveredByStatement)
        #expect(state["m2"]?.answer.status == .unanswered)
    }

    @Test func `a mention counts where no account of the brand is known on the platform`() {
        var event = build.customer("ada", writes: "m1", at: 0, mentionsBrand: false)
        if case .arrived(var message) = event.fact {
            message.kind = .mention
            event.fact = .arrived(message)
        }
        let conversation = ConversationLog([event]).conversation(containing: build.message("m1"))
        let nobody = BrandProfile(id: BrandID(rawValue: "b"), name: "b", accounts: [])
        #expect(conversation?.answers(for: BrandMatcher(nobody)).first?.addressing == .mention)
        #expect(conversation?.answers(for: BrandMatcher(build.brand)).first?.addressing == Addressing.notAddressed)
    }

    @Test func `people who talk among themselves are not waiting for the brand`() {
        let state = answers([
            build.customer("ada", writes: "m1", at: 0),
            build.customer("bob", writes: "m2", "What happened?", replyingTo: "m1", at: 1, mentionsBrand: false),
            build.customer("ada", writes: "m3", "They lost my bag.", replyingTo: "m1", at: 2, mentionsBrand: false),
        ])
        #expect(state["m1"]?.addressing == .mention)
        #expect(state["m2"]?.addressing == Addressing.notAddressed)
        #expect(state["m3"]?.addressing == .continuation)
    }

    @Test func `a reply to one unnamed person is no reply to another unnamed person`() {
        let state = answers([
            build.brand(writes: "post", at: 0),
            build.customer(nil, writes: "m1", replyingTo: "post", at: 1),
            build.customer(nil, writes: "m2", replyingTo: "post", at: 2),
            build.brand(writes: "a2", replyingTo: "m2", at: 3),
        ])
        #expect(state["m2"]?.answer.status == .repliedNotAssessed)
        #expect(state["m1"]?.answer.status == .unanswered)
    }

    @Test func `in a private exchange an unnamed person is always the same one`() {
        let build = EventBuilder(channelClass: .directMessage)
        let state = answers([
            build.customer(nil, writes: "m1", in: "t", at: 1), build.customer(nil, writes: "m2", in: "t", at: 2),
            build.brand(writes: "a2", in: "t", at: 3),
        ])
        #expect(state["m1"]?.answer.firstReplyAt == build.time(3))
        #expect(state["m2"]?.answer.firstReplyAt == build.time(3))
    }
}
