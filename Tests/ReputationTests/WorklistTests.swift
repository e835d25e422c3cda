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

    @Test
    func `R12: more followers or views never lower a person, and unknown ones are taken as the platform's median`() {
        func points(followers: Int?, views: Int? = nil) -> Double {
            func message(_ id: String, _ author: String, _ followers: Int?, _ views: Int?) -> ConversationEvent {
                var event = build.customer(author, writes: id, at: 0)
                if case .arrived(var message) = event.fact {
                    message.author?.followers = followers
                    message.engagement = views.map { Engagement(reposts: 0, views: $0) } ?? Engagement(reposts: 0)
                    event.fact = .arrived(message)
                }
                return event
            }
            let others = [20, 80, 200].map { message("o\($0 as Int)", "o\($0 as Int)", $0, nil) }
            let entries = worklist(others + [message("m", "ada", followers, views)])
            return entries.first { $0.author?.handle == "ada" }?.points ?? -1
        }
        let known = [0, 10, 80, 1000, 100_000].map { points(followers: $0) }
        #expect(known == known.sorted() && Set(known).count == known.count)
        #expect(points(followers: nil) == points(followers: 80))
        #expect(points(followers: 80, views: 5000) > points(followers: 80))
    }

    @Test func `each reason by itself raises an entry, and more of it raises it further`() {
        let ladders: [[RankReason]] = [
            [0, 1, 24, 900].map { .waited(hours: $0, need: .clear) },
            [1, 2, 8].map { .askedRepeatedly(times: $0) },
            [0, 1, 50, 4000].map { .spread(count: $0, isEstimated: false) },
            [0, 10, 5000].map { .audience(count: $0, isEstimated: false) },
            [0, 1, 9].map { .bystanders(asking: $0) },
            [1, 2, 40].map { .spreading(voices: $0, sites: 1) },
            [0, 1, 30].map { .standing(messages: $0) },
            [.inCrisis(.cluster), .inCrisis(.surge), .inCrisis(.crisis)],
            [.dueSoon, .pastDue], [.waited(hours: 5, need: .courtesy), .waited(hours: 5, need: .clear)],
        ]
        for ladder in ladders {
            let points = ladder.map(\.points)
            #expect(zip(points, points.dropFirst()).allSatisfy { $0 < $1 }, "\(ladder)")
        }
        let single: [RankReason] = [
            .publicChannel, .lowRating(value: 1, scale: 5), .onlyAcknowledged, .serious, .angry, .rootOfIncident,
            .escalates(.press, .report), .escalates(.press, .threat),
        ]
        #expect(single.allSatisfy { $0.points > 0 })
    }

    @Test
    func `whoever needs an answer in a crisis stands above who needed the same before it, and yesterday's does not`() {
        func points(_ level: CrisisLevel?, hours: Double) -> Double {
            let log = ConversationLog([build.customer("ada", writes: "m1", "Where is the boat?", at: 0)])
            let state = DeskState(log, for: build.brand, at: build.time(hours * 60), crisis: level)
            return state.worklist.entries[0].points
        }
        let now = [nil, .single, .cluster, .surge, .crisis].map { points($0, hours: 1) }
        #expect(now[0] == now[1] && now[1] == now[2] && now[2] + 10 == now[3] && now[3] + 10 == now[4])
        #expect(points(.crisis, hours: 24) == points(nil, hours: 24))
    }

    @Test
    func
        `other messages of an account that stand count for it, unless the brand took some away`()
        throws
    {
        let removal = build.fact(.deleted(MessageReference(message: build.message("x1"))), at: 4)
        let entries = worklist([
            build.customer("known", writes: "k1", at: 0), build.brand(writes: "a1", replyingTo: "k1", at: 1),
            build.customer("known", writes: "k2", at: 9), build.customer("new", writes: "n1", at: 9),
            build.customer("troll", writes: "x1", at: 0), removal,
            build.customer("troll", writes: "x2", at: 1), build.brand(writes: "a2", replyingTo: "x2", at: 2),
            build.customer("troll", writes: "x3", at: 9),
        ])
        func standing(_ name: String) throws -> RankReason? {
            try #require(entries.first { $0.author?.handle == name }).reasons.first {
                if case .standing = $0 { true } else { false }
            }
        }
        #expect(try standing("known") == .standing(messages: 1))
        #expect(try standing("new") == nil)
        #expect(try standing("troll") == nil)
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
