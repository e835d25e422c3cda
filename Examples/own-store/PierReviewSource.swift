import ConversationSources
import Conversations
import Foundation
#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// Reviews from the pier's own site, whose service gives them oldest first, a page at a time, a line of JSON each.
struct PierReviewSource: ConversationSource {
    let server: String

    /// Why the service could not be read.
    struct Refused: Error { var reason: String }

    /// The cursor is the number of the next review to ask for, counted from 0.
    func batches(after cursor: SourceCursor?) -> Pages { Pages(server: server, cursor: cursor) }

    struct Pages: AsyncSequence, AsyncIteratorProtocol {
        let server: String
        var cursor: SourceCursor?

        func makeAsyncIterator() -> Pages { self }

        mutating func next() async throws -> ConversationBatch? {
            // Going on at a wrong place would lose reviews: a cursor that cannot be read ends the reading.
            guard let first = cursor.map({ Int($0.rawValue) }) ?? 0, first >= 0 else {
                throw Refused(reason: "'\(cursor?.rawValue ?? "")' is no cursor of this source")
            }
            let page = try await page(from: first)
            let count = page.count { $0 == UInt8(ascii: "\n") }
            guard count > 0 else { return nil }
            // Cuts the page into records, and refuses what cannot be read with its number and field.
            var decoder = PayloadDecoder<PierReview>(format: "pier-review")
            decoder.resume(at: DecoderCheckpoint(byteOffset: 0, record: first + 1, line: first + 1))
            var batch = decoder.decode(page)
            cursor = SourceCursor(rawValue: "\(first + count)")
            batch.cursor = cursor
            return batch
        }

        private func page(from first: Int) async throws -> [UInt8] {
            guard let url = URL(string: "\(server)/reviews?first=\(first)") else { throw Refused(reason: "no address") }
            try Task.checkCancellation()
            do {
                let (data, response) = try await URLSession.shared.data(from: url)
                let status = (response as? HTTPURLResponse)?.statusCode ?? 0
                guard status == 200 else { throw Refused(reason: "the service answers with status \(status)") }
                // A last line without an end was cut off on its way; it is asked for again with the next page.
                return Array(data[..<(data.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? data.startIndex)])
            } catch let error as URLError where error.code != .cancelled {
                throw Refused(reason: "the service does not answer (\(error.code.rawValue))")
            }
        }
    }
}

/// A review as the service writes it.
struct PierReview: Codable, JSONPayload {
    var id: String
    var by: String
    /// Milliseconds since 1970.
    var at: Int64
    var stars: Int
    var text: String

    func read(into reading: inout PayloadReading) {
        let message = Message(
            id: MessageID(platform: .web, property: "pier", native: id),
            kind: .review,
            channel: Channel(platform: .web, property: "pier", channelClass: .review),
            author: Author(id: AuthorID(platform: .web, property: "pier", native: by)),
            text: text,
            rating: .stars(stars)
        )
        reading.add(.arrived(message), at: Date(timeIntervalSince1970: Double(at) / 1000))
    }
}
