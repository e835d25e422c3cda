import Conversations
import Foundation
import ReputationTesting
import Testing

@Suite struct PierReviewSourceTests {
    private static let reviews = (0..<60).map { number in
        PierReview(
            id: "r\(number)",
            by: "guest\(number % 7)",
            at: EventBuilder().time(Double(number)),
            stars: 1 + number % 5,
            text: "Crossing \(number)"
        )
    }

    @Test(arguments: SourceLaw.allCases)
    func `the pier's reviews keep every promise of a source`(law: SourceLaw) async {
        let reviews = Dictionary(uniqueKeysWithValues: Self.reviews.map { ($0.event.id, $0) })
        let kit = ConversationSourceConformance(
            events: Self.reviews.map(\.event),
            badRecords: [
                BadRecord("not JSON"),
                BadRecord(#"{"id":"x","by":"y","at":"yesterday","stars":1,"text":""}"#, field: "at"),
                BadRecord(#"{"id":"x","by":"y","at":"2026-03-02T10:00:00Z","text":""}"#, field: "stars"),
            ]
        ) { fixture in
            let encoder = JSONEncoder()
            encoder.dateEncodingStrategy = .iso8601
            let served = try fixture.records.map { record in
                switch record {
                case .event(let event): try encoder.encode(reviews[event.id])
                case .bad(let bad): Data(bad.raw)
                }
            }
            return PierReviewSource { first in Array(served.dropFirst(first).prefix(8)) }
        }
        await kit.check(law)
    }

    @Test func `a cursor of something else is an error, not another beginning`() async {
        let source = PierReviewSource { _ in [] }
        await #expect(throws: PierReviewSource.CursorError.self) {
            for try await _ in source.batches(after: SourceCursor(rawValue: "page two")) {}
        }
    }
}
