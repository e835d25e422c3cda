import ConversationSources
import Conversations
import Testing

@Suite struct GoldenTests {
    @Test(arguments: Golden.kinds)
    func `every payload gives the events that are written down for it`(kind: DecoderKind) throws {
        let format = kind.format
        let batch = try Golden.decode(format)
        #expect(batch.refusals.isEmpty, "\(batch.refusals)")
        let lines = String(decoding: try JSONLinesEncoder().encode(batch.events), as: UTF8.self)
        if Golden.isRecording { try Golden.record(lines, for: format) }
        let expected = Golden.expected(of: format).split(separator: "\n")
        for (number, line) in lines.split(separator: "\n").enumerated() where number < expected.count {
            #expect(line == expected[number], "event \(number + 1)")
        }
        #expect(lines.split(separator: "\n").count == expected.count)
        #expect(try Golden.payloads(of: format).count >= 11, "one sample and ten more")
    }

    @Test(arguments: Golden.kinds)
    func `events of every payload are written and read again without a loss`(kind: DecoderKind) throws {
        let format = kind.format
        var options = Golden.options(for: format)
        options.keepsRawRecords = true
        let events = try Golden.decode(format, options: options).events
        var decoder = JSONLinesDecoder()
        let again = decoder.decode(try JSONLinesEncoder().encode(events))
        #expect(again.events == events && again.refusals.isEmpty)
        #expect(events.allSatisfy { !($0.source?.raw ?? "").isEmpty })
    }

    @Test(arguments: Golden.kinds)
    func `every payload by itself is told from all other formats`(kind: DecoderKind) throws {
        let format = kind.format
        for payload in try Golden.payloads(of: format) {
            let detection = FormatDetector().detect(payload)
            let beginning = String(decoding: payload.prefix(200), as: UTF8.self)
            #expect(detection.match?.format.id == format.id, "\(detection.summary): \(beginning)")
        }
    }
}
