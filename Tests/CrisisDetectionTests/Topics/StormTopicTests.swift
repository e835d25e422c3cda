import Conversations
import CrisisDetection
import Foundation
import TestSupport
import Testing

@Suite struct StormTopicTests {
    private static let start = Date(timeIntervalSince1970: 1_773_000_000)
    private static let storm = start..<start.addingTimeInterval(86_400)

    private static func mention(
        _ number: Int,
        _ text: String,
        by author: String? = nil,
        hours: Double? = nil,
        to parent: Int? = nil
    ) -> BrandMention {
        BrandMention(
            id: MessageID(platform: .x, native: "\(number)"),
            at: start.addingTimeInterval((hours ?? Double(number) / 20) * 3600),
            author: author.map { AuthorID(platform: .x, native: $0) } ?? AuthorID(platform: .x, native: "a\(number)"),
            channel: Channel(platform: .x),
            parent: parent.map { MessageID(platform: .x, native: "\($0)") },
            sentiment: .negative,
            text: text
        )
    }

    /// A week of talk in which nothing happens.
    private static let usual = (0..<210).map { index in
        let texts = [
            "Lovely crossing to Kestrel Bay this morning", "How long is the Kestrel Bay ferry queue today?",
            "Coffee on the ferry was cold again", "Die Fähre nach Kestrel Bay war pünktlich",
            "Паром в Кестрел-Бей пришёл вовремя", "Feribotul de Kestrel Bay a venit la timp",
        ]
        return mention(1000 + index, texts[index % texts.count], hours: -Double(index % 168) - 1)
    }

    /// Two things go wrong on one day, told in everybody's own words.
    private static let cancelled = [
        "Ferry cancelled and we are stranded at the harbour with two kids",
        "@kestrelbay you cancelled the 14:10 and nobody told us, stranded since noon",
        "cancelled AGAIN?? third time this month, stranded",
        "Our sailing was cancelled. Two hundred people stranded on the pier.",
        "is anybody at kestrel bay going to explain why it is cancelled",
        "stranded at the harbour, no information at all, cancellation by text message",
        "cancelled sailing, stranded family, no hotel",
    ]
    private static let charged = [
        "My card was charged twice for one ticket",
        "charged twice!! where is my refund @kestrelbay",
        "They charged me double and nobody gives the money for the tickets back, refund please",
        "card charged twice, a refund would be nice",
        "twice charged for a ticket I never got, still no refund",
    ]

    private static func mentions(_ groups: [[String]]) -> [BrandMention] {
        var number = 0
        return usual
            + groups.flatMap { texts in
                texts.map { text in
                    number += 1
                    return mention(number, text)
                }
            }
    }

    private static func words(_ topic: StormTopic?) -> Set<String> { Set(topic?.words.map(\.word) ?? []) }

    @Test func `R39: complaints in other words are one topic and stay incidents of their own`() throws {
        let mentions = Self.mentions([Self.cancelled])
        let topics = StormTopics(mentions, during: Self.storm)
        let topic = try #require(topics.topics.first)
        #expect(topics.topics.count == 1)
        #expect(topic.voices == Self.cancelled.count)
        #expect(Self.words(topic).isSuperset(of: ["cancelled", "stranded"]))
        var clusterer = IncidentClusterer()
        clusterer.add(mentions.sorted { ($0.date, $0.id) < ($1.date, $1.id) })
        let storm = clusterer.incidents().filter { Self.storm.contains($0.firstPost.date) }
        #expect(storm.count == Self.cancelled.count)
        #expect(storm.allSatisfy { topics.topic(of: $0)?.id == topic.id })
    }

