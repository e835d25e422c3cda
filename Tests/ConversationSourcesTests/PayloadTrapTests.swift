import ConversationSources
import Conversations
import Foundation
import ReputationFoundations
import TestSupport
import Testing

/// What goes wrong in real adapters, each seen on the platforms that do it.
@Suite struct PayloadTrapTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var format: SourceFormat
        var payload: String
        var expected: [String]

        var testDescription: String { "\(format.id): \(payload.prefix(60))" }
    }

    private func decode(_ test: Case) -> ConversationBatch {
        test.format.decode(test.payload, options: Golden.options(for: test.format))
    }

    private static func change(_ field: String, _ value: String, object: String = "page") -> String {
        #"{"object":"\#(object)","entry":[{"id":"1","time":1772352000,"changes":[{"field":"\#(field)","value":{\#(value)}}]}]}"#
    }

    private static func direct(_ value: String) -> String {
        #"{"object":"page","entry":[{"id":"1","time":1772352000500,"messaging":[{\#(value)}]}]}"#
    }

    private static let wide = "9007199254740993"

    // MARK: - Identifiers

    private static let wideIdentifiers = [
        Case(
            format: .metaWebhooks,
            payload: change("feed", #""item":"post","verb":"add","post_id":\#(wide),"sender_id":\#(wide)"#),
            expected: ["facebook::\(wide)", "facebook::\(wide)"]
        ),
        Case(
            format: .metaWebhooks,
            payload: direct(#""sender":{"id":\#(wide)},"timestamp":1,"message":{"mid":"m"}"#),
            expected: ["messenger::m", "messenger::\(wide)"]
        ),
        Case(
            format: .metaWebhooks,
            payload: change("comments", #""id":\#(wide),"text":"a","from":{"id":\#(wide)}"#, object: "instagram"),
            expected: ["instagram::\(wide)", "instagram::\(wide)"]
        ),
        Case(
            format: .zendesk,
            payload: #"{"id":\#(wide),"requester_id":"\#(wide)","created_at":"2026-03-01T08:00:00Z"}"#,
            expected: ["zendesk::\(wide)", "zendesk::\(wide)"]
        ),
        Case(
            format: .x,
            payload: #"{"data":{"id":\#(wide),"author_id":\#(wide),"text":"a","created_at":"2026-03-01T08:00:00Z"}}"#,
            expected: ["x::\(wide)", "x::\(wide)"]
        ),
        Case(
            format: .linkedIn,
            payload: #"{"id":18446744073709551615,"actor":"a","object":"o","created":{"time":1}}"#,
            expected: ["linkedin::18446744073709551615", "linkedin::a"]
        ),
    ]

    @Test(arguments: wideIdentifiers)
    func `an identifier keeps every digit, as a number and as a string`(test: Case) throws {
        let message = try #require(decode(test).messages.first)
        #expect([message.id.rawValue, message.author?.id.rawValue] == test.expected)
    }

    @Test func `an identifier beyond 64 bits is refused as a number, and kept as a string`() {
        let wide = "92233720368547758080"
        let number = Self.change("feed", #""item":"post","verb":"add","post_id":\#(wide)"#)
        #expect(SourceFormat.metaWebhooks.decode(number).refusals.map(\.code) == [.invalidValue])
        let string = number.replacing(wide, with: "\"\(wide)\"")
        #expect(SourceFormat.metaWebhooks.decode(string).messages.map(\.id.native) == [wide])
    }

    // MARK: - Times

    private static let moment = "2026-03-01T08:00:00.000Z"

    private static func timed(_ format: SourceFormat, _ payload: String, _ expected: String = moment) -> Case {
        Case(format: format, payload: payload, expected: [expected])
    }

    private static func youTube(_ time: String) -> String {
        #"{"kind":"youtube#comment","id":"a","snippet":{"publishedAt":\#(time)}}"#
    }

    private static let times = [
        timed(.metaWebhooks, change("feed", #""item":"post","verb":"add","post_id":"1","created_time":1772352000"#)),
        timed(.metaWebhooks, direct(#""sender":{"id":"2"},"timestamp":1772352000000,"message":{"mid":"m"}"#)),
        timed(
            .metaWebhooks,
            change(
                "messages",
                #""messaging_product":"whatsapp","metadata":{"phone_number_id":"1"},"messages":[{"from":"2","id":"w","#
                    + #""timestamp":"1772352000","type":"text","text":{"body":"a"}}]"#
            )
        ),
        timed(
            .x,
            #"{"data":{"event_type":"dm.received","payload":{"direct_message_events":[{"id":"1","created_timestamp":"#
                + #""1772352000000","message_create":{"target":{"recipient_id":"1"},"sender_id":"2","message_data":{}}}]}}}"#
        ),
        timed(.youTube, youTube(#""2026-03-01T08:00:00Z""#)),
        timed(.youTube, youTube(#""2026-03-01T08:00:00.123Z""#), "2026-03-01T08:00:00.123Z"),
        timed(.youTube, youTube(#""2026-03-01T08:00:00.123456Z""#), "2026-03-01T08:00:00.123Z"),
        timed(.youTube, youTube(#""2026-03-01T08:00:00.123987654Z""#), "2026-03-01T08:00:00.124Z"),
        timed(
            .appStore,
            #"{"data":{"type":"customerReviews","id":"1","attributes":{"createdDate":"2026-03-01T00:00:00-08:00"}}}"#
        ),
        timed(.instagramComments, #"{"id":"1","text":"a","timestamp":"2026-03-01T08:00:00+0000"}"#),
        timed(
            .chatwoot,
            #"{"event":"message_created","account":{"id":1},"id":"1","message_type":"incoming","created_at":"2026-03-01 08:00:00 UTC"}"#
        ),
        timed(
            .googlePlay,
            #"{"reviewId":"1","comments":[{"userComment":{"text":"a","lastModified":{"seconds":"1772352000","nanos":0}}}]}"#
        ),
        timed(
            .reddit,
            #"{"kind":"t1","data":{"name":"t1_a","body":"a","link_id":"t3_a","parent_id":"t3_a","created":1772380800,"created_utc":1772352000.0}}"#
        ),
        timed(
            .linkedIn,
            #"{"id":"1","actor":"a","object":"o","created":{"time":1772352000000}}"#
        ),
    ]

    @Test(arguments: times)
    func `a time is read in every form that a platform writes`(test: Case) throws {
        let batch = decode(test)
        let event = try #require(batch.events.first, "\(batch.refusals)")
        #expect(Instant(event.occurredAt).rfc3339 == test.expected[0])
    }

    @Test func `a local time without a zone is no moment`() {
        let local = Self.youTube(#""2026-03-01T08:00:00""#)
        let batch = SourceFormat.youTube.decode(local)
        #expect(batch.events.isEmpty && batch.refusals.map(\.field) == ["snippet.publishedAt"])
        #expect(batch.refusals.map(\.code) == [.invalidValue])
    }

    @Test func `zero means never where the platform means it so`() throws {
        let conversation = """
            {"event":"conversation_updated","id":1,"account":{"id":1},"timestamp":1772352000,"contact_last_seen_at":0,\
            "messages":[{"id":1,"message_type":1,"created_at":0}]}
            """
        let types = SourceFormat.chatwoot.decode(conversation).events.map(\.fact.type)
        #expect(types == ["arrived"])
        let seen = conversation.replacing("\"contact_last_seen_at\":0", with: "\"contact_last_seen_at\":1772352001")
        #expect(SourceFormat.chatwoot.decode(seen).events.map(\.fact.type) == ["arrived", "delivered"])
    }

    // MARK: - Sides and authors

    private static let echoes = [
        Case(
            format: .metaWebhooks,
            payload: change("feed", #""item":"post","verb":"add","post_id":"2","from":{"id":1}"#),
            expected: ["yes"]
        ),
        Case(
            format: .metaWebhooks,
            payload: direct(#""sender":{"id":"9"},"timestamp":1,"message":{"mid":"m","is_echo":true}"#),
            expected: ["yes"]
        ),
        Case(
            format: .chatwoot,
            payload: #"{"event":"message_created","account":{"id":1},"id":1,"message_type":"outgoing","created_at":1}"#,
            expected: ["yes"]
        ),
        Case(
            format: .x,
            payload: #"{"data":{"event_type":"post.reply.create","filter":{"user_id":"5"},"payload":{"id":"1","text":"a","author_id":"5","created_at":"2026-03-01T08:00:00Z"}}}"#,
            expected: ["yes"]
        ),
        Case(
            format: .metaWebhooks,
            payload: change("mention", #""item":"post","verb":"add","post_id":"2""#),
            expected: ["unknown"]
        ),
        Case(
            format: .metaWebhooks,
            payload: change("comments", #""id":"2","text":"a""#, object: "instagram"),
            expected: ["unknown"]
        ),
        Case(
            format: .instagramComments,
            payload: #"{"id":"1","text":"a","timestamp":"2026-03-01T08:00:00+0000","username":"moll"}"#,
            expected: ["no"]
        ),
        Case(format: .youTube, payload: youTube(#""2026-03-01T08:00:00Z""#), expected: ["unknown"]),
    ]

    @Test(arguments: echoes)
    func `own messages are known as such, and without an author nobody claims to know`(test: Case) throws {
        let batch = decode(test)
        let message = try #require(batch.messages.first, "\(batch.refusals)")
        #expect(message.platformSaysOwn.rawValue == test.expected[0])
        if test.expected == ["unknown"] { #expect(message.author == nil) }
    }

    // MARK: - Repetition

    @Test func `what is pushed and what is asked for meet in one message`() throws {
        let pushed = Self.change("comments", #""id":"7","text":"Boat?","media":{"id":"3"}"#, object: "instagram")
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

    // MARK: - Words

    private static let words = [
        Case(
            format: .mastodon,
            payload: #"{"id":"1","created_at":"2026-03-01T08:00:00Z","content":"<p>a &amp;lt; b<br>c</p><p>d</p>"}"#,
            expected: ["a &lt; b\nc\n\nd"]
        ),
        Case(
            format: .reddit,
            payload: #"{"kind":"t1","data":{"name":"t1_a","body_html":"&lt;p&gt;a &amp;amp;lt; b&lt;/p&gt;","link_id":"t3_a","parent_id":"t3_a","created_utc":1}}"#,
            expected: ["a &lt; b"]
        ),
        Case(
            format: .youTube,
            payload: #"{"kind":"youtube#comment","id":"a","snippet":{"publishedAt":"2026-03-01T08:00:00Z","textDisplay":"a &lt;3<br>b"}}"#,
            expected: ["a <3\nb"]
        ),
        Case(
            format: .x,
            payload: #"{"data":{"id":"1","text":"a &lt;3 &amp;amp;","created_at":"2026-03-01T08:00:00Z","author_id":"1"}}"#,
            expected: ["a <3 &amp;"]
        ),
    ]

    @Test(arguments: words)
    func `HTML becomes plain text once, and stays as it came beside it`(test: Case) throws {
        let message = try #require(decode(test).messages.first)
        #expect(message.text == test.expected[0])
        #expect(message.markup?.text.contains("&") == true)
    }

    // MARK: - Offsets

    @Test func `offsets count bytes on Bluesky now, and units of UTF-16 in its older form`() throws {
        func post(_ facets: String) -> String {
            #"{"uri":"at://did:plc:moll/app.bsky.feed.post/1","record":{"$type":"app.bsky.feed.post","#
                + #""text":"🚢 @a.example und @b-c.example. ok","createdAt":"2026-03-01T08:00:00Z",\#(facets)}}"#
        }
        func facet(_ start: Int, _ end: Int, _ did: String) -> String {
            #"{"index":{"byteStart":\#(start),"byteEnd":\#(end)},"#
                + #""features":[{"$type":"app.bsky.richtext.facet#mention","did":"\#(did)"}]}"#
        }
        func handles(_ facets: String) throws -> [String] {
            try #require(SourceFormat.bluesky.decode(post(facets)).messages.first).mentions.map(\.handle)
        }
        #expect(try handles(#""facets":[\#(facet(5, 15, "did:1")),\#(facet(20, 32, "did:2"))]"#) == ["a.example", "b-c.example"])
        let entity = #""type":"mention","value":"did:1""#
        #expect(try handles(#""entities":[{"index":{"start":3,"end":13},\#(entity)}]"#) == ["a.example"])
        let wrong = #""facets":[\#(facet(4, 14, "did:1")),\#(facet(999, 1010, "did:2")),\#(facet(-5, 2, "did:3"))]"#
        #expect(try handles(wrong) == ["a.example", "b-c.example", "did:3"], "found by the order of the handles")
    }

    // MARK: - What platforms add, take away and spell anew

    private static let unknown = [
        Case(format: .metaWebhooks, payload: change("hologram", #""a":1"#), expected: ["com.facebook.graph.page.hologram"]),
        Case(
            format: .metaWebhooks,
            payload: direct(#""sender":{"id":"2"},"timestamp":1,"teleport":{}"#),
            expected: ["com.facebook.graph.page.messaging.teleport"]
        ),
        Case(
            format: .mastodon,
            payload: #"{"id":"1","type":"hologram","created_at":"2026-03-01T08:00:00Z"}"#,
            expected: ["org.joinmastodon.notification.hologram"]
        ),
        Case(
            format: .bluesky,
            payload: #"{"notifications":[{"uri":"at://a/app.bsky.b/c","author":{"did":"did:1"},"reason":"hologram","indexedAt":"2026-03-01T08:00:00Z"}]}"#,
            expected: ["app.bsky.notification.hologram"]
        ),
        Case(format: .x, payload: #"{"data":{"event_type":"post.hologram"}}"#, expected: ["com.x.post.hologram"]),
        Case(format: .youTube, payload: #"{"kind":"youtube#hologram"}"#, expected: ["com.google.youtube.hologram"]),
        Case(format: .reddit, payload: #"{"kind":"t9","data":{}}"#, expected: ["com.reddit.t9"]),
        Case(format: .chatwoot, payload: #"{"event":"hologram","account":{"id":1}}"#, expected: ["com.chatwoot.hologram"]),
        Case(
            format: .activityStreams,
            payload: #"{"type":"Hologram","published":"2026-03-01T08:00:00Z"}"#,
            expected: ["org.w3.activitystreams.Hologram"]
        ),
    ]

    @Test(arguments: unknown)
    func `a kind that is not known is kept whole and counted`(test: Case) throws {
        let batch = decode(test)
        #expect(batch.refusals.isEmpty)
        #expect(batch.unknownKinds == [test.expected[0]: 1])
        var options = Golden.options(for: test.format)
        options.receivedAt = nil
        let without = test.format.decode(test.payload, options: options)
        #expect(without.events.count + without.refusals.count == 1, "without any time it is refused, not dropped")
    }

    private static let gone = [
        Case(
            format: .reddit,
            payload: #"{"kind":"t1","data":{"name":"t1_a","author":"[deleted]","body":"[deleted]","link_id":"t3_a","parent_id":"t3_a","created_utc":1}}"#,
            expected: ["t1_a"]
        ),
        Case(
            format: .activityStreams,
            payload: #"{"type":"Tombstone","id":"https://tide.example/n/1","deleted":"2026-03-01T08:00:00Z"}"#,
            expected: ["https://tide.example/n/1"]
        ),
        Case(
            format: .x,
            payload: #"{"data":{"event_type":"post.delete","payload":{"id":"7"}}}"#,
            expected: ["7"]
        ),
        Case(
            format: .metaWebhooks,
            payload: change("feed", #""item":"comment","verb":"remove","comment_id":"1_2","post_id":"1""#),
            expected: ["1_2"]
        ),
        Case(
            format: .metaWebhooks,
            payload: direct(#""sender":{"id":"2"},"timestamp":1,"message":{"mid":"m","is_deleted":true}"#),
            expected: ["m"]
        ),
    ]

    @Test(arguments: gone)
    func `what is gone is said to be, and keeps no words`(test: Case) throws {
        let batch = decode(test)
        let removed = batch.events.compactMap { event in
            if case .removed(let reference) = event.fact { reference.message.native } else { nil }
        }
        #expect(removed == test.expected)
        #expect(batch.messages.allSatisfy { $0.text.isEmpty && $0.visibility == .deleted })
    }

    @Test func `both spellings of X's names give the same`() throws {
        let old = """
            {"data":[{"id":"2","text":"a","author_id":"3","created_at":"2026-03-01T08:00:00Z","referenced_tweets":[{"type":\
            "replied_to","id":"1"}],"public_metrics":{"retweet_count":4,"like_count":1},"edit_history_tweet_ids":["2"]}],\
            "includes":{"tweets":[{"id":"1","text":"b","created_at":"2026-03-01T07:00:00Z"}]}}
            """
        let new = old.replacing("referenced_tweets", with: "referenced_posts").replacing("retweet_count", with: "repost_count")
            .replacing("edit_history_tweet_ids", with: "edit_history_post_ids").replacing("\"tweets\"", with: "\"posts\"")
            .replacing("\"like_count\":1", with: "\"like_count_str\":\"1\"")
        let events = SourceFormat.x.decode(old).events
        #expect(events == SourceFormat.x.decode(new).events && events.count == 2)
    }

    @Test func `the state of an answer is read wherever Google puts it`() {
        let review = """
            {"reviewId":"1","createTime":"2026-03-01T08:00:00Z","reviewReply":{"comment":"a","updateTime":\
            "2026-03-01T09:00:00Z","reviewReplyState":"REJECTED"}}
            """
        let inside = review.replacing("\"reviewReplyState\"", with: "\"state\"")
        let beside = review.replacing(",\"reviewReplyState\":\"REJECTED\"}}", with: "},\"reviewReplyState\":\"REJECTED\"}")
        let all = [review, inside, beside].map { SourceFormat.googleBusiness.decode($0).events }
        #expect(all[0] == all[1] && all[0] == all[2])
        #expect(all[0].map(\.fact.type) == ["arrived", "arrived", "edited", "delivered"])
    }

    @Test func `what a platform says it could not give is refused, not passed over`() {
        let answer = #"{"errors":[{"title":"Not Found Error","detail":"gone","resource_id":"7"}]}"#
        let batch = SourceFormat.x.decode(answer)
        #expect(batch.refusals.map(\.code) == [.notGiven])
        #expect(batch.refusals.first?.reason.contains("7") == true)
    }

    @Test func `one broken record of a page leaves the others, and is named by its path`() {
        let page = """
            {"reviews":[{"reviewId":"1","createTime":"2026-03-01T08:00:00Z"},{"reviewId":"2","createTime":"soon"},\
            {"reviewId":"3"},{"reviewId":"4","createTime":"2026-03-01T08:00:00Z"}]}
            """
        let batch = SourceFormat.googleBusiness.decode(page)
        #expect(batch.messages.map(\.id.native) == ["1", "4"])
        #expect(batch.refusals.map(\.field) == ["reviews[1].createTime", "reviews[2].createTime"])
        #expect(batch.refusals.map(\.code) == [.invalidValue, .missingField])
    }
}
