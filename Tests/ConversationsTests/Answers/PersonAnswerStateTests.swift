import Conversations
import Foundation
import ReputationTesting
import Testing

@Suite struct PersonAnswerStateTests {
    let build = EventBuilder()

    private func state(_ events: [ConversationEvent], of author: String = "ada") -> PersonAnswerState? {
        ConversationLog(events).answerState(of: CaseID(build.author(author)), for: BrandMatcher(build.brand))
    }

    @Test func `a person answered in one thread still waits in another`() throws {
        let found = try #require(
            state([
                build.customer("ada", writes: "m1", at: 0), build.brand(writes: "a1", replyingTo: "m1", at: 5),
                build.judged("a1", as: .substantive, at: 5), build.customer("ada", writes: "m2", at: 60),
                build.customer("ada", writes: "m3", at: 180),
            ])
        )
        #expect(found.status == .unanswered)
        #expect(found.waiting.map(\.item.id.native) == ["m2", "m3"])
        #expect(found.firstSubstantiveReplyAt == build.time(5))
        #expect(found.waitingSince == build.time(60))
        #expect(found.askingFor == .seconds(7200))
    }

    @Test func `a person with two merged accounts has one state`() throws {
        let found = try #require(
            state([
                build.customer("ada", writes: "m1", at: 0), build.customer("ada-mail", writes: "m2", at: 1),
                build.brand(writes: "a2", replyingTo: "m2", at: 9),
                build.fact(
                    .merged(
                        CaseMerge(
                            into: CaseID(build.author("ada")),
                            from: CaseID(build.author("ada-mail")),
                            evidence: .statedHandle
                        )
                    ),
                    at: 10
                ),
            ])
        )
        #expect(found.items.count == 2)
        #expect(found.firstReplyAt == build.time(9))
        #expect(found.status == .unanswered)
    }

    @Test func `whoever never wrote to the brand has no state`() {
        #expect(state([build.customer("ada", writes: "m1", at: 0, mentionsBrand: false)]) == nil)
        #expect(state([], of: "nobody") == nil)
    }
}
