import Conversations
import Foundation

/// Reviews from the pier's own site, whose service gives them oldest first, a page at a time.
struct PierReviewSource: ConversationSource {
    /// Asks the service for the reviews from a number on, counted from 0; none says that there are no more yet.
    var fetch: @Sendable (_ first: Int) async throws -> [Data]

    /// The cursor is the number of the next review to ask for.
    func batches(after cursor: SourceCursor?) -> Batches {
        Batches(fetch: fetch, cursor: cursor)
    }

    struct CursorError: Error {
        var cursor: SourceCursor
    }

    struct Batches: AsyncSequence {
        typealias Element = ConversationBatch

        let fetch: @Sendable (Int) async throws -> [Data]
        let cursor: SourceCursor?

        func makeAsyncIterator() -> Iterator {
            Iterator(fetch: fetch, cursor: cursor)
        }
    }

    struct Iterator: AsyncIteratorProtocol {
        let fetch: @Sendable (Int) async throws -> [Data]
        var cursor: SourceCursor?

        mutating func next() async throws -> ConversationBatch? {
            try Task.checkCancellation()
            let first = try position()
            let page = try await fetch(first)
            guard !page.isEmpty else { return nil }
            var batch = ConversationBatch(cursor: SourceCursor(rawValue: "\(first + page.count)"))
            for (index, record) in page.enumerated() {
                do {
                    batch.events.append(try PierReview.decode(record).event)
                } catch {
                    batch.refusals.append(PierReview.refusal(of: record, number: first + index + 1, error))
                }
            }
            cursor = batch.cursor
            return batch
        }

        /// Going on at a wrong place would lose reviews: a cursor that cannot be read ends the reading.
        private func position() throws -> Int {
            guard let cursor else { return 0 }
            guard let first = Int(cursor.rawValue), first >= 0 else { throw CursorError(cursor: cursor) }
            return first
        }
    }
}

/// A review as the service writes it.
struct PierReview: Codable {
    var id: String
    var by: String
    var at: Date
    var stars: Int
    var text: String

    static func decode(_ record: Data) throws -> PierReview {
        let decoder = JSONDecoder()
        // The decoder's own strategy for such dates does not say which member is wrong.
        decoder.dateDecodingStrategy = .custom { decoder in
            let container = try decoder.singleValueContainer()
            let text = try container.decode(String.self)
            do {
                return try Date(text, strategy: .iso8601)
            } catch {
                throw DecodingError.dataCorruptedError(in: container, debugDescription: "'\(text)' is not a time")
            }
        }
        return try decoder.decode(PierReview.self, from: record)
    }

    var event: ConversationEvent {
        let message = Message(
            id: MessageID(platform: .web, property: "pier", native: id),
            kind: .review,
            channel: Channel(platform: .web, property: "pier", channelClass: .review),
            author: Author(id: AuthorID(platform: .web, property: "pier", native: by)),
            text: text,
            rating: .stars(stars)
        )
        return ConversationEvent(occurredAt: at, fact: .arrived(message))
    }

    static func refusal(of record: Data, number: Int, _ error: any Error) -> Refusal {
        var field: String?
        switch error {
        case DecodingError.keyNotFound(let key, _): field = key.stringValue
        case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context),
            DecodingError.dataCorrupted(let context):
            field = context.codingPath.last?.stringValue
        default: break
        }
        return Refusal(
            record: number,
            line: number,
            field: field,
            code: field == nil ? .malformed : .invalidValue,
            reason: "not a review: \(error)",
            byteOffset: 0,
            raw: [UInt8](record)
        )
    }
}
