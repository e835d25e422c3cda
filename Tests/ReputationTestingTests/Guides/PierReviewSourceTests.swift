import ConversationSources
import Conversations
import Foundation
import ReputationTesting
import TestSupport
import Testing

@testable import own_store

@Suite struct PierReviewSourceTests {
    private static let lines = (0..<60).map { number in
        #"{"id":"r\#(number)","by":"guest","at":17724456\#(number + 10)000,"stars":\#(1 + number % 5),"text":"Fine."}"#
    }

    @Test(arguments: SourceLaw.allCases)
    func `the pier's reviews keep every promise of a source`(law: SourceLaw) async throws {
        let double = PierDouble()
        let server = try LoopbackServer { target, _ in double.reply(to: target) }
        defer { server.stop() }
        // What the source makes of some records.
        var decoder = PayloadDecoder<PierReview>(format: "pier-review")
        let events = decoder.decode(Array(Self.lines.joined(separator: "\n").utf8)).events
        let written = Dictionary(uniqueKeysWithValues: zip(events.map(\.id), Self.lines))
        let kit = ConversationSourceConformance(
            events: events,
            badRecords: [
                BadRecord("not JSON"),
                BadRecord(#"{"id":"x","by":"y","at":"yesterday","stars":1,"text":""}"#, field: "at"),
                BadRecord(#"{"id":"x","by":"y","at":1772445600000,"text":""}"#, field: "stars"),
            ]
        ) { fixture in
            double.serve(
                fixture.records.map { record in
                    switch record {
                    case .event(let event): written[event.id] ?? ""
                    case .bad(let bad): String(decoding: bad.raw, as: UTF8.self)
                    }
                }
            )
            return PierReviewSource(server: server.address)
        }
        await kit.check(law)
    }

    @Test func `a cursor of something else is an error, not another beginning`() async {
        let source = PierReviewSource(server: "http://127.0.0.1:1")
        await #expect {
            for try await _ in source.batches(after: SourceCursor(rawValue: "page two")) {}
        } throws: {
            ($0 as? PierReviewSource.Refused)?.reason.contains("is no cursor") == true
        }
    }
}
