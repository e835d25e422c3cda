import ConversationSources
import Conversations
import Foundation
import ReputationTesting
import Testing

@Suite struct CSVDecoderTests {
    private func decode(_ sample: CSVSample, keepsRaw: Bool = false) -> ConversationBatch {
        var options = DecoderOptions(property: "kestrelbay")
        options.keepsRawRecords = keepsRaw
        var decoder = CSVDecoder(sample.layout, format: sample.id, options: options)
        return decoder.decode(sample.bytes)
    }

    @Test(arguments: CSVSample.all)
    func `every table gives the events that are written down for it`(sample: CSVSample) throws {
        let batch = decode(sample)
        #expect(batch.refusals.isEmpty, "\(batch.refusals)")
        let lines = String(decoding: try JSONLinesEncoder().encode(batch.events), as: UTF8.self)
        let name = "Golden/csv/\(sample.id).events.jsonl"
        if Golden.isRecording {
            try FileManager.default.createDirectory(at: Fixture.url("Golden/csv"), withIntermediateDirectories: true)
            try lines.write(to: Fixture.url(name), atomically: true, encoding: .utf8)
        }
        #expect(lines == Fixture.text(name))
        var again = JSONLinesDecoder()
        #expect(again.decode(Array(lines.utf8)).events == batch.events)
    }

    @Test(arguments: CSVSample.all)
    func `a table is told by its header where its layout is declared, and never guessed`(sample: CSVSample) {
        let declared = FormatDetector(formats: SourceFormat.all + CSVSample.all.map(\.format))
        #expect(declared.detect(sample.bytes).match?.format.id == sample.id)
        #expect(FormatDetector().detect(sample.bytes, fileName: "export.csv").match == nil)
    }

    @Test(arguments: CSVSample.all, DecoderLaw.allCases)
    func `tables of every layout keep every promise of a decoder`(sample: CSVSample, law: DecoderLaw) {
        ConversationDecoderConformance(inputs: [sample.bytes]) { sample.format.makeDecoder() }.check(law)
    }

    @Test func `what no column is declared for is kept with the record, in the words of the file`() {
        let events = decode(.german, keepsRaw: true).events
        #expect(events.first?.source?.raw?.contains("Müller") == true)
        #expect(events.first?.source?.raw?.hasSuffix(";Nord") == true)
        #expect(events.map(\.source?.record) == [2, 3, 4, 5])
    }

    @Test func `who has a name and no account is named, and known by the one message`() throws {
        var layout = CSVLayout(platform: Platform(rawValue: "pierside"))
        layout.zone = TimeZone(identifier: "Europe/Berlin")
        var decoder = CSVDecoder(layout)
        let batch = decoder.decode(
            Array("id,created_at,author_name,text\n1,2026-03-13T10:00:00Z,Moll,a\n2,2026-03-13T11:00:00Z,Moll,b\n".utf8)
        )
        let authors = batch.events.compactMap { event -> Author? in
            if case .arrived(let message) = event.fact { message.author } else { nil }
        }
        #expect(authors.map(\.displayName) == ["Moll", "Moll"])
        #expect(Set(authors.map(\.id)).count == 2)
    }

    private func times(_ form: CSVLayout.Times, _ text: String, zone: String? = "Europe/Berlin") -> String {
        var layout = CSVLayout(platform: Platform(rawValue: "pierside"))
        layout.zone = zone.flatMap { TimeZone(identifier: $0) }
        layout.separator = .bar
        layout.times = form
        var decoder = CSVDecoder(layout)
        let batch = decoder.decode(Array("id|created_at|text\n1|\(text)|x\n".utf8))
        if let refusal = batch.refusals.first {
            return "\(refusal.field ?? "") \(refusal.reason.split(separator: "' ").last ?? "")"
        }
        return batch.events.first.map { $0.occurredAt.formatted(.iso8601) } ?? "nothing"
    }

