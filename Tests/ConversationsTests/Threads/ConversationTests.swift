import Conversations
import Foundation
import ReputationTesting
import TestSupport
import Testing

@Suite struct ConversationTests {
    let build = EventBuilder()

    @Test func `an orphan reply is shown as one, and joins its parent when that arrives`() throws {
        let orphan = build.customer("ada", writes: "m2", replyingTo: "m1", at: 5)
        var log = ConversationLog([orphan])
        let waiting = try #require(log.conversation(containing: build.message("m2")))
        #expect(waiting.orphans.map(\.id) == [build.message("m2")])
        #expect(waiting.missing == [build.message("m1")])
        #expect(waiting.id == ConversationID(build.message("m1")), "named by the root it knows of")
        log.append([build.customer("ada", writes: "m1", at: 0)])
        let joined = try #require(log.conversation(containing: build.message("m2")))
        #expect(joined.items.map(\.id.native) == ["m1", "m2"])
        #expect(joined.missing.isEmpty && joined.orphans.isEmpty)
        #expect(joined.id == waiting.id)
        #expect(Array(log.conversations()).count == 1)
    }

    @Test func `two orphans of the same missing parent are one thread`() {
        let log = ConversationLog([
            build.customer("ada", writes: "m2", replyingTo: "m1", at: 5),
            build.customer("bob", writes: "m3", replyingTo: "m1", at: 6),
        ])
        #expect(Array(log.conversations()).map { $0.items.count } == [2])
    }

    @Test func `replies that form a ring are a thread like any other`() {
        let log = ConversationLog([
            build.customer("ada", writes: "m1", replyingTo: "m2", at: 1),
            build.customer("ada", writes: "m2", replyingTo: "m1", at: 2),
            build.customer("ada", writes: "m3", replyingTo: "m3", at: 3),
        ])
        #expect(Set(log.conversations().map(\.items.count)) == [2, 1])
    }

    @Test func `a message reported by two sources fills its gaps and overrules nothing`() throws {
        let first = build.customer("ada", writes: "m1", "Where is my bag?", at: 0)
        guard case .arrived(var second) = first.fact else { return }
        second.text = "other words"
        second.language = LanguageTag(rawValue: "en")
        second.engagement = Engagement(reposts: 4)
        let log = ConversationLog([first, build.fact(.arrived(second), at: 1, key: "second source")])
        let item = try #require(log.item(build.message("m1")))
        #expect(item.message.text == "Where is my bag?")
        #expect(item.message.language?.rawValue == "en")
        #expect(item.message.engagement?.reposts == 4)
    }

