import Conversations
import Foundation
import ReputationTesting
import TestSupport
import Testing

@Suite struct ErasureTests {
    private let build = EventBuilder()
    private let secret = "my number is 555"

    private func holdsSecret(_ log: ConversationLog) throws -> Bool {
        try holds(secret, log)
    }

    private func holds(_ words: String, _ log: ConversationLog) throws -> Bool {
        String(decoding: try JSONEncoder().encode(Array(log.events)), as: UTF8.self).contains(words)
    }

    @Test func `what was retracted is erased too`() throws {
        let message = build.customer("ada", writes: "m1", secret, at: 0)
        let edit = build.fact(.edited(MessageRevision(message: build.message("m1"), text: secret)), at: 1)
        let retraction = build.fact(.retracted(Retraction(event: message.id, reason: secret)), at: 2)
        var log = ConversationLog([message, edit, retraction])
        #expect(log.erase(build.author("ada"), upTo: build.time(10)) == 3)
        #expect(try !holdsSecret(log))
        log.append([
            message, edit, build.fact(.edited(MessageRevision(message: build.message("m1"), text: secret)), at: 3),
        ])
        #expect(try !holdsSecret(log))
    }

    @Test func `a message known by now to be another's is kept when the wrong author is erased`() throws {
        var wrong = build.customer("ada", writes: "m1", secret, at: 0)
        wrong.id = EventID("wrong")
        var log = ConversationLog([
            wrong, build.fact(.retracted(Retraction(event: wrong.id)), at: 1),
            build.customer("bo", writes: "m1", "Where is the boat?", at: 0),
        ])
        #expect(log.erase(build.author("ada"), upTo: build.time(10)) == 2)
        #expect(try !holdsSecret(log))
        #expect(log.item(build.message("m1"))?.message.text == "Where is the boat?")
    }

    @Test func `an erased account's name is not left in what was done to it`() throws {
        let ada = EventTarget.author(build.author("ada-lovelace"))
        var log = ConversationLog([
            build.customer("ada-lovelace", writes: "m1", at: 0),
            build.fact(.tagged(Tagging(target: ada, tag: "regular")), at: 1),
            build.fact(.progressed(ProgressChange(target: ada, state: .pending, reason: secret)), at: 2),
            build.fact(.blocked(AuthorReference(author: build.author("ada-lovelace"), reason: secret)), at: 3),
        ])
        #expect(log.erase(build.author("ada-lovelace"), upTo: build.time(10)) == 4)
        #expect(try !holdsSecret(log))
        #expect(try !holds("ada-lovelace", log))
        let customerCase = log.customerCase(of: build.author("ada-lovelace"))
        #expect(customerCase?.tags == ["regular"])
        #expect(customerCase?.status == .open(.pending))
    }

    @Test func `an erased account's name is not left in the brand's replies to it, in any order`() throws {
        let ada = build.author("ada-lovelace")
        var reply = build.brand(writes: "a1", "We have found your bag.", replyingTo: "m1", at: 5)
        guard case .arrived(var message) = reply.fact else { return }
        message.repliesToAuthor = ada
        message.mentions = [
            Mention(author: ada, handle: "ada-lovelace"), Mention(author: build.author("bo"), handle: "bo"),
        ]
        reply.fact = .arrived(message)
        let events = [build.customer("ada-lovelace", writes: "m1", secret, at: 0), reply]
        var expected: LogState?
        for order in 0..<6 {
            var log = ConversationLog()
            let steps: [(inout ConversationLog) -> Void] = [
                { $0.append([events[0]]) }, { $0.append([events[1]]) },
                { _ = $0.erase(ada, upTo: self.build.time(10)) },
            ]
            for step in [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]][order] { steps[step](&log) }
            #expect(try !holds("ada-lovelace", log), "order \(order)")
            #expect(try holds("bo", log))
            #expect(log.append(events).conflicts.isEmpty)
            let read = try JSONDecoder().decode(ConversationLog.self, from: JSONEncoder().encode(log))
            #expect(LogState(read) == LogState(log))
            let state = LogState(log)
            #expect(state == expected ?? state, "order \(order)")
            expected = state
            #expect(log.item(build.message("a1"))?.message.text == "We have found your bag.")
        }
    }

    @Test func `of two reports of one time the same is kept, erased in between or not`() throws {
        let ada = build.author("ada")
        for seed in 0..<UInt64(TestScale.count(whole: 2000, least: 60)) {
            var random = SeededRandom(seed: seed)
            func report() -> ConversationEvent {
                var event = build.customer(
                    "ada",
                    writes: "m1",
                    ["a", "b", "c"].randomElement(using: &random) ?? "",
                    at: 0
                )
                guard case .arrived(var message) = event.fact else { return event }
                message.kind = [.post, .reply, .review].randomElement(using: &random) ?? .post
                message.title = [nil, "x", "y"].randomElement(using: &random) ?? nil
                event.id = EventID("same")
                event.fact = .arrived(message)
                return event
            }
            let reports = [report(), report(), report()]
            var states: Set<LogState> = []
            for erasedAfter in 0...3 {
                for shift in 0..<3 {
                    let order = reports[shift...] + reports[..<shift]
                    var log = ConversationLog(order.prefix(erasedAfter))
                    log.erase(ada, upTo: build.time(10))
                    log.append(order.dropFirst(erasedAfter))
                    states.insert(LogState(log))
                }
            }
            #expect(states.count == 1, "seed \(seed)")
        }
    }

    @Test func `nothing of an erased person is kept, in whatever order it arrives`() throws {
        let message = build.message("m1")
        let promise = PromiseID(rawValue: "p")
        let events = [
            build.customer("ada", writes: "m1", secret, at: 0),
            build.fact(.edited(MessageRevision(message: message, text: secret)), at: 1),
            build.fact(.hidden(MessageReference(message: message, reason: secret)), at: 2),
            build.fact(
                .promiseMade(PromiseRecord(id: promise, target: .message(message), kind: .callBack, text: secret)),
                at: 3
            ),
            build.fact(.promiseEvidenced(PromiseEvidence(promise: promise, text: secret)), at: 4),
            build.fact(.retracted(Retraction(event: EventID("arrived", message.rawValue), reason: secret)), at: 5),
        ]
        for seed in 0..<UInt64(TestScale.count(whole: 10_000, least: 200)) {
            var random = SeededRandom(seed: seed)
            let shuffled = events.shuffled(using: &random)
            let cut = Int.random(in: 0...events.count, using: &random)
            var log = ConversationLog(shuffled[..<cut])
            log.erase(build.author("ada"), upTo: build.time(10))
            log.append(shuffled[cut...])
            log.append(events)
            #expect(try !holdsSecret(log), "seed \(seed)")
            #expect(log.count == events.count, "seed \(seed)")
        }
    }
}
