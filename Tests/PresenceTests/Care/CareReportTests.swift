import Conversations
import Foundation
import LanguageAnalysis
import Presence
import Testing

struct CareReportTests {
    private func story() -> PresenceStory {
        var story = PresenceStory()
        for index in 0..<12 {
            story.brandWrites("The boat sails from the pier at 9:15 today, bring a coat.", on: Double(index) * 7)
        }
        let first = story.customer("ada", on: 50)
        story.brandWrites("Yes.", on: 51, to: first)
        story.customer("ben", on: 60)
        return story
    }

    @Test func `R38: the report shows every part by itself and no figure over the parts`() throws {
        var inputs = CareReport.Inputs()
        inputs.vocabulary = TopicVocabulary(["boat", "pier"])
        inputs.corrections = CorrectionTally(open: 1, settled: 2, oldestOpen: .seconds(9 * 86_400))
        let report = CareReport(story().record(at: 80), reader: try PresenceReader(), inputs: inputs)
        #expect(report.ignored.value?.rate == 0.5)
        #expect(report.waiting.count == 1)
        #expect(report.cadence.map(\.verdict) == [.steady])
        #expect(report.relevance.value?.offTopic.numerator == 0)
        #expect(report.typos.value?.hits.isEmpty == true)
        #expect(report.corrections.value?.open == 1)
        let parts = try JSONSerialization.jsonObject(with: JSONEncoder().encode(report)) as? [String: Any]
        let names: Set = ["schema", "at", "ignored", "waiting", "cadence", "relevance", "typos", "corrections"]
        #expect(Set(try #require(parts).keys) == names)
        #expect(parts?["at"] as? String == "2026-03-26T09:00:00.000Z")
        for name in ["comments:", "cadence:", "relevance:", "spelling:", "corrections: 1 open, the oldest for 9 days"] {
            #expect(report.lines.contains { $0.hasPrefix(name) }, "\(name)")
        }
    }

    @Test func `R38: a part that was not assessed says why, in words and in JSON`() throws {
        let report = CareReport(PresenceStory().record(at: 1), reader: try PresenceReader())
        #expect(report.ignored.value == nil)
        #expect(report.lines.count == 5)
        #expect(report.lines.allSatisfy { $0.contains("not assessed") })
        let json = String(decoding: try JSONEncoder().encode(report), as: UTF8.self)
        #expect(json.contains(#""notAssessed":"not assessed: the words of the trade not given""#))
    }
}