    @Test func `times are read as declared, in the declared zone, and no other way`() {
        #expect(times(.dayFirst, "13.03.2026 10:00") == "2026-03-13T09:00:00Z")
        #expect(times(.dayFirst, "03/04/2026 10:00") == "2026-04-03T08:00:00Z")
        #expect(times(.monthFirst, "03/04/2026 12:00 am") == "2026-03-03T23:00:00Z")
        #expect(times(.yearFirst, "2026-07-01T10:00:59.5") == "2026-07-01T08:00:59Z")
        #expect(times(.seconds, "1773396000") == "2026-03-13T10:00:00Z")
        #expect(times(.milliseconds, "1773396000000") == "2026-03-13T10:00:00Z")
        #expect(times(.dayFirst, "2026-03-13T10:00:00Z") == "2026-03-13T10:00:00Z", "RFC 3339 is always read")
        #expect(times(.dayFirst, "13.03.2026 10:00 UTC", zone: nil) == "2026-03-13T10:00:00Z")
        #expect(times(.dayFirst, "13.03.2026 10:00", zone: nil) == "createdAt names no zone, and none is declared")
        #expect(times(.dayFirst, "13.03.2026") == "createdAt has no time of day")
        #expect(times(.dayFirst, "03/13/2026 10:00") == "createdAt does not begin with a date as declared")
        #expect(times(.dayFirst, "13.03.2026 24:00") == "createdAt has no time of day that can be read")
        #expect(times(.dayFirst, "13.03.2026 10:00 noon") == "createdAt ends in something that is no zone")
        #expect(times(.rfc3339, "13.03.2026 10:00") == "createdAt is not a time such as 2026-03-13T10:00:00+01:00")
    }

    @Test func `a time that clocks showed twice is the earlier, and one that they never showed is refused`() {
        #expect(times(.dayFirst, "25.10.2026 02:30") == "2026-10-25T00:30:00Z")
        #expect(times(.dayFirst, "25.10.2026 03:00") == "2026-10-25T02:00:00Z")
        #expect(times(.dayFirst, "29.03.2026 01:59") == "2026-03-29T00:59:00Z")
        #expect(times(.dayFirst, "29.03.2026 02:30") == "createdAt was never shown by the clocks of Europe/Berlin")
        #expect(times(.dayFirst, "29.03.2026 03:00") == "2026-03-29T01:00:00Z")
        #expect(times(.monthFirst, "11/01/2026 01:30", zone: "America/New_York") == "2026-11-01T05:30:00Z")
    }

    @Test func `a row that cannot be read is refused by line and field, and the rest is read`() {
        var layout = CSVSample.german.layout
        layout.encoding = .utf8
        let rows = [
            "Nummer;Datum;Sterne;Text;von uns", "1;13.03.2026 10:00;1,5;a;ja", ";13.03.2026 10:00;1;b;ja", "2;;1;c;ja",
            "3;gestern;1;d;ja", "4;13.03.2026 10:00;1.5;e;ja", "5;13.03.2026 10:00;6;f;ja",
            "6;13.03.2026 10:00;1;g;vielleicht",
            "7;13.03.2026 10:00;1;h", "8;13.03.2026 10:00;;\"i\";nein",
        ]
        var decoder = CSVDecoder(layout)
        let batch = decoder.decode(Array(rows.joined(separator: "\n").utf8))
        #expect(batch.messages.map(\.text) == ["a", "i"])
        #expect(batch.refusals.map(\.line) == [3, 4, 5, 6, 7, 8, 9])
        #expect(
            batch.refusals.map(\.field) == ["id", "createdAt", "createdAt", "rating", "rating", "isOwn", nil]
        )
    }

    @Test func `a header without a column that is needed refuses the table, and says which`() {
        var decoder = CSVDecoder(CSVSample.german.layout)
        let batch = decoder.decode(Array("Nummer;Datum\n1;2\n".utf8))
        #expect(batch.events.isEmpty && batch.refusals.map(\.field) == ["text", "text"])
        #expect(batch.refusals.first?.reason.contains("Bewertungstext, Text") == true)
    }

    @Test func `bytes that mean nothing in the declared set are refused by their field`() {
        let sample = CSVSample.german
        var decoder = CSVDecoder(sample.layout)
        let row = Array("1;13.03.2026 10:00;1;".utf8) + [0x81] + Array(";nein\n".utf8)
        let batch = decoder.decode(Array("Nummer;Datum;Sterne;Text;von uns\n".utf8) + row)
        #expect(batch.events.isEmpty && batch.refusals.map(\.code) == [.invalidEncoding])
        #expect(batch.refusals.first?.field == "text" && batch.refusals.first?.raw == row.dropLast())
    }
}
