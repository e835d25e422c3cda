import ConversationSources
import Foundation
import Reputation
import SampleData
import Testing

@Suite struct SampleDataTests {
    private func sample() throws -> [UInt8] {
        Array(try Data(contentsOf: try #require(SampleData.kestrelBay)))
    }

    @Test func `the sample is canonical: reading and writing it gives the same bytes`() throws {
        let bytes = try sample()
        var decoder = SourceFormat.canonicalLines.makeDecoder()
        let batch = decoder.decode(bytes)
        #expect(batch.refusals.isEmpty)
        let written = try JSONLinesEncoder().encode(batch.events)
        #expect(written == bytes)
    }

    @Test func `the sample has every sort of fact, four languages, and the things there to be tripped over`() throws {
        var decoder = SourceFormat.canonicalLines.makeDecoder()
        let log = ConversationLog(decoder.decode(try sample()).events)
        let types = Set(log.events.map(\.fact.type))
        #expect(types.count >= 32)
        let languages = Set(log.conversations().flatMap(\.items).compactMap(\.message.language?.primary))
        #expect(languages.isSuperset(of: ["en", "de", "ro", "ru"]))
        #expect(log.conversations().flatMap(\.orphans).count == 1)
        #expect(log.cases().contains { !$0.merges.isEmpty })
        #expect(log.events.contains { !log.counts($0.id) })
    }
}
