import ConversationSources
import Conversations
import Foundation
import ReputationFoundations
import Testing

@Suite struct MetaPageTests {
    private func decode(_ text: String, options: DecoderOptions = DecoderOptions()) -> ConversationBatch {
        SourceFormat.metaWebhooks.decode(text, options: options)
    }

    @Test func `a comment arrives under its post`() throws {
        let batch = decode(Fixture.metaComment)
        #expect(batch.refusals.isEmpty)
        let event = try #require(batch.events.first)
        let message = try #require(batch.messages.first)
        #expect(message.id.rawValue == "facebook::555_777")
        #expect(message.kind == .comment)
        #expect(message.parent?.native == "100200300_555" && message.conversation?.native == "100200300_555")
        #expect(message.channel == Channel(platform: .facebook, property: "100200300"))
        #expect(message.author?.id.native == "900800700600500400" && message.author?.displayName == "Ada K.")
        #expect(message.platformSaysOwn == .no)
        #expect(message.text == "Seit drei Wochen keine Antwort!")
        #expect(event.occurredAt == Date(timeIntervalSince1970: 1_750_999_990))
        #expect(event.receivedAt == Date(timeIntervalSince1970: 1_751_000_000))
    }

    @Test func `every verb, spelling and width of number is understood`() throws {
        let batch = decode(Fixture.metaMany)
        #expect(batch.refusals.isEmpty)
        #expect(
            batch.events.map(\.fact.type) == [
                "hidden", "arrived", "arrived", "arrived", "removed", "reacted", "custom", "arrived",
            ]
        )
        let (own, mention, review) = (batch.messages[0], batch.messages[1], batch.messages[2])
        #expect(own.kind == .reply && own.platformSaysOwn == .yes && own.parent?.native == "555_777")
        #expect(own.conversation?.native == "100200300_555")
        #expect(mention.kind == .mention && mention.author == nil && mention.platformSaysOwn == .unknown)
        #expect(review.kind == .review && review.channel.channelClass == .review)
        #expect(review.id.native == "812345678901234567" && review.author?.id.native == "18446744073709551615")
        #expect(review.rating == Rating(recommends: .no))
        #expect(batch.events[4].occurredAt == Date(timeIntervalSince1970: 1_751_000_400))
        guard case .reacted(let reaction) = batch.events[5].fact else { return #expect(Bool(false)) }
        #expect(reaction.name == "angry" && reaction.message.native == "100200300_555" && !reaction.isWithdrawn)
        guard case .custom(let hologram) = batch.events[6].fact else { return #expect(Bool(false)) }
        #expect(hologram.namespace == "com.facebook.graph.page.feed.hologram.beam")
        #expect(batch.unknownKinds == [hologram.namespace: 1])
        #expect(batch.messages[3].channel.platform == .messenger)
        #expect(Instant(batch.events[7].occurredAt).milliseconds == 1_751_002_000_123)
    }

    /// A delivery of the page 1.
    private func delivery(_ changes: String...) -> String {
        let list = changes.joined(separator: ",")
        return #"{"object":"page","entry":[{"id":"1","time":1751000300,"changes":[\#(list)]}]}"#
    }

    private func feed(_ value: String) -> String {
        #"{"field":"feed","value":{\#(value)}}"#
    }

    private func rating(_ value: String) -> String {
        delivery(#"{"field":"ratings","value":{"open_graph_story_id":"8",\#(value)}}"#)
    }

    @Test func `reviews are edited, re-rated, answered and liked`() {
        let lines = [
            rating(#""item":"rating","verb":"add","from":{"id":"2"},"rating":2,"review_text":"Late.""#),
            rating(#""item":"rating","verb":"edited","rating":4,"created_time":1751000301"#),
            rating(#""item":"rating","verb":"edited","rating":5,"review_text":"Fine now.""#),
            rating(#""item":"comment","verb":"add","comment_id":"8_1","sender_id":1,"message":"Thank you!""#),
            rating(#""item":"like","verb":"remove","sender_id":"2""#),
        ]
        let batch = decode(lines.joined(separator: "\n"))
        #expect(batch.refusals.isEmpty)
        #expect(batch.events.map(\.fact.type) == ["arrived", "ratingObserved", "edited", "arrived", "reacted"])
        #expect(batch.messages[0].rating == .stars(2) && batch.messages[0].platformSaysOwn == .no)
        #expect(batch.messages[1].kind == .reviewReply && batch.messages[1].platformSaysOwn == .yes)
        #expect(batch.messages[1].parent?.native == "8")
    }

    @Test func `the same delivery twice has the same keys, a second hiding has not`() {
        let once = decode(Fixture.metaMany).events.map(\.id)
        #expect(decode(Fixture.metaMany).events.map(\.id) == once)
        #expect(Set(once).count == once.count)
        let later = Fixture.metaMany.replacing("\"time\":1751000100", with: "\"time\":1751009100")
        #expect(decode(later).events[0].id != once[0])
        #expect(decode(later).events[1].id == once[1], "an arrival happens once")
    }

    @Test func `one change that cannot be read leaves the others of its delivery`() throws {
        let post = #""item":"post","verb":"add""#
        let good = feed(post + #","post_id":"1_2","from":{"id":"3"},"created_time":1,"message":"Hi""#)
        let bad = feed(post + #","post_id":"1_3","created_time":"soon""#)
        let nameless = feed(#""item":"comment","verb":"add","created_time":1"#)
        let late = feed(post + #","post_id":"1_4","created_time":9e15"#)
        let text = delivery(good, bad, good, nameless, late)
            .replacing("]}]}", with: #"]},{"time":1},{"id":"2","time":1,"changes":[\#(good)]}]}"#)
        let batch = decode(text)
        #expect(batch.messages.count == 3)
        #expect(
            batch.refusals.map(\.field) == [
                "entry[0].changes[1].value.created_time", "entry[0].changes[3].value.comment_id",
                "entry[0].changes[4].value.created_time", "entry[1].id",
            ]
        )
        #expect(batch.refusals.map(\.code) == [.invalidValue, .missingField, .invalidValue, .missingField])
        #expect(batch.refusals.allSatisfy { $0.raw == Array(text.utf8) })
    }

    @Test func `a large delivery of broken changes is refused without being copied for each`() {
        let bad = feed(#""item":"post","verb":"add","created_time":1"#)
        let good = feed(#""item":"post","verb":"add","post_id":"1_2","created_time":1"#)
        let list = Array(repeating: bad + "," + good, count: 20_000).joined(separator: ",")
        let batch = decode(delivery(list), options: DecoderOptions(keepsRawRecords: true))
        #expect(batch.refusals.count == 20_000 && batch.events.count == 20_000)
        #expect(batch.refusals.allSatisfy { $0.byteCount > 3_000_000 })
    }

    @Test func `a photo without words arrives with its picture`() throws {
        let picture = #""link":"https://pier.example/1.png","photo":"https://pier.example/1.png""#
        let text = delivery(
            feed(#""item":"photo","verb":"add","post_id":"1_2","from":{"id":"1"},"is_hidden":1,\#(picture)"#)
        )
        let message = try #require(decode(text).messages.first)
        #expect(message.kind == .post && message.text.isEmpty && message.visibility == .hidden)
        #expect(message.attachments == [MessageAttachment(kind: .image, url: "https://pier.example/1.png")])
        #expect(message.platformSaysOwn == .yes)
    }
}
