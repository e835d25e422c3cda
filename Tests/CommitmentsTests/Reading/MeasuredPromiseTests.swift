import Foundation
import LanguageAnalysis
import TestSupport
import Testing

/// How well promises are found in replies that are not the package's own.
@Suite struct MeasuredPromiseTests {
    private struct NaturalReply: Decodable {
        var reply: String
        /// `null` where the labellers disagreed.
        var labels: [String: Int?]
    }

    private struct StagedReply: Decodable {
        var language: String
        var reply: String
        var labels: Set<String>
    }

    private func count(_ reply: String, _ language: String, into scores: inout LabelScores, _ truth: (String) -> Bool?)
        throws
    {
        let found = try TestAnalyzer.shipped.analyze(reply, language: TextLanguage(rawValue: language)).commitments
        if let isTrue = truth("commitment") {
            scores.count("commitment", isFound: !found.isEmpty, isTrue: isTrue)
        }
        if let isTrue = truth("commitment_dated") {
            scores.count("commitment_dated", isFound: found.contains { $0.when != nil }, isTrue: isTrue)
        }
    }

    @Test func `promises are found in real replies`() throws {
        guard let url = MeasuringData.url("tone/natural-replies.jsonl") else { return }
        var scores = LabelScores()
        for line in try String(contentsOf: url, encoding: .utf8).split(separator: "\n") {
            let item = try JSONDecoder().decode(NaturalReply.self, from: Data(line.utf8))
            try count(item.reply, "en", into: &scores) { (item.labels[$0] ?? nil).map { $0 == 1 } }
        }
        print(scores.table("promises in natural replies"))
        #expect(try #require(scores.precision("commitment")) >= 0.9)
        #expect(try #require(scores.recall("commitment")) >= 0.8)
    }

    @Test func `promises, dated or not, are found in staged replies in four languages`() throws {
        guard let url = MeasuringData.url("tone/challenge-sample.json") else { return }
        var scores = LabelScores()
        for item in try JSONDecoder().decode([StagedReply].self, from: Data(contentsOf: url)) {
            try count(item.reply, item.language, into: &scores) { item.labels.contains($0) }
        }
        print(scores.table("promises in the challenge sample"))
        for label in ["commitment", "commitment_dated"] {
            #expect(try #require(scores.precision(label)) >= 0.9)
            #expect(try #require(scores.recall(label)) >= 0.8)
        }
    }
}
