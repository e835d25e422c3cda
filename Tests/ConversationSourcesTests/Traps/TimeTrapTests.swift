import ConversationSources
import Conversations
import Foundation
import ReputationFoundations
import TestSupport
import Testing

/// Times in every form.
@Suite struct TimeTrapTests {
    private static let moment = "2026-03-01T08:00:00.000Z"

    private static func timed(_ format: SourceFormat, _ payload: String, _ expected: String = moment) -> TrapCase {
        TrapCase(format: format, payload: payload, expected: [expected])
    }

    private static let times = [
        timed(
            .metaWebhooks,
            TrapCase.change("feed", #""item":"post","verb":"add","post_id":"1","created_time":1772352000"#)
        ),
        timed(.metaWebhooks, TrapCase.direct(#""sender":{"id":"2"},"timestamp":1772352000000,"message":{"mid":"m"}"#)),
        timed(
            .metaWebhooks,
            TrapCase.change(
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
        timed(.youTube, TrapCase.youTube(#""2026-03-01T08:00:00Z""#)),
        timed(.youTube, TrapCase.youTube(#""2026-03-01T08:00:00.123Z""#), "2026-03-01T08:00:00.123Z"),
        timed(.youTube, TrapCase.youTube(#""2026-03-01T08:00:00.123456Z""#), "2026-03-01T08:00:00.123Z"),
        timed(.youTube, TrapCase.youTube(#""2026-03-01T08:00:00.123987654Z""#), "2026-03-01T08:00:00.124Z"),
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
    func `a time is read in every form that a platform writes`(test: TrapCase) throws {
        let batch = test.batch
        let event = try #require(batch.events.first, "\(batch.refusals)")
        #expect(Instant(event.occurredAt).rfc3339 == test.expected[0])
    }

    @Test func `a local time without a zone is no moment`() {
        let local = TrapCase.youTube(#""2026-03-01T08:00:00""#)
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
}
