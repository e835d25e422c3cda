import ConversationSources
import Conversations
import Foundation
import ReputationFoundations
import ReputationTesting
import TestSupport
import Testing

@Suite struct JSONLinesTests {
    private func decode(_ text: String, options: DecoderOptions = DecoderOptions()) -> ConversationBatch {
        var decoder = JSONLinesDecoder(options: options)
        return decoder.decode(Array(text.utf8))
    }

    @Test func `every fact with every field is read back as it was written`() throws {
        let events = EveryFact.events
        #expect(Set(events.map(\.fact.type)).count == 33)
        let bytes = try JSONLinesEncoder().encode(events)
        var decoder = JSONLinesDecoder()
        let batch = decoder.decode(bytes)
        #expect(batch.refusals.isEmpty, "\(batch.refusals.first?.description ?? "")")
        #expect(batch.events == events)
        let again = try JSONLinesEncoder().encode(batch.events)
        #expect(again == bytes)
        #expect(bytes.count { $0 == 0x0A } == events.count)
    }

    @Test func `what other decoders give is read back as it was given`() throws {
        for kind in DecoderKind.all {
            for input in kind.inputs {
                for keeps in [false, true] {
                    let options = DecoderOptions(keepsRawRecords: keeps, server: "kestrelbay.example")
                    let events = kind.decode(input, options: options).events
                    let lines = try JSONLinesEncoder().encode(events)
                    var decoder = JSONLinesDecoder()
                    #expect(decoder.decode(lines).events == events)
                }
            }
        }
    }

    @Test func `members are written in the order of their names`() throws {
        let event = ConversationEvent(
            occurredAt: Date(timeIntervalSince1970: 0),
            fact: .hidden(MessageReference(message: .init(rawValue: "x::1"), reason: "a/b"))
        )
        let line = String(decoding: try JSONLinesEncoder().encode(event), as: UTF8.self)
        let id = event.id.rawValue
        #expect(
            line == #"{"data":{"message":"x::1","reason":"a/b"},"id":"\#(id)","occurredAt":"1970-01-01T00:00:00.000Z","#
                + #""receivedAt":"1970-01-01T00:00:00.000Z","schema":1,"type":"hidden"}"# + "\n"
        )
    }

    @Test func `a missing receipt time is the caller's, a stated one stays`() {
        let receivedAt = Date(timeIntervalSince1970: 1_800_000_000)
        let events = decode(Fixture.canonical, options: DecoderOptions(receivedAt: receivedAt)).events
        #expect(
            events.map { Instant($0.receivedAt).rfc3339 } == [
                "2026-03-01T08:00:02.511Z", "2027-01-15T08:00:00.000Z", "2027-01-15T08:00:00.000Z",
            ]
        )
        let plain = decode(Fixture.canonical).events
        #expect(plain[1].receivedAt == plain[1].occurredAt)
        #expect(plain[2].fact.type == "turnedBlue")
    }

    private static let badLines: [(line: String, field: String?, code: Refusal.Code)] = [
        ("not json", nil, .malformed),
        ("{", nil, .malformed),
        (#"{"type":"hidden","occurredAt":"2026-03-01T09:00:00Z","data":{"message":"x::1"}} {}"#, nil, .malformed),
        (#"{"type":"hidden","occurredAt":"2026-03-01T09:00:00Z"}"#, "data", .missingField),
        (#"{"type":"hidden","occurredAt":"yesterday","data":{"message":"x::1"}}"#, "occurredAt", .invalidValue),
        (#"{"type":"hidden","occurredAt":"2026-03-01T09:00:00Z","data":{}}"#, "data.message", .missingField),
        (#"{"type":"hidden","occurredAt":"2026-03-01T09:00:00Z","data":{"message":7}}"#, "data.message", .invalidValue),
        (#"{"schema":2,"type":"hidden","occurredAt":"2026-03-01T09:00:00Z","data":{}}"#, "schema", .newerSchema),
        (String(repeating: #"{"a":"#, count: 65) + "1" + String(repeating: "}", count: 65), nil, .tooLarge),
    ]

    @Test(arguments: badLines)
    func `a bad line is refused by line, field and reason, and the rest is read`(
        line: String,
        field: String?,
        code: Refusal.Code
    ) throws {
        let batch = decode(Fixture.canonical + line + "\r\n" + Fixture.canonical)
        #expect(batch.events.count == 6)
        let refusal = try #require(batch.refusals.first)
        #expect(batch.refusals.count == 1)
        #expect(refusal.line == 5 && refusal.record == 4)
        #expect(refusal.field == field && refusal.code == code, "\(refusal)")
        #expect(refusal.byteOffset == Fixture.canonical.utf8.count)
        #expect(refusal.raw == Array(line.utf8))
    }

    @Test func `a line that is not UTF-8 is refused as such`() throws {
        let bytes = Array(Fixture.canonical.utf8)
        let position = try #require(bytes.firstIndex(of: UInt8(ascii: "W")))
        var broken = bytes
        broken[position] = 0xFF
        var decoder = JSONLinesDecoder()
        let batch = decoder.decode(broken)
        #expect(batch.events.count == 2)
        #expect(batch.refusals.map(\.code) == [.invalidEncoding])
    }

    @Test func `sixty-four levels are read`() {
        let deep = String(repeating: "[", count: 62) + String(repeating: "]", count: 62)
        let line = #"{"type":"new","occurredAt":"2026-03-01T09:00:00Z","data":{"a":\#(deep)}}"#
        #expect(decode(line).events.count == 1)
        #expect(
            decode(line.replacing("[[[", with: "[[[[").replacing("]]]", with: "]]]]")).refusals.map(\.code) == [
                .tooLarge
            ]
        )
    }
}
