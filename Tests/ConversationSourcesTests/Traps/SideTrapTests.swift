import ConversationSources
import Conversations
import Foundation
import ReputationFoundations
import TestSupport
import Testing

/// Own messages that come back, authors who are missing, and deliveries that repeat.
@Suite struct SideTrapTests {
    private static let echoes = [
        TrapCase(
            format: .metaWebhooks,
            payload: TrapCase.change("feed", #""item":"post","verb":"add","post_id":"2","from":{"id":1}"#),
            expected: ["yes"]
        ),
        TrapCase(
            format: .metaWebhooks,
            payload: TrapCase.direct(#""sender":{"id":"9"},"timestamp":1,"message":{"mid":"m","is_echo":true}"#),
            expected: ["yes"]
        ),
        TrapCase(
            format: .chatwoot,
            payload: #"{"event":"message_created","account":{"id":1},"id":1,"message_type":"outgoing","created_at":1}"#,
            expected: ["yes"]
        ),
        TrapCase(
            format: .x,
            payload:
                #"{"data":{"event_type":"post.reply.create","filter":{"user_id":"5"},"payload":{"id":"1","text":"a","author_id":"5","created_at":"2026-03-01T08:00:00Z"}}}"#,
            expected: ["yes"]
        ),
        TrapCase(
            format: .metaWebhooks,
            payload: TrapCase.change("mention", #""item":"post","verb":"add","post_id":"2""#),
            expected: ["unknown"]
        ),
        TrapCase(
            format: .metaWebhooks,
            payload: TrapCase.change("comments", #""id":"2","text":"a""#, object: "instagram"),
            expected: ["unknown"]
        ),
        TrapCase(
            format: .instagramComments,
            payload: #"{"id":"1","text":"a","timestamp":"2026-03-01T08:00:00+0000","username":"moll"}"#,
            expected: ["no"]
        ),
        TrapCase(format: .youTube, payload: TrapCase.youTube(#""2026-03-01T08:00:00Z""#), expected: ["unknown"]),
    ]

    @Test(arguments: echoes)
    func `own messages are known as such, and without an author nobody claims to know`(test: TrapCase) throws {
        let batch = test.batch
        let message = try #require(batch.messages.first, "\(batch.refusals)")
        #expect(message.platformSaysOwn.rawValue == test.expected[0])
        if test.expected == ["unknown"] { #expect(message.author == nil) }
    }

    @Test func `what is pushed and what is asked for meet in one message`() throws {
        let pushed = TrapCase.change("comments", #""id":"7","text":"Boat?","media":{"id":"3"}"#, object: "instagram")
        let asked = #"{"id":"7","text":"Boat?","timestamp":"2026-03-01T08:00:00+0000","username":"moll"}"#
        let events = [SourceFormat.metaWebhooks.decode(pushed), SourceFormat.instagramComments.decode(asked)]
            .flatMap(\.events)
        #expect(Set(events.map(\.id)).count == 1)
    }

    @Test(arguments: Golden.kinds)
    func `any order and any repetition give the same state`(kind: DecoderKind) throws {
        let events = try Golden.decode(kind.format).events
        var unique: [EventID: ConversationEvent] = [:]
        for event in events where unique[event.id] == nil { unique[event.id] = event }
        let expected = state(of: Array(unique.values))
        for seed in 0..<UInt64(TestScale.count(whole: 500)) {
            var random = SeededRandom(seed: seed)
            let shuffled = (Array(unique.values) + Array(unique.values.prefix(20))).shuffled(using: &random)
            #expect(state(of: shuffled) == expected, "seed \(seed)")
        }
    }

    private func state(of events: [ConversationEvent]) -> [String] {
        var log = ConversationLog()
        log.append(events)
        return log.conversations().flatMap { conversation in
            conversation.items.map { "\(conversation.id) \($0.message.id) \($0.message.text) \($0.message.visibility)" }
        }.sorted()
    }
}
