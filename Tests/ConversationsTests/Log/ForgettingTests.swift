import Conversations
import Foundation
import ReputationTesting
import Testing

@Suite struct ForgettingTests {
    let build = EventBuilder()

    private var story: [ConversationEvent] {
        var named = build.customer("ada", writes: "m1", "I am Ada, my number is 0151 2345678.", at: 0)
        named.source = SourceRecord(format: "test", record: 1, raw: "ada raw")
        named.actor = EventActor(kind: .author, name: "ada")
        return [
            named, build.brand(writes: "a1", replyingTo: "m1", at: 5),
            build.customer("ada", writes: "m2", replyingTo: "a1", at: 9),
            build.fact(.edited(MessageRevision(message: build.message("m2"), text: "Ada again")), at: 10),
            build.fact(.blocked(AuthorReference(author: build.author("ada"), reason: "Ada is rude")), at: 11),
            build.customer("bob", writes: "m3", "Ada is right.", replyingTo: "m1", at: 12),
        ]
    }

    @Test func `nothing that names the person remains, and threads, counts and answers stay right`() throws {
        var log = ConversationLog(story)
        let before = try #require(log.conversation(containing: build.message("m1")))
        #expect(log.erase(build.author("ada"), upTo: build.time(60)) == 4)
        let after = try #require(log.conversation(containing: build.message("m1")))
        #expect(after.items.map(\.id) == before.items.map(\.id))
        let written = String(decoding: try JSONEncoder().encode(log), as: UTF8.self)
        for trace in ["I am Ada", "0151", "ada raw", "Ada again", "Ada is rude", "\"ada\"", "x::ada\""] {
            #expect(!written.contains(trace), "\(trace)")
        }
        #expect(written.contains("Ada is right."), "what others wrote is theirs")
        #expect(Array(log.cases()).count == 3)
        #expect(log.customerCase(of: build.author("ada"))?.items.count == 2, "found by who asks for the erased name")
    }

    @Test func `feeding the same export again brings nothing back, in either order`() {
        var log = ConversationLog(story.prefix(2))
        log.erase(build.author("ada"), upTo: build.time(60))
        log.append(story)
        log.append(story.reversed())
        for name in ["m1", "m2"] {
            #expect(log.item(build.message(name))?.message.text.isEmpty == true)
            #expect(log.item(build.message(name))?.message.author?.handle == nil)
        }
    }

    @Test func `what the person writes later is new and is kept`() {
        var log = ConversationLog(story)
        log.erase(build.author("ada"), upTo: build.time(60))
        log.append([build.customer("ada", writes: "m9", "Hello again.", at: 90)])
        #expect(log.item(build.message("m9"))?.message.text == "Hello again.")
        #expect(log.erase(build.author("ada"), upTo: build.time(60)) == 0)
    }

    @Test func `a log of an earlier moment, and one that was saved, have forgotten the same`() throws {
        let edit = build.fact(.edited(MessageRevision(message: build.message("m1"), text: "Ada again")), at: 3)
        // The words come later than what was said about them, so that the edit alone does not show whose it is.
        var log = ConversationLog([edit, build.customer("ada", writes: "m1", "I am Ada.", at: 9)])
        log.erase(build.author("ada"), upTo: build.time(60))
        var earlier = log.upTo(build.time(5))
        #expect(earlier.count == 1)
        #expect(earlier.tombstones == log.tombstones)
        var saved = try JSONDecoder().decode(ConversationLog.self, from: JSONEncoder().encode(earlier))
        #expect(saved.tombstones == log.tombstones)
        for number in 4...6 {
            let later = build.fact(
                .edited(MessageRevision(message: build.message("m1"), text: "Ada, number \(number)")),
                at: Double(number)
            )
            earlier.append([edit, later])
            saved.append([edit, later])
        }
        for log in [earlier, saved] {
            let written = String(decoding: try JSONEncoder().encode(log), as: UTF8.self)
            #expect(!written.contains("Ada"))
        }
    }