    @Test func `edits, hides and removals are kept in their order and can be taken back`() throws {
        let id = build.message("m1")
        let edit = build.fact(.edited(MessageRevision(message: id, text: "Where is my bag?!")), at: 1)
        var events = [
            build.customer("ada", writes: "m1", "Where is my bag", at: 0), edit,
            build.fact(.hidden(MessageReference(message: id)), at: 2),
            build.fact(.removed(MessageReference(message: id)), at: 3),
        ]
        func item() throws -> ConversationItem { try #require(ConversationLog(events).item(id)) }
        #expect(try item().message.text == "Where is my bag?!")
        #expect(try item().revision == edit.id)
        #expect(try item().message.visibility == .deleted)
        events.append(build.fact(.restored(MessageReference(message: id)), at: 4))
        #expect(try item().message.visibility == .hidden, "it was hidden before it was removed")
        events.append(build.fact(.unhidden(MessageReference(message: id)), at: 5))
        #expect(try item().message.visibility == .unknown)
        events.append(build.fact(.retracted(Retraction(event: edit.id)), at: 6))
        #expect(try item().message.text == "Where is my bag")
        #expect(try item().edits.isEmpty)
    }

    @Test func `a judgement holds for the words that were judged; a person's wins, then the newer version`() throws {
        let id = build.message("a1")
        func judged(_ value: String?, _ assessor: Assessor, revision: EventID? = nil) -> ConversationEvent {
            build.fact(
                .assessed(
                    Assessment(message: id, revision: revision, aspect: .substance, value: value, assessor: assessor)
                ),
                at: 1
            )
        }
        let classifier = ClassifierID(rawValue: "c")
        var events = [
            build.brand(writes: "a1", at: 0),
            judged("substantive", .classifier(ClassifierIdentity(id: classifier, version: 2))),
            judged("acknowledgement", .classifier(ClassifierIdentity(id: classifier, version: 1))),
        ]
        #expect(ConversationLog(events).item(id)?.substance == .substantive)
        events.append(judged("deflection", .person(AgentID(rawValue: "agent:mira"))))
        #expect(ConversationLog(events).item(id)?.substance == .deflection)
        events.append(build.fact(.edited(MessageRevision(message: id, text: "Other words.")), at: 2))
        #expect(ConversationLog(events).item(id)?.substance == nil, "nobody judged the new words")
    }

    @Test func `facts of the caller's own and of newer releases are kept and change nothing`() throws {
        let plain = [build.customer("ada", writes: "m1", at: 0)]
        let own = build.fact(
            .custom(CustomFact(namespace: "example.kestrelbay.tide", payload: .object(["metres": .number(2.5)]))),
            at: 1
        )
        let newer = build.fact(.unknown(type: "teleported", data: .object(["to": .string("Grauhafen")])), at: 2)
        let log = ConversationLog(plain + [own, newer])
        #expect(Array(log.conversations()) == Array(ConversationLog(plain).conversations()))
        #expect(log.event(own.id) == own)
        let again = try JSONDecoder().decode(ConversationEvent.self, from: JSONEncoder().encode(newer))
        #expect(again == newer)
    }

    @Test func `turns join what one side wrote without interruption`() throws {
        let events = [
            build.customer("ada", writes: "m1", in: "t", at: 0), build.customer("ada", writes: "m2", in: "t", at: 1),
            build.brand(writes: "a1", in: "t", at: 2), build.brand(writes: "a2", in: "t", at: 3),
            build.customer("bob", writes: "m3", in: "t", at: 4), build.customer("ada", writes: "m4", in: "t", at: 5),
        ]
        let conversation = try #require(ConversationLog(events).conversations().first { _ in true })
        let turns = conversation.turns(for: BrandMatcher(build.brand))
        #expect(turns.map(\.range) == [0..<2, 2..<4, 4..<5, 5..<6])
        #expect(turns.map(\.side) == [.customer, .brand, .customer, .customer])
    }

    @Test func `messages of one millisecond stand in the order of the platform's own numbers`() throws {
        let events = ["m1", "m2", "m3"].enumerated().map { index, name in
            var event = build.customer("ada", writes: name, in: "t", at: 0)
            event.sequence = Int64(3 - index)
            return event
        }
        let conversation = try #require(ConversationLog(events).conversation(containing: build.message("m1")))
        #expect(conversation.items.map(\.id.native) == ["m3", "m2", "m1"])
    }

    @Test func `a judgement of words outlives an edit that leaves the words alone`() throws {
        let id = build.message("m1")
        let log = ConversationLog([
            build.customer("ada", writes: "m1", at: 0), build.judged("m1", as: .substantive, at: 1),
            build.fact(.edited(MessageRevision(message: id, rating: .stars(1))), at: 2),
        ])
        let item = try #require(log.item(id))
        #expect(item.substance == .substantive)
        #expect(item.revision == nil)
        #expect(item.edits.count == 1)
    }

    @Test func `a position at the end of the numbers asks for nothing more`() {
        let log = ConversationLog([build.customer("ada", writes: "m1", at: 0)])
        let page = log.page(matching: EventQuery(), after: StorePosition(number: .max), limit: 10)
        #expect(page.events.isEmpty && page.next == nil)
        #expect(log.page(matching: EventQuery(), after: StorePosition(number: .min), limit: 10).events.count == 1)
    }

    /// Every shape of many events about one thing, which must not take time that grows with their square.
    @Test(.timeLimit(.minutes(10)), arguments: ManyEvents.allCases)
    func `many events about one thing are folded in the time that they are worth`(shape: ManyEvents) throws {
        let events = shape.events(TestScale.count(whole: 100_000, least: 10_000), build)
        var log = ConversationLog(events)
        #expect(log.conversations().reduce(0) { $0 + $1.items.count } > 0)
        let answers = log.conversations().flatMap { $0.answers(for: BrandMatcher(build.brand)) }
        let names = Set(log.caseIDs(of: answers.map(\.item.message)))
        let people = log.cases().filter { $0.authors != [build.author("kestrelbay")] }
        #expect(names == Set(people.map(\.id)))
        log.erase(build.author("p0"), upTo: build.time(1_000_000))
    }
}
