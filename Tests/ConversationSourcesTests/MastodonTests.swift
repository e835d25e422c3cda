import ConversationSources
import Conversations
import Foundation
import ReputationFoundations
import Testing

@Suite struct MastodonTests {
    private func decode(_ text: String, options: DecoderOptions = DecoderOptions()) -> ConversationBatch {
        SourceFormat.mastodon.decode(text, options: options)
    }

    private let options = DecoderOptions(server: "kestrelbay.example", property: "@kestrelbay")

    @Test func `a status keeps its words, names, counts and links`() throws {
        let batch = decode(Fixture.mastodonStatus, options: options)
        #expect(batch.refusals.isEmpty)
        let message = try #require(batch.messages.first)
        #expect(
            message.id == MessageID(platform: .mastodon, property: "kestrelbay.example", native: "114000000000000001")
        )
        #expect(
            message.text == """
                @kestrelbay Kein Rückruf & keine Mail.
                Nachweis: https://pier.example/a?b=1&c=2

                Danke, #faehre
                """
        )
        #expect(message.markup?.format == .html)
        #expect(message.links == ["https://pier.example/a?b=1&c=2"])
        #expect(message.kind == .reply)
        #expect(message.parent?.native == "113")
        let own = AuthorID(platform: .mastodon, native: "kestrelbay@kestrelbay.example")
        #expect(message.repliesToAuthor == own)
        #expect(message.mentions == [Mention(author: own, handle: "kestrelbay")])
        #expect(message.author?.id == AuthorID(platform: .mastodon, native: "ada@kestrelbay.example"))
        #expect(message.author?.handle == "Ada" && message.author?.followers == 312 && message.author?.kind == .human)
        #expect(message.platformSaysOwn == .no)
        #expect(message.channel == Channel(platform: .mastodon, property: "kestrelbay@kestrelbay.example"))
        #expect(message.language?.rawValue == "de")
        #expect(message.engagement == Engagement(replies: 2, reposts: 6, quotes: 0, likes: 1))
        #expect(
            message.attachments == [
                MessageAttachment(kind: .image, url: "https://kestrelbay.example/1.png", altText: "An empty pier")
            ]
        )
        #expect(message.visibility == .public)
        #expect(message.permalink == "https://kestrelbay.example/@ada/1")
    }

    @Test func `a mention whose status names no account is by the account that the notification names`() throws {
        let batch = decode(
            #"{"id":"1","type":"mention","created_at":"2026-07-02T10:11:12.345Z","account":{"id":"7","username":"ada","acct":"ada@tide.example","display_name":"Ada"},"status":{"id":"9","created_at":"2026-07-02T10:11:12.000Z","visibility":"public","content":"<p>Hello?</p>"}}"#
        )
        #expect(batch.refusals.isEmpty)
        #expect(batch.messages.first?.author?.id.native == "ada@tide.example")
        #expect(batch.messages.first?.kind == .mention)
    }

    @Test func `notifications become arrivals, edits, reactions, counts, and custom facts`() throws {
        let batch = decode(Fixture.mastodonNotifications, options: options)
        #expect(batch.refusals.isEmpty)
        #expect(batch.events.map(\.fact.type) == ["arrived", "edited", "reacted", "engagementObserved", "custom"])
        let message = try #require(batch.messages.first)
        #expect(message.text == "ferry\n\nHello?")
        #expect(message.kind == .directMessage && message.isPrivate)
        #expect(message.author?.kind == .bot && message.author?.followers == nil && message.author?.displayName == nil)
        #expect(message.author?.id.native == "bo@other.example")
        #expect(Instant(batch.events[1].occurredAt).rfc3339 == "2026-07-02T10:15:00.000Z")
        guard case .reacted(let reaction) = batch.events[2].fact else { return #expect(Bool(false)) }
        #expect(reaction.name == "favourite" && reaction.message.native == "113")
        #expect(reaction.author?.native == "cy@kestrelbay.example")
        guard case .custom(let fact) = batch.events[4].fact else { return #expect(Bool(false)) }
        #expect(fact.namespace == "org.joinmastodon.notification.severed_relationships")
        guard case .object(let payload) = fact.payload, case .object(let event) = payload["event"] else {
            return #expect(Bool(false))
        }
        #expect(event["id"] == .integer(9_007_199_254_740_993))
    }

    @Test func `one object per line, an array and a laid-out document give the same`() throws {
        let array = decode(Fixture.mastodonNotifications, options: options)
        let objects = Fixture.mastodonNotifications.dropFirst().dropLast().split(separator: "\n")
            .map { $0.hasSuffix(",") ? $0.dropLast() : $0 }
        let lines = decode(objects.joined(separator: "\n"), options: options)
        #expect(lines.events.map(\.id) == array.events.map(\.id))
        let object = try JSONSerialization.jsonObject(with: Data(Fixture.mastodonNotifications.utf8))
        let pretty = try JSONSerialization.data(withJSONObject: object, options: [.prettyPrinted])
        let document = decode(String(decoding: pretty, as: UTF8.self), options: options)
        #expect(document.events.map(\.id) == array.events.map(\.id))
        #expect(document.refusals.isEmpty)
    }

    @Test func `a boost gives the boosted status and a repost without words of its own`() throws {
        func status(_ id: Int, _ more: String = "") -> String {
            #"{"id":"\#(id)","created_at":"2026-07-01T00:00:00Z","content":"<p>Storm</p>"\#(more)}"#
        }
        let messages = decode(status(2, #","reblog":\#(status(1))"#), options: options).messages
        #expect(messages.map(\.id.native) == ["1", "2"])
        #expect(messages[1].kind == .repost && messages[1].text.isEmpty && messages[1].quoted == messages[0].id)
        let quote = status(3, #","quote":{"state":"accepted","quoted_status_id":"1"}"#)
        let quoting = try #require(decode(quote, options: options).messages.first)
        #expect(quoting.kind == .quote && quoting.quoted?.native == "1")
    }

    @Test func `without a server, an account's page says where it lives`() throws {
        let message = try #require(decode(Fixture.mastodonStatus).messages.first)
        #expect(message.author?.id.native == "ada@kestrelbay.example")
        #expect(message.platformSaysOwn == .unknown)
        #expect(message.id.property == "")
    }

    @Test func `a poll with a receipt time observes the counts then`() throws {
        let receivedAt = Date(timeIntervalSince1970: 1_790_000_000)
        let batch = decode(Fixture.mastodonStatus, options: DecoderOptions(receivedAt: receivedAt))
        #expect(batch.events.map(\.fact.type) == ["arrived", "engagementObserved"])
        #expect(batch.events[1].occurredAt == receivedAt)
    }

    private static let badLines: [(line: String, field: String?, code: Refusal.Code)] = [
        (#"{"id":"1","created_at":"2026-07-01","content":""}"#, "created_at", .invalidValue),
        (#"{"id":"1","content":""}"#, "created_at", .missingField),
        (#"{"id":1.5,"created_at":"2026-07-01T00:00:00Z","content":""}"#, "id", .invalidValue),
        (#"{"id":"","created_at":"2026-07-01T00:00:00Z","content":""}"#, "id", .invalidValue),
        (
            #"{"id":"9","type":"mention","created_at":"2026-07-01T00:00:00Z","status":{"id":"1","content":""}}"#,
            "status.created_at", .missingField
        ),
        (#"{"id":"1","created_at":99999999999999,"content":""}"#, "created_at", .invalidValue),
        (#"{"id":"1","created_at":"2026-07-01T00:00:00Z","content":"a"#, nil, .malformed),
        (#""just words""#, nil, .malformed),
        (String(repeating: "[", count: 2000) + String(repeating: "]", count: 2000), nil, .tooLarge),
    ]

    @Test(arguments: badLines)
    func `a bad line is refused and the next is read`(line: String, field: String?, code: Refusal.Code) throws {
        let batch = decode(Fixture.mastodonStatus + "\n" + line + "\n" + Fixture.mastodonStatus, options: options)
        #expect(batch.messages.count == 2)
        let refusal = try #require(batch.refusals.first)
        #expect(batch.refusals.count == 1)
        #expect(refusal.line == 2 && refusal.code == code && refusal.field == field, "\(refusal)")
        #expect(refusal.raw == Array(line.utf8))
        #expect(refusal.byteOffset == Fixture.mastodonStatus.utf8.count + 1)
    }
}
