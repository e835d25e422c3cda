import Foundation
import LanguageAnalysis
import TestSupport
import Testing

/// Real messages to brands; skipped where the data is not there.
@Suite struct MeasuredTextTests {
    @Test func `the mood of every tenth message to six airlines is told as well as before`() throws {
        guard let url = MeasuringData.url("mentions/us-airlines-2015.csv") else { return }
        let rows = try MeasuringData.rows(url)
        let heading = try #require(rows.first)
        let mood = try #require(heading.firstIndex(of: "airline_sentiment"))
        let words = try #require(heading.firstIndex(of: "text"))
        var analyzer = try TestAnalyzer.shipped
        var text = analyzer.analyze("")
        var scores = LabelScores()
        for index in stride(from: 1, to: rows.count, by: 10) where rows[index].count == heading.count {
            analyzer.analyze(utf8: Array(rows[index][words].utf8), language: .english, into: &text)
            scores.count(found: [text.sentiment?.polarity.rawValue ?? "none"], true: [rows[index][mood]])
        }
        print(scores.table("airlines"), "macro-F1", scores.macro(["negative", "neutral", "positive"]))
        #expect(scores.support("negative") > 800)
        #expect(scores.macro(["negative", "neutral", "positive"]) >= 0.63)
    }

    @Test func `complaints are told without handles and links as well as before`() throws {
        guard let url = MeasuringData.url("complaints/complaints.csv") else { return }
        let rows = try MeasuringData.rows(url)
        let heading = try #require(rows.first)
        let truth = try #require(heading.firstIndex(of: "is_complaint"))
        let words = try #require(heading.firstIndex(of: "text"))
        var analyzer = try TestAnalyzer.shipped
        var text = analyzer.analyze("")
        var scores = LabelScores()
        for row in rows.dropFirst() where row.count == heading.count {
            // Handles and links tell the set's halves apart by themselves.
            let masked = row[words].split(separator: " ").filter { !$0.contains("@") && !$0.hasPrefix("http") }
            analyzer.analyze(utf8: Array(masked.joined(separator: " ").utf8), language: .english, into: &text)
            let isComplaint = text.has("in.complaint") || text.has("in.angry") || text.sentiment?.polarity == .negative
            scores.count("complaint", isFound: isComplaint, isTrue: row[truth] == "1")
        }
        print(scores.table("complaints"))
        #expect(scores.support("complaint") > 800)
        #expect(scores.f1("complaint") >= 0.68)
    }
}
