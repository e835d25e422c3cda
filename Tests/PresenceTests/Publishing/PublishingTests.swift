import Conversations
import Foundation
import LanguageAnalysis
import Presence
import Testing

struct PublishingTests {
    private static let vocabulary = TopicVocabulary([
        "ferr*", "Fähr*", "boat", "pier", "timetable", "паром*", "feribot*",
    ])

    private func record(_ posts: [String]) -> BrandRecord {
        var story = PresenceStory()
        for (index, post) in posts.enumerated() { story.brandWrites(post, on: Double(index)) }
        return story.record(at: 100)
    }

    @Test func `R35: the part of posts off topic is measured in every language, and flagged above the limit`() throws {
        let onTopic = [
            "The ferries sail on time.", "Unsere Faehre fährt wieder.", "Паромы снова ходят!",
            "Feriboturile pleacă la timp.",
            "New #timetable out", "Boat repaired", "See you at the PIER",
        ]
        let offTopic = ["Happy national cheese day!", "Monday mood", "Wer kennt das?"]
        let reader = try PresenceReader()
        let found = try #require(reader.relevance(of: record(onTopic + offTopic), to: Self.vocabulary).value)
        #expect(found.offTopic.rate == 0.3)
        #expect(found.messages.map(\.native) == ["m8", "m9", "m10"])
        #expect(!found.isFlagged)
        let more = try #require(
            reader.relevance(of: record(onTopic + offTopic + ["Friday!"]), to: Self.vocabulary).value
        )
        #expect(more.isFlagged)
        #expect(more.offTopic.lower > 0 && more.offTopic.upper < 1)
    }

    @Test func `R35: fewer posts than it takes are not assessed, and pictures alone are no posts off topic`() throws {
        let found = try PresenceReader().relevance(
            of: record(Array(repeating: "Boat", count: 9) + ["⛴️"]),
            to: Self.vocabulary
        )
        #expect(found.gap == .tooFew(found: 9, needed: 10, of: "posts with words"))
    }

    @Test func `R35: only the posts of the period are measured`() throws {
        let posts = Array(repeating: "Boat", count: 10) + Array(repeating: "Cheese", count: 10)
        let period = PresenceStory.day(10)..<PresenceStory.day(20)
        let found = try #require(PresenceReader().relevance(of: record(posts), to: Self.vocabulary, in: period).value)
        #expect(found.offTopic.rate == 1)
    }

    @Test func `R36: slips are found with span and suggestion in four languages, and make a rate in a hundred words`()
        throws
    {
        let slips = [
            "We will recieve your bags tommorow.", "Das ist definitv der letzte Anleger.",
            "Зделали новый причал, вообщем приходите на него.", "Deasemeni pleacă o cursă spre insulă.",
        ]
        let plain = String(repeating: "The boat sails from the pier to the island every morning. ", count: 12)
        let found = try #require(PresenceReader().typos(in: record(slips + [plain])).value)
        #expect(Set(found.hits.map(\.word)).isSuperset(of: ["recieve", "tommorow"]))
        #expect(found.hits.allSatisfy { !$0.corrections.isEmpty })
        let texts = Dictionary(
            uniqueKeysWithValues: (slips + [plain]).enumerated().map { ("m\($0.offset + 1)", $0.element) }
        )
        for hit in found.hits {
            let bytes = Array(try #require(texts[hit.message.native]).utf8)
            #expect(String(decoding: bytes[hit.range], as: UTF8.self) == hit.word)
        }
        #expect(found.share?.rate == Double(found.hits.count) / Double(found.words))
        #expect(Set(found.hits.map(\.message.native)).count == 4)
    }

    @Test func `R36: accounts, tags, links, quotations, given names and other languages are no slips`() throws {
        let slips = "@recieve #recieve https://recieve.example/tommorow “recieve” RECIEVE. Recieve"
        let plain = String(repeating: "The boat sails from the pier to the island every morning. ", count: 12)
        let reader = try PresenceReader()
        let found = try #require(
            reader.typos(in: record([slips + " is our new boat.", plain]), names: ["Recieve"]).value
        )
        #expect(found.hits.isEmpty)
        let unnamed = try #require(reader.typos(in: record([slips + " is our new boat.", plain])).value)
        #expect(unnamed.hits.map(\.word) == ["Recieve"])
    }

    @Test func `R36: too few words are not assessed, and neither are languages without a pack`() throws {
        let reader = try PresenceReader()
        #expect(reader.typos(in: record(["Boat recieve."])).value == nil)
        let swedish = "Båten kom aldrig i går och ingen svarade när vi ringde till kontoret i hamnen."
        #expect(reader.typos(in: record([swedish])).gap == .noLanguagePack)
    }
}
