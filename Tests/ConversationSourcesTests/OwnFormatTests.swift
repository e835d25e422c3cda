import ConversationSources
import Conversations
import Foundation
import Testing

/// The decoder of the article "Adding a format", as it stands there.
private struct PierTerminalDecoder: ConversationDecoder {
    private var pending: [UInt8] = []
    private var line = 0
    private var offset = 0

    mutating func feed(_ bytes: [UInt8]) -> ConversationBatch {
        pending += bytes
        var batch = ConversationBatch()
        while let end = pending.firstIndex(of: UInt8(ascii: "\n")) {
            read(Array(pending[..<end]), into: &batch)
            pending.removeSubrange(...end)
            offset += end + 1
        }
        return batch
    }

    mutating func finish() -> ConversationBatch {
        var batch = ConversationBatch()
        if !pending.isEmpty { read(pending, into: &batch) }
        self = PierTerminalDecoder()
        return batch
    }

    private mutating func read(_ bytes: [UInt8], into batch: inout ConversationBatch) {
        line += 1
        let parts = String(decoding: bytes, as: UTF8.self).split(separator: " ")
        guard parts.count == 2, let seconds = Double(parts[0]), let stars = Int(parts[1]) else {
            let reason = "a line has a time and a number of stars"
            batch.refusals.append(
                Refusal(record: line, line: line, code: .malformed, reason: reason, byteOffset: offset, raw: bytes)
            )
            return
        }
        let review = Message(
            id: MessageID(platform: .web, property: "pier-2", native: String(parts[0])),
            kind: .review,
            channel: Channel(platform: .web, property: "pier-2", channelClass: .review),
            text: "",
            rating: .stars(stars)
        )
        batch.events.append(
            ConversationEvent(occurredAt: Date(timeIntervalSince1970: seconds), fact: .arrived(review))
        )
    }
}

extension SourceFormat {
    fileprivate static let pierTerminal = SourceFormat(
        id: "pier-terminal",
        title: "pier terminal ratings",
        detect: { sample in
            sample.firstLine.hasPrefix("17") && sample.firstLine.count < 20
                ? .match(.possible, evidence: "the first line begins like a time")
                : .noMatch(reason: "the first line does not begin like a time")
        },
        decoder: { _ in PierTerminalDecoder() }
    )
}

@Suite struct OwnFormatTests {
    @Test func `a format of the caller's own is told and read from a file`() async throws {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).txt")
        try Data("1790000000 2\nlots\n1790000060 5".utf8).write(to: url)
        defer { try? FileManager.default.removeItem(at: url) }
        let source = FileSource(path: url.path, formats: SourceFormat.all + [.pierTerminal])
        var batches: [ConversationBatch] = []
        for try await batch in source.batches() { batches.append(batch) }
        #expect(batches.flatMap(\.messages).map(\.rating) == [.stars(2), .stars(5)])
        #expect(batches.flatMap(\.refusals).map(\.line) == [2])
        #expect(batches.allSatisfy { $0.cursor == nil }, "its decoder cannot go on in the middle")
    }

    @Test func `the quick start prints what it says`() {
        var decoder = SupportTweetsDecoder()
        let batch = decoder.decode(
            Array(
                """
                tweet_id,author_id,inbound,created_at,text,response_tweet_id,in_response_to_tweet_id
                101,90001,True,Tue Oct 31 22:10:47 +0000 2017,@kestrelbay the boat left early &amp; nobody said a word,,
                102,90002,True,yesterday,@kestrelbay and now?,,
                """.utf8
            )
        )
        #expect(batch.events.count == 1)
        #expect(
            batch.refusals.map(\.description) == [
                "line 3, created_at: 'yesterday' is not a time such as Tue Oct 31 22:10:47 +0000 2017"
            ]
        )
    }
}
