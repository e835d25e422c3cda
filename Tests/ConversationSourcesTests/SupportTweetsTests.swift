import ConversationSources
import Conversations
import Foundation
import ReputationFoundations
import TestSupport
import Testing

@Suite struct SupportTweetsTests {
    private func decode(_ text: String, options: DecoderOptions = DecoderOptions()) -> ConversationBatch {
        var decoder = SupportTweetsDecoder(options: options)
        return decoder.decode(Array(text.utf8))
    }

    private let header = "tweet_id,author_id,inbound,created_at,text,response_tweet_id,in_response_to_tweet_id\n"

    @Test func `a thread is read with its times, parents, sides and mentions`() throws {
        let batch = decode(Fixture.tweets)
        #expect(batch.refusals.isEmpty)
        #expect(
            batch.events.map { Instant($0.occurredAt).rfc3339 } == [
                "2017-10-31T22:10:47.000Z", "2017-10-31T22:21:09.000Z", "2017-10-31T22:21:09.000Z",
                "2017-10-31T23:59:59.999Z",
            ]
        )
        let messages = batch.messages
        #expect(messages.map(\.id.rawValue) == ["x::101", "x::102", "x::103", "x::104"])
        #expect(messages.map(\.parent?.rawValue) == [nil, "x::101", "x::102", nil])
        #expect(messages.map(\.platformSaysOwn) == [.no, .yes, .no, .no])
        #expect(messages.map(\.kind) == [.mention, .reply, .reply, .post])
        #expect(messages.map(\.channel.property) == ["kestrelbay", "kestrelbay", "kestrelbay", ""])
        #expect(messages.map(\.author?.id.rawValue) == ["x::90001", "x::kestrelbay", "x::90001", "x::90002"])
        #expect(messages.map(\.author?.handle) == [nil, "kestrelbay", nil, nil])
        #expect(messages[1].mentions == [Mention(author: AuthorID(rawValue: "x::90001"), handle: "90001")])
        #expect(batch.events.map(\.source?.record) == [2, 3, 4, 5])
        let event = try #require(batch.events.first)
        let byDefault = ConversationEvent(occurredAt: event.occurredAt, fact: event.fact)
        #expect(event.id == byDefault.id, "the key of an arrival is the same whoever reports it")
    }

    @Test func `character references are replaced once and the text as it came is kept`() {
        let messages = decode(Fixture.tweets).messages
        #expect(messages[0].text == "@kestrelbay the 18:00 boat left early & nobody said a word")
        #expect(messages[0].markup?.text == "@kestrelbay the 18:00 boat left early &amp; nobody said a word")
        #expect(messages[1].text == "@90001 Sorry, that is not on. Which pier?\nWe will look into it. ^MJ")
        #expect(messages[1].markup == nil)
        #expect(messages[2].text == #"@kestrelbay pier 2. The sign said "18:10""#)
        #expect(messages[3].text == "Ferries <3 and 5 > 4 &amp; so on")
    }

    @Test func `columns are found by their names in any order`() {
        let batch = decode(
            "text,\"created_at\",extra,inbound,author_id,tweet_id\nHi,2017-10-31T22:10:47Z,,false,kestrelbay,9\n"
        )
        #expect(batch.refusals.isEmpty)
        #expect(batch.messages.map(\.text) == ["Hi"])
        #expect(batch.messages.map(\.platformSaysOwn) == [.yes])
    }

    private static let badRows: [(row: String, field: String?, code: Refusal.Code)] = [
        ("x1,7,True,Tue Oct 31 22:10:47 +0000 2017,Hi,,", "tweet_id", .invalidValue),
        (",7,True,Tue Oct 31 22:10:47 +0000 2017,Hi,,", "tweet_id", .missingField),
        ("1,,True,Tue Oct 31 22:10:47 +0000 2017,Hi,,", "author_id", .missingField),
        ("1,7,Maybe,Tue Oct 31 22:10:47 +0000 2017,Hi,,", "inbound", .invalidValue),
        ("1,7,True,,Hi,,", "created_at", .missingField),
        ("1,7,True,Tue Feb 30 22:10:47 +0000 2017,Hi,,", "created_at", .invalidValue),
        ("1,7,True,Tue Oct 31 22:10:47 +0000 2017,Hi,,1.5", "in_response_to_tweet_id", .invalidValue),
        ("1,7,True,Tue Oct 31 22:10:47 +0000 2017,Hi", nil, .malformed),
        ("1,7,True,Tue Oct 31 22:10:47 +0000 2017,\"Hi\" you,,", nil, .malformed),
        ("1,7,True,Tue Oct 31 22:10:47 +0000 2017,\"Hi,,", nil, .malformed),
    ]

    @Test(arguments: badRows)
    func `a bad row is refused by line, field and reason, and the rest is read`(
        row: String,
        field: String?,
        code: Refusal.Code
    ) throws {
        let good = "2,kestrelbay,False,Tue Oct 31 22:11:45 +0000 2017,\"Hello, \"\"you\"\"\",,\n"
        let batch = decode(header + good + row + "\n" + good)
        #expect(batch.messages.map(\.text) == [#"Hello, "you""#, #"Hello, "you""#])
        let refusal = try #require(batch.refusals.first)
        #expect(batch.refusals.count == 1)
        #expect(refusal.line == 3 && refusal.record == 3)
        #expect(refusal.field == field)
        #expect(refusal.code == code)
        #expect(!refusal.reason.isEmpty)
        #expect(refusal.byteOffset == header.utf8.count + good.utf8.count)
        #expect(String(decoding: refusal.raw, as: UTF8.self).hasPrefix(row))
    }

    @Test func `bytes that are not UTF-8 are refused and kept`() throws {
        let row = Array("1,7,True,Tue Oct 31 22:10:47 +0000 2017,Gr".utf8) + [0xFC, 0xDF] + Array("e,,\n".utf8)
        var decoder = SupportTweetsDecoder()
        let batch = decoder.decode(Array(header.utf8) + row)
        let refusal = try #require(batch.refusals.first)
        #expect(batch.events.isEmpty && batch.refusals.count == 1)
        #expect(refusal.code == .invalidEncoding && refusal.field == "text" && refusal.line == 2)
        #expect(refusal.raw == row.dropLast())
    }

    @Test func `without a usable header every row is refused, and counted`() {
        let batch = decode("id,words\n1,Hi\n2,Ho\n")
        #expect(batch.events.isEmpty)
        #expect(batch.refusals.map(\.line) == [1, 2, 3])
        #expect(batch.refusals.allSatisfy { $0.field == "tweet_id" && $0.code == .missingField })
    }

    @Test func `a quote that nothing closes costs one line`() {
        var text = header + "1,7,True,Tue Oct 31 22:10:47 +0000 2017,\"Hi,,\n"
        for id in 2...2000 { text += "\(id),7,True,Tue Oct 31 22:10:47 +0000 2017,Hi,,\n" }
        let batch = decode(text)
        #expect(batch.events.count == 1999)
        #expect(batch.refusals.map(\.line) == [2])
        let bounded = decode(text, options: DecoderOptions(maximumRecordBytes: 1000))
        #expect(bounded.events.count == 1999)
        #expect(bounded.refusals.map(\.code) == [.tooLarge])
    }

    @Test func `the receipt time of an export is the caller's`() {
        let receivedAt = Date(timeIntervalSince1970: 1_600_000_000)
        let batch = decode(Fixture.tweets, options: DecoderOptions(receivedAt: receivedAt, property: "kestrel"))
        #expect(batch.events.allSatisfy { $0.receivedAt == receivedAt })
        #expect(batch.messages.allSatisfy { $0.channel.property == "kestrel" })
    }

    @Test func `five thousand real tweets are read without a refusal`() throws {
        guard let url = MeasuringData.url("conversations/twcs-5k.csv") else { return }
        var decoder = SupportTweetsDecoder()
        let batch = decoder.decode([UInt8](try Data(contentsOf: url)))
        #expect(batch.refusals.isEmpty)
        #expect(batch.messages.count == 5000)
        #expect(batch.messages.count { $0.parent != nil } == 3694)
        #expect(batch.messages.count { $0.platformSaysOwn == .yes } == 2222)
    }

    @Test func `the quick start prints what it says`() {
        let export = """
            tweet_id,author_id,inbound,created_at,text,response_tweet_id,in_response_to_tweet_id
            101,90001,True,Tue Oct 31 22:10:47 +0000 2017,@kestrelbay the boat left early &amp; nobody said a word,,
            102,90002,True,yesterday,@kestrelbay and now?,,
            """
        let batch = SourceFormat.supportTweets.decode(export)
        #expect(batch.events.count == 1)
        #expect(
            batch.refusals.map(\.description) == [
                "line 3, created_at: 'yesterday' is not a time such as Tue Oct 31 22:10:47 +0000 2017"
            ]
        )
    }
}
