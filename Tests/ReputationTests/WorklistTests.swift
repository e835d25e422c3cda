import Foundation
import Reputation
import ReputationTesting
import Testing

@Suite struct WorklistTests {
    let build = EventBuilder()

    private func worklist(_ events: [ConversationEvent], atMinute minute: Double = 600) -> [WorklistEntry] {
        DeskState(ConversationLog(events), for: build.brand, at: build.time(minute)).worklist.entries
    }

    @Test func `a person is one entry, however many messages, threads and merged accounts they used`() throws {
        let entries = worklist([
            build.customer("ada", writes: "m1", at: 0), build.customer("ada", writes: "m2", at: 30),
            build.customer("ada-mail", writes: "m3", at: 60),
            build.fact(
                .merged(
                    CaseMerge(
                        into: CaseID(build.author("ada")),
                        from: CaseID(build.author("ada-mail")),
                        evidence: .claim
                    )
                ),
                at: 61
            ),
        ])
        #expect(entries.count == 1)
        #expect(entries[0].timesAsked == 3)
        #expect(entries[0].waitingSince == build.time(0))
    }

    @Test func `R11: each further unanswered message raises a person strictly`() {
        var points: [Double] = []
        for count in 1...12 {
            let events = (0..<count).map { build.customer("ada", writes: "m\($0)", at: 0) }
            points.append(worklist(events)[0].points)
        }
        #expect(zip(points, points.dropFirst()).allSatisfy { $0 < $1 })
    }

    @Test func `R12: more reposts never lower a person, and unknown counts are taken as the platform's median`() {
        func points(_ reposts: Int?) -> Double {
            func message(_ id: String, _ author: String, _ reposts: Int?) -> ConversationEvent {
                var event = build.customer(author, writes: id, at: 0)
                if case .arrived(var message) = event.fact {
                    message.engagement = reposts.map { Engagement(reposts: $0) }
                    event.fact = .arrived(message)
                }
                return event
            }
            let others = [2, 8, 20].map { message("o\($0 as Int)", "o\($0 as Int)", $0) }
            return worklist(others + [message("m", "ada", reposts)]).first { $0.author?.handle == "ada" }?.points ?? -1
        }
        let known = [0, 1, 8, 100, 10_000].map { points($0) }
        #expect(known == known.sorted())
        #expect(points(nil) == points(8))
    }

    @Test func `longer waits rank higher, and every entry says why it stands where it stands`() {
        let entries = worklist([
            build.customer("late", writes: "m1", at: 500), build.customer("early", writes: "m2", at: 0),
        ])
        #expect(entries.map(\.author?.handle) == ["early", "late"])
        #expect(entries.allSatisfy { !$0.reasons.isEmpty && $0.points == $0.reasons.reduce(0) { $0 + $1.points } })
    }

    @Test func `whoever got an answer, or talks to others, does not wait`() {
        let entries = worklist([
            build.customer("ada", writes: "m1", at: 0), build.brand(writes: "a1", replyingTo: "m1", at: 5),
            build.customer("bob", writes: "m2", "What happened?", replyingTo: "m1", at: 6, mentionsBrand: false),
        ])
        #expect(entries.isEmpty)
    }

    @Test func `looked at earlier, what came later is not there`() {
        let events = [
            build.customer("ada", writes: "m1", at: 0), build.brand(writes: "a1", replyingTo: "m1", at: 50),
            build.customer("bob", writes: "m2", at: 55),
        ]
        #expect(worklist(events, atMinute: 40).map(\.author?.handle) == ["ada"])
        #expect(worklist(events, atMinute: 60).map(\.author?.handle) == ["bob"])
    }

    @Test func `the order does not depend on the order of events`() {
        var random = SystemRandomNumberGenerator()
        let events = RandomEvents(messages: 30, people: 9).make(60, using: &random)
        let expected = worklist(events)
        for _ in 0..<20 { #expect(worklist(events.shuffled(using: &random)) == expected) }
    }

    @Test func `counts and moments of any size are ranked, not trapped on`() {
        let huge = [Int.max, Int.max - 1, .min].enumerated().map { index, count in
            var event = build.customer("c\(index)", writes: "m\(index)", at: 0)
            if case .arrived(var message) = event.fact {
                message.engagement = Engagement(reposts: count, quotes: count)
                event.fact = .arrived(message)
            }
            return event
        }
        let events = huge + [build.customer("ada", writes: "m", at: 0)]
        let farOut: [Double] = [.infinity, -.infinity, .nan, 1e300, -1e300]
        for seconds in farOut.map({ Date(timeIntervalSinceReferenceDate: $0) }) + [.distantFuture, .distantPast] {
            let state = DeskState(ConversationLog(events), for: build.brand, at: seconds)
            #expect(state.worklist.entries.allSatisfy { $0.points.isFinite })
        }
    }

    @Test func `the messages of the brand are counted, and a repost asks for nothing unless the brand takes it up`() {
        var repost = build.customer("cara", writes: "m2", "RT @ada: Nobody answers.", at: 1)
        if case .arrived(var message) = repost.fact {
            message.kind = .repost
            repost.fact = .arrived(message)
        }
        let events = [build.customer("ada", writes: "m1", at: 0), repost]
        #expect(worklist(events).map(\.author?.handle) == ["ada"])
        let reply = build.brand(writes: "a2", "Thanks.", replyingTo: "m2", at: 2)
        let taken = events + [reply, build.judged("a2", as: .deflection, at: 2)]
        #expect(worklist(taken).count == 2)
        let state = DeskState(ConversationLog(taken), for: build.brand, at: build.time(9))
        #expect(state.messageCount == 3 && state.brandMessageCount == 1)
    }
}
