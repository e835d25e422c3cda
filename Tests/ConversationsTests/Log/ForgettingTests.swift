import Conversations
import Foundation
import ReputationTesting
import Testing

@Suite struct ForgettingTests {
    let build = EventBuilder()

    private var story: [ConversationEvent] {
        var named = build.customer("ada", writes: "m1", "I am Ada, my number is 0151 2345678.", at: 0)
        named.source = SourceRecord(format: "test", record: 1, raw: "ada raw")
        named.actor = Actor(kind: .author, name: "ada")
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
}