    @Test func `two things that go wrong on one day are two topics, each explained`() throws {
        let topics = StormTopics(Self.mentions([Self.cancelled, Self.charged]), during: Self.storm).topics
        #expect(topics.count == 2)
        #expect(topics.map(\.voices) == [Self.cancelled.count, Self.charged.count])
        #expect(Self.words(topics.first).contains("stranded"))
        #expect(Self.words(topics.last).isSuperset(of: ["charged", "twice", "refund"]))
        for topic in topics {
            #expect(topic.links.count == topic.words.count - 1)
            #expect(topic.links.allSatisfy { $0.shared * 2 >= $0.voices && $0.topic == topic.words[0].word })
            #expect(topic.explanation.contains("expected 0"))
        }
        let link = try #require(topics.last?.links.first)
        #expect(
            link.explanation
                == "\(link.shared) of the \(link.voices) people who write '\(link.word)' write about '\(link.topic)'"
        )
    }

    @Test func `a usual day has no topic, nor has one person however loud`() {
        #expect(StormTopics(Self.usual, during: Self.storm).topics.isEmpty)
        let week = StormTopics(Self.usual, during: Self.start.addingTimeInterval(-30 * 3600)..<Self.start)
        #expect(week.topics.isEmpty)
        let loud = (1...40).map { Self.mention($0, "cancelled and stranded, cancelled and stranded", by: "gerda") }
        #expect(StormTopics(Self.usual + loud, during: Self.storm).topics.isEmpty)
        #expect(StormTopics([], during: Self.storm).topics.isEmpty)
    }

    @Test func `rejecting a link takes a topic apart, and taking that back puts it together`() throws {
        let mentions = Self.mentions([Self.cancelled])
        let topic = try #require(StormTopics(mentions, during: Self.storm).topics.first)
        let link = try #require(topic.links.first { $0.word == "stranded" || $0.topic == "stranded" })
        var corrections = TopicCorrections()
        corrections.reject(link)
        let apart = StormTopics(mentions, during: Self.storm, corrections: corrections)
        #expect(!apart.topics.contains { Self.words($0).isSuperset(of: [link.word, link.topic]) })
        corrections.merge(link.word, into: link.topic)
        let merged = try #require(StormTopics(mentions, during: Self.storm, corrections: corrections).topics.first)
        #expect(Self.words(merged).isSuperset(of: [link.word, link.topic]))
        #expect(StormTopics(mentions, during: Self.storm, corrections: TopicCorrections()).topics == [topic])
    }

    @Test func `topics that a person puts together say so, and the link can be rejected`() throws {
        let mentions = Self.mentions([Self.cancelled, Self.charged])
        var corrections = TopicCorrections()
        corrections.merge("refund", into: "stranded")
        let topics = StormTopics(mentions, during: Self.storm, corrections: corrections).topics
        #expect(topics.count == 1)
        let decided = try #require(topics.first?.links.first { $0.isDecided })
        #expect(decided.explanation.hasPrefix("somebody put"))
        corrections.joined = []
        #expect(StormTopics(mentions, during: Self.storm, corrections: corrections).topics.count == 2)
    }

    @Test func `a reply without words of its own belongs where its parent does`() throws {
        let reply = Self.mention(90, "what happened?", by: "ion", hours: 20, to: 1)
        let topic = try #require(
            StormTopics(Self.mentions([Self.cancelled]) + [reply], during: Self.storm).topics.first
        )
        #expect(topic.replies == [reply.id])
        #expect(topic.postings.last?.id == reply.id)
        #expect(topic.voices == Self.cancelled.count + 1)
    }

    @Test(arguments: [
        ("verspa", ["Verspätung ohne Ende", "schon wieder verspaetung und keiner sagt was", "diese Verspätungen!"]),
        ("отмени", ["паром отменили, сидим в порту", "Отменили рейс!! дети мерзнут", "опять ОТМЕНИЛ и молчат"]),
        ("anulat", ["Feribotul anulat, stăm în port", "au anulat feribotul si nu zic nimic", "cursa anulată, iar"]),
    ])
    func `inflected, colloquial and undotted words meet`(stem: String, texts: [String]) throws {
        let topics = StormTopics(Self.mentions([texts]), during: Self.storm).topics
        let words = topics.flatMap(\.words).map(\.word)
        #expect(topics.first?.voices == 3, "\(words)")
        #expect(words.contains { $0.hasPrefix(stem) }, "\(words)")
    }

    @Test func `any order gives the same topics`() {
        let mentions = Self.mentions([Self.cancelled, Self.charged])
        let expected = StormTopics(mentions, during: Self.storm)
        for seed in 1...UInt64(TestScale.count(whole: 300, least: 5)) {
            var random = SeededRandom(seed: seed)
            let shuffled = StormTopics(mentions.shuffled(using: &random), during: Self.storm)
            #expect(shuffled == expected, "seed \(seed)")
        }
    }
}
