import ConversationSources
import Conversations
import Foundation
import ReputationTesting
import Testing

@Suite struct PiersideTests {
    static let page = """
        {"posts":[{"id":"1","nick":"moll","text":"Where is the boat?","written":1773389000},
        {"id":9007199254740993,"nick":"kestrelbay","text":"It is late.","written":"2026-03-13T09:00:00Z","answers":1}]}
        """

    @Test(arguments: DecoderLaw.allCases)
    func `it keeps every promise of a decoder`(law: DecoderLaw) {
        let kit = ConversationDecoderConformance(inputs: [Array(Self.page.utf8)]) {
            SourceFormat.pierside.makeDecoder()
        }
        kit.check(law)
    }

    @Test func `a post keeps its words, its author and its side`() throws {
        var decoder = SourceFormat.pierside.makeDecoder(options: DecoderOptions(property: "kestrelbay"))
        let batch = decoder.decode(Array(Self.page.utf8))
        #expect(batch.messages.map(\.text) == ["Where is the boat?", "It is late."])
        #expect(batch.messages.map(\.platformSaysOwn) == [.no, .yes])
        #expect(batch.messages.last?.parent == batch.messages.first?.id)
        #expect(batch.messages.last?.id.native == "9007199254740993")
    }

    @Test func `a broken post is refused by its path, and a mood that nobody knows is counted`() {
        var decoder = SourceFormat.pierside.makeDecoder()
        let page = Self.page.replacing("1773389000", with: "\"soon\"").replacing(
            "\"answers\"",
            with: "\"mood\":\"sea\",\"answers\""
        )
        let batch = decoder.decode(Array(page.utf8))
        #expect(batch.messages.count == 1)
        #expect(batch.refusals.map(\.field) == ["posts[0].written"])
        #expect(batch.unknownKinds == ["example.pierside.mood": 1])
    }
}

@Suite struct OwnFormatTests {
    /// The terminal's decoder, by somebody who did not let it go on.
    private struct OneWayDecoder: ConversationDecoder {
        private var base = PierTerminalDecoder()

        mutating func feed(_ bytes: [UInt8]) -> ConversationBatch { base.feed(bytes) }
        mutating func finish() -> ConversationBatch { base.finish() }
    }

    private func read(_ text: String, as format: SourceFormat? = nil) async throws -> [ConversationBatch] {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).txt")
        try Data(text.utf8).write(to: url)
        defer { try? FileManager.default.removeItem(at: url) }
        let source = FileSource(path: url.path, formats: SourceFormat.all + [.pierside, .pierTerminal])
        let chosen = format.map { FileSource(path: url.path, format: $0) } ?? source
        var batches: [ConversationBatch] = []
        for try await batch in chosen.batches() { batches.append(batch) }
        return batches
    }

    @Test func `formats of the caller's own are told and read from a file`() async throws {
        let ratings = try await read("1790000000 2\nlots\n1790000060 5")
        #expect(ratings.flatMap(\.messages).map(\.rating) == [.stars(2), .stars(5)])
        #expect(ratings.flatMap(\.refusals).map(\.line) == [2])
        #expect(ratings.allSatisfy { $0.cursor != nil }, "its decoder can go on in the middle")
        let oneWay = SourceFormat(
            id: "one-way",
            title: "ratings to be read from the beginning",
            detect: { _ in .match(.certain, evidence: "it is asked for") },
            decoder: { _ in OneWayDecoder() }
        )
        let again = try await read("1790000000 2\nlots\n1790000060 5", as: oneWay)
        #expect(again.flatMap(\.messages) == ratings.flatMap(\.messages))
        #expect(again.allSatisfy { $0.cursor == nil }, "its decoder cannot go on in the middle")
        let posts = try await read(PiersideTests.page)
        #expect(posts.flatMap(\.messages).count == 2)
        #expect(posts.allSatisfy { $0.cursor != nil }, "decoders of payloads can go on in the middle")
    }

    @Test(arguments: ResumableDecoderLaw.allCases)
    func `the pier terminal's decoder goes on as it should`(law: ResumableDecoderLaw) {
        let kit = ResumableDecoderConformance(inputs: [Array("1700000000 5\n1700000060 4\n\n1700000120 1".utf8)]) {
            PierTerminalDecoder()
        }
        kit.check(law)
    }
}
