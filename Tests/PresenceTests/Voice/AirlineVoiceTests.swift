import Conversations
import Foundation
import LanguageAnalysis
import Presence
import TestSupport
import Testing

/// Measured on 14,640 public mentions of six airlines; nothing was tuned on them.
struct AirlineVoiceTests {
    private static let airlines = [
        NamedBrand("Virgin America", aliases: ["@VirginAmerica"]),
        NamedBrand("United", aliases: ["@united", "United Airlines"], needsCapital: true),
        NamedBrand("Southwest", aliases: ["@SouthwestAir", "Southwest Airlines", "@southwest"]),
        NamedBrand("Delta", aliases: ["@JetBlue", "JetBlue", "@delta"]),
        NamedBrand("US Airways", aliases: ["@USAirways", "USAirways"]),
        NamedBrand(
            "American",
            aliases: ["@AmericanAir", "American Airlines", "@AmericanAirlines"],
            needsCapital: true
        ),
    ]

    @Test func `the airline of a mention is found by its aliases, and the shares are those of the labels`() throws {
        guard let url = MeasuringData.url("mentions/us-airlines-2015.csv") else { return }
        let rows = DelimitedRows(Array(try Data(contentsOf: url)))
        let reader = try PresenceReader()
        let names = try BrandNameFinder(Self.airlines, analyzer: reader.analyzer)
        let part = rows.records.enumerated().filter { $0.offset % (TestScale.factor >= 100 ? 1 : 20) == 0 }.map(
            \.element
        )
        var found: [VoiceMention] = []
        var labelled: [VoiceMention] = []
        var hits = 0
        for (number, row) in part.enumerated() {
            let id = MessageID(platform: .x, native: "\(number)")
            let label = row["airline"] ?? ""
            let polarity = Sentiment.Polarity(rawValue: row["airline_sentiment"] ?? "")
            let text = reader.analyzer.analyze(row["text"] ?? "", language: .english)
            let brands = Set(names.find(in: text).map(\.name))
            if brands.contains(label) { hits += 1 }
            labelled.append(VoiceMention(of: label, in: id, by: nil, polarity: polarity))
            found += brands.map { VoiceMention(of: $0, in: id, by: nil, polarity: text.sentiment?.polarity) }
        }
        let recall = Double(hits) / Double(part.count)
        let truth = try #require(ShareOfVoice.measure(labelled, among: Self.airlines.map(\.name)).value)
        let measured = try #require(ShareOfVoice.measure(found, among: Self.airlines.map(\.name)).value)
        let shares = Dictionary(uniqueKeysWithValues: measured.voices.map { ($0.brand, $0) })
        var largest = 0.0
        for voice in truth.voices {
            let own = try #require(shares[voice.brand])
            largest = max(largest, abs(own.mentions.rate - voice.mentions.rate))
            print(voice.brand, voice.mentions.rate, own.mentions.rate, voice.netPolarity ?? 0, own.netPolarity ?? 0)
        }
        print("airline found by alias: \(recall) of \(part.count), largest difference of share: \(largest)")
        #expect(recall > 0.95)
        #expect(largest < 0.03)
    }
}

/// Rows of a file with commas and quotation marks, by the names of its columns.
private struct DelimitedRows {
    private(set) var records: [[String: String]] = []

    init(_ bytes: [UInt8]) {
        var rows: [[String]] = []
        var row: [String] = []
        var field: [UInt8] = []
        var isQuoted = false
        for (index, byte) in bytes.enumerated() {
            switch byte {
            case 34:
                // Two marks within a field are one.
                if !isQuoted, index > 0, bytes[index - 1] == 34, !field.isEmpty { field.append(34) }
                isQuoted.toggle()
            case 44 where !isQuoted, 10 where !isQuoted:
                row.append(String(decoding: field, as: UTF8.self))
                field = []
                if byte == 10 {
                    rows.append(row)
                    row = []
                }
            case 13 where !isQuoted: continue
            default: field.append(byte)
            }
        }
        guard let header = rows.first else { return }
        records = rows.dropFirst().filter { $0.count == header.count }
            .map { Dictionary(zip(header, $0)) { first, _ in first } }
    }
}
