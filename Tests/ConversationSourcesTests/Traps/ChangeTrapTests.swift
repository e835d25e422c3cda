import ConversationSources
import Conversations
import Foundation
import ReputationFoundations
import TestSupport
import Testing

/// What platforms add, take away and spell anew.
@Suite struct ChangeTrapTests {
    private static let unknown = [
        TrapCase(
            format: .metaWebhooks,
            payload: TrapCase.change("hologram", #""a":1"#),
            expected: ["com.facebook.graph.page.hologram"]
        ),
        TrapCase(
            format: .metaWebhooks,
            payload: TrapCase.direct(#""sender":{"id":"2"},"timestamp":1,"teleport":{}"#),
            expected: ["com.facebook.graph.page.messaging.teleport"]
        ),
        TrapCase(
            format: .mastodon,
            payload: #"{"id":"1","type":"hologram","created_at":"2026-03-01T08:00:00Z"}"#,
            expected: ["org.joinmastodon.notification.hologram"]
        ),
        TrapCase(
            format: .bluesky,
            payload:
                #"{"notifications":[{"uri":"at://a/app.bsky.b/c","author":{"did":"did:1"},"reason":"hologram","indexedAt":"2026-03-01T08:00:00Z"}]}"#,
            expected: ["app.bsky.notification.hologram"]
        ),
        TrapCase(format: .x, payload: #"{"data":{"event_type":"post.hologram"}}"#, expected: ["com.x.post.hologram"]),
        TrapCase(format: .youTube, payload: #"{"kind":"youtube#hologram"}"#, expected: ["com.google.youtube.hologram"]),
        TrapCase(format: .reddit, payload: #"{"kind":"t9","data":{}}"#, expected: ["com.reddit.t9"]),
        TrapCase(
            format: .chatwoot,
            payload: #"{"event":"hologram","account":{"id":1}}"#,
            expected: ["com.chatwoot.hologram"]
        ),
        TrapCase(
            format: .activityStreams,
            payload: #"{"type":"Hologram","published":"2026-03-01T08:00:00Z"}"#,
            expected: ["org.w3.activitystreams.Hologram"]
        ),
    ]

    @Test(arguments: unknown)
    func `a kind that is not known is kept whole and counted`(test: TrapCase) throws {
        let batch = test.batch
        #expect(batch.refusals.isEmpty)
        #expect(batch.unknownKinds == [test.expected[0]: 1])
        var options = Golden.options(for: test.format)
        options.receivedAt = nil
        let without = test.format.decode(test.payload, options: options)
        #expect(without.events.count + without.refusals.count == 1, "without any time it is refused, not dropped")
    }

    private static let gone = [
        TrapCase(
            format: .reddit,
            payload:
                #"{"kind":"t1","data":{"name":"t1_a","author":"[deleted]","body":"[deleted]","link_id":"t3_a","parent_id":"t3_a","created_utc":1}}"#,
            expected: ["t1_a"]
        ),
        TrapCase(
            format: .activityStreams,
            payload: #"{"type":"Tombstone","id":"https://tide.example/n/1","deleted":"2026-03-01T08:00:00Z"}"#,
            expected: ["https://tide.example/n/1"]
        ),
        TrapCase(
            format: .x,
            payload: #"{"data":{"event_type":"post.delete","payload":{"id":"7"}}}"#,
            expected: ["7"]
        ),
        TrapCase(
            format: .metaWebhooks,
            payload: TrapCase.change("feed", #""item":"comment","verb":"remove","comment_id":"1_2","post_id":"1""#),
            expected: ["1_2"]
        ),
        TrapCase(
            format: .metaWebhooks,
            payload: TrapCase.direct(#""sender":{"id":"2"},"timestamp":1,"message":{"mid":"m","is_deleted":true}"#),
            expected: ["m"]
        ),
    ]

    @Test(arguments: gone)
    func `what is gone is said to be, and keeps no words`(test: TrapCase) throws {
        let batch = test.batch
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
        let new = old.replacing("referenced_tweets", with: "referenced_posts").replacing(
            "retweet_count",
            with: "repost_count"
        )
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
        let beside = review.replacing(
            ",\"reviewReplyState\":\"REJECTED\"}}",
            with: "},\"reviewReplyState\":\"REJECTED\"}"
        )
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