    @Test func `what is reported before the words it belongs to arrive is erased when they do`() throws {
        let promise = PromiseID(rawValue: "call")
        let late = [
            build.fact(
                .promiseMade(
                    PromiseRecord(
                        id: promise,
                        target: .message(build.message("m1")),
                        kind: .callBack,
                        text: "We call Ada tomorrow."
                    )
                ),
                at: 6
            ),
            build.fact(.promiseEvidenced(PromiseEvidence(promise: promise, text: "Ada was called")), at: 7),
        ]
        var log = ConversationLog()
        log.erase(build.author("ada"), upTo: build.time(60))
        log.append((story + late).reversed())
        let written = String(decoding: try JSONEncoder().encode(log), as: UTF8.self)
        for trace in ["I am Ada", "Ada again", "Ada is rude", "We call Ada", "Ada was called", "x::ada\""] {
            #expect(!written.contains(trace), "\(trace)")
        }
    }

    @Test func `no fact about the person keeps their name or what was noted, retracted ones included`() throws {
        let ada = EventTarget.author(build.author("ada"))
        let mistaken = build.customer("ada", writes: "m7", "Ada, retracted", at: 1)
        let merge = build.fact(
            .merged(
                CaseMerge(
                    into: CaseID(build.author("bob")),
                    from: CaseID(build.author("ada")),
                    evidence: .claim,
                    note: "Ada says so"
                )
            ),
            at: 2
        )
        var log = ConversationLog(
            story + [
                mistaken, merge,
                build.fact(.retracted(Retraction(event: mistaken.id, reason: "Ada's, not ours")), at: 3),
                build.fact(.unmerged(CaseUnmerge(merge: merge.id, reason: "Ada denies it")), at: 3),
                build.fact(
                    .reacted(Reaction(message: build.message("a1"), name: "like", author: build.author("ada"))),
                    at: 6
                ),
                build.fact(.tagged(Tagging(target: ada, tag: "vip")), at: 7),
                build.fact(.assigned(Assignment(target: ada, team: "care")), at: 7),
                build.fact(.progressed(ProgressChange(target: ada, state: .closed, reason: "Ada is content")), at: 8),
                build.fact(.faultConfirmed(FaultFinding(target: .message(build.message("m1")), party: .brand)), at: 8),
            ]
        )
        let before = try #require(log.customerCase(of: build.author("ada")))
        log.erase(build.author("ada"), upTo: build.time(60))
        let written = String(decoding: try JSONEncoder().encode(log), as: UTF8.self)
        for trace in ["Ada, retracted", "Ada's", "Ada denies", "Ada says so", "content", "x::ada\""] {
            #expect(!written.contains(trace), "\(trace)")
        }
        let after = try #require(log.customerCase(of: build.author("ada")))
        #expect(after.tags == before.tags)
        #expect(after.status == before.status)
        #expect(after.assignment?.team == "care")
        #expect(log.item(build.message("a1"))?.reactions.count == 1)
    }

    @Test func `a block of the erased account outlives a snapshot and a look at an earlier moment`() throws {
        var log = ConversationLog(story)
        log.erase(build.author("ada"), upTo: build.time(60))
        let blocked = try #require(log.customerCase(of: build.author("ada"))?.blocked)
        #expect(blocked.count == 1)
        let restored = try JSONDecoder().decode(ConversationLog.self, from: try JSONEncoder().encode(log))
        #expect(restored.customerCase(of: build.author("ada"))?.blocked == blocked)
        let earlier = log.upTo(build.time(11.5))
        #expect(earlier.customerCase(of: build.author("ada"))?.blocked == blocked)
        #expect(earlier.customerCase(of: build.author("ada"))?.items.count == 2)
    }

    @Test func `erasing one of two authors named for a message keeps what the other is said to have written`() throws {
        var other = build.customer("bob", writes: "m1", "Bob's words", at: 1)
        other.id = EventID("second source")
        var log = ConversationLog([build.customer("ada", writes: "m1", "Ada's words", at: 0), other])
        log.erase(build.author("bob"), upTo: build.time(60))
        #expect(log.item(build.message("m1"))?.message.text == "Ada's words")
        #expect(log.item(build.message("m1"))?.message.author?.handle == "ada")
    }
}
