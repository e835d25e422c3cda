import Conversations
import CrisisDetection
import Foundation
import Testing

@Suite struct IncidentTests {
    private static let start = Date(timeIntervalSince1970: 1_773_000_000)
    private static let review = """
        I booked a cabin for four on the night ferry to Kestrel Bay and was put into the corridor with two small \
        children. Nobody at the desk wanted to hear about it and my refund never came. Never again.
        """

    private static func mention(
        _ number: Int,
        _ platform: Platform,
        after minutes: Double,
        author: String,
        name: String? = nil,
        text: String,
        parent: MessageID? = nil,
        sentiment: MentionSentiment = .negative
    ) -> BrandMention {
        BrandMention(
            id: MessageID(platform: platform, native: "\(number)"),
            at: start.addingTimeInterval(minutes * 60),
            author: AuthorID(platform: platform, native: author),
            authorName: name,
            channel: Channel(platform: platform, channelClass: .review),
            parent: parent,
            sentiment: sentiment,
            text: text
        )
    }

    /// R39: the same bad review on five sites within a quarter of an hour.
    private static let fiveSites: [BrandMention] = [
        mention(1, .googleBusiness, after: 0, author: "a", name: "Tomas Weller", text: review),
        mention(2, .trustpilot, after: 4, author: "b", name: "tomas weller", text: review + " Avoid."),
        mention(3, .tripadvisor, after: 7, author: "c", text: "Avoid this company. " + review),
        mention(4, .yelp, after: 11, author: "d", name: "Tomas Weller", text: review.lowercased()),
        mention(5, .facebook, after: 15, author: "e", name: "Tomas Weller", text: review + " Shame on you!"),
    ]

    @Test func `one customer on five sites in a quarter of an hour is one incident with five placements`() throws {
        var clusterer = IncidentClusterer()
        clusterer.add(Self.fiveSites)
        let incidents = clusterer.incidents()
        let incident = try #require(incidents.first)
        #expect(incidents.count == 1)
        #expect(incident.placements.map(\.id) == Self.fiveSites.map(\.id))
        #expect(incident.voices.count == 1)
        #expect(incident.root.id == Self.fiveSites[0].id)
        #expect(incident.sitesInADay == 5)
        #expect(incident.links.allSatisfy { $0.evidence.isIdentity && $0.similarity >= 0.4 })
        #expect(incident.links.contains { $0.evidence == .copiedText })
        #expect(incident.links.contains { $0.evidence == .sameName })
    }

    @Test func `a name cut short or written as a handle is still one person`() throws {
        var clusterer = IncidentClusterer()
        clusterer.add([
            Self.mention(1, .googleBusiness, after: 0, author: "a", name: "Tomas W.", text: Self.review),
            Self.mention(2, .tripadvisor, after: 3, author: "b", name: "TomasW_sails", text: "Avoid. " + Self.review),
            Self.mention(3, .yelp, after: 8, author: "c", name: "Tomas Weller", text: Self.review + " Shame."),
            Self.mention(4, .trustpilot, after: 9, author: "d", name: "Petra Lindqvist", text: Self.review),
        ])
        let incident = try #require(clusterer.incidents().first)
        #expect(incident.placements.map(\.site) == ["googleBusiness", "tripadvisor", "yelp"])
        // The same words under another full name are somebody who passed them on.
        #expect(incident.voices.count == 2)
    }

    @Test func `two customers with similar complaints are two incidents`() {
        let pairs = [
            (
                "My ferry was cancelled and nobody at Kestrel Bay answers the phone, three hours now.",
                "The ferry was cancelled and nobody answers the phone at Kestrel Bay, we wait three hours."
            ),
            ("Never again!", "Never again!"),
            ("Worst company ever, avoid.", "Worst company ever, avoid."),
            (
                "Put in the corridor with two small children although we had booked a cabin for four people in March.",
                "We had booked a cabin for two in April and were put into the corridor, although we had paid for it."
            ),
        ]
        for (left, right) in pairs {
            var clusterer = IncidentClusterer()
            clusterer.add([
                Self.mention(1, .trustpilot, after: 0, author: "a", name: "Ines Albrecht", text: left),
                Self.mention(2, .yelp, after: 9, author: "b", name: "Radu Munteanu", text: right),
            ])
            #expect(clusterer.incidents().count == 2, "\(left)")
        }
    }

    @Test func `who passes a text on joins the incident and is another voice`() throws {
        var clusterer = IncidentClusterer()
        clusterer.add([
            Self.mention(1, .x, after: 0, author: "a", text: Self.review),
            Self.mention(2, .x, after: 5, author: "b", text: "RT @a: " + Self.review),
            Self.mention(
                3,
                .x,
                after: 6,
                author: "c",
                text: "what happened?",
                parent: MessageID(platform: .x, native: "1")
            ),
        ])
        let incident = try #require(clusterer.incidents().first)
        #expect(clusterer.incidents().count == 1)
        #expect(incident.voices.count == 3)
        #expect(incident.placements.count == 1)
        #expect(incident.links.map(\.evidence) == [.passedOn, .reply])
    }

    @Test func `rejecting a link takes an incident apart, merging by hand puts it together`() throws {
        var clusterer = IncidentClusterer()
        clusterer.add(Self.fiveSites.prefix(2))
        let link = try #require(clusterer.incidents().first?.links.first)
        let isApart = clusterer.reject(link)
        #expect(isApart)
        #expect(clusterer.incidents().count == 2)
        let agent = AgentID(rawValue: "agent:mira")
        let isMerged = clusterer.merge(link.earlier, link.later, by: agent)
        #expect(isMerged)
        let merged = try #require(clusterer.incidents().first)
        #expect(clusterer.incidents().count == 1)
        #expect(merged.links.map(\.evidence) == [.person(agent)])
        clusterer.reject(merged.links[0])
        #expect(clusterer.incidents().count == 2)
    }

    @Test func `R40: an incident on three sites within a day is told once for each level`() {
        var clusterer = IncidentClusterer()
        var told: [VelocityAlert] = []
        for mention in Self.fiveSites {
            clusterer.add(mention)
            told += clusterer.velocityAlerts()
        }
        #expect(told.map(\.sites) == [3, 5])
        #expect(told.map(\.date) == [Self.fiveSites[2].date, Self.fiveSites[4].date])
        let again = clusterer.velocityAlerts()
        #expect(again.isEmpty)
    }

    @Test func `R40: what is asked late is told of the time at which each level was reached`() {
        var clusterer = IncidentClusterer()
        clusterer.add(Self.fiveSites)
        for number in 6...8 {
            clusterer.add(
                Self.mention(
                    number,
                    .facebook,
                    after: Double(60 * number),
                    author: "f\(number)",
                    text: "Same here.",
                    parent: Self.fiveSites[4].id
                )
            )
        }
        let told = clusterer.velocityAlerts()
        #expect(told.map(\.sites) == [3, 5])
        #expect(told.map(\.date) == [Self.fiveSites[2].date, Self.fiveSites[4].date])
    }

    @Test func `a saved clusterer goes on as it would have`() throws {
        var whole = IncidentClusterer()
        var saved = IncidentClusterer()
        for mention in Self.fiveSites {
            whole.add(mention)
            saved.add(mention)
            saved = try JSONDecoder().decode(IncidentClusterer.self, from: JSONEncoder().encode(saved))
        }
        #expect(saved == whole)
        #expect(saved.incidents() == whole.incidents())
    }

    @Test func `R63: a timeline keeps the order of time and gives the same bytes twice`() throws {
        var clusterer = IncidentClusterer()
        clusterer.add(Self.fiveSites)
        let incident = try #require(clusterer.incidents().first)
        var timeline = IncidentTimeline()
        timeline.record("answered", by: "agent:mira", at: Self.start.addingTimeInterval(3600), note: "called him")
        timeline.record(incident)
        timeline.record(incident)
        #expect(timeline.entries.count == 6)
        #expect(timeline.entries.map(\.date) == timeline.entries.map(\.date).sorted())
        #expect(timeline.entries.last?.change == "answered")
        var again = IncidentTimeline()
        again.record(incident)
        again.record("answered", by: "agent:mira", at: Self.start.addingTimeInterval(3600), note: "called him")
        #expect(again.text == timeline.text)
    }

    @Test func `R41: who looks the brand up meets the review five times before its own page`() {
        let sites = ["google.com", "trustpilot.com", "tripadvisor.com", "yelp.com", "facebook.com"]
        var results = sites.map { SearchShelf.Result(host: $0, owner: .other, sentiment: .negative) }
        #expect(SearchShelf(results).firstOwned == nil)
        #expect(SearchShelf(results).negativeAbove == 5)
        results.append(.init(host: "kestrelbay.example", owner: .brand))
        results += (0..<4).map { .init(host: "\($0).example", owner: .unknown) }
        let shelf = SearchShelf(results)
        #expect(shelf.firstOwned == 6)
        #expect(shelf.negativeAbove == 5)
        #expect(shelf.ownedShare == 0.1)
        #expect(shelf.negativeShare == 0.5)
        #expect(SearchShelf([]).ownedShare == nil)
    }

    @Test func `a volume by few accounts is told as such`() {
        let mentions = (0..<40).map { index in
            Self.mention(
                index,
                .x,
                after: Double(index),
                author: index < 24 ? "\(index % 4)" : "n\(index)",
                text: "cancelled"
            )
        }
        let voices = VoiceConcentration(mentions)
        #expect(voices.authors == 20)
        #expect(voices.share(ofLoudest: 4) == 0.6)
        #expect(voices.summary == "40 mentions by 20 accounts; 60 % from 4 of them")
        #expect(voices.repeatPosters().count == 4)
    }

    /// Comparing every link with every posting took minutes here.
    @Test func `ten thousand copies of one long text are one incident`() throws {
        let platforms: [Platform] = [.facebook, .trustpilot, .tripadvisor, .yelp]
        let copies = (0..<10_000).map { number in
            Self.mention(
                number,
                platforms[number % platforms.count],
                after: Double(number) / 60,
                author: "writer \(number % 50)",
                text: Self.review
            )
        }
        var clusterer = IncidentClusterer()
        clusterer.add(copies)
        let incidents = clusterer.incidents()
        let incident = try #require(incidents.first)
        #expect(incidents.count == 1)
        #expect(incident.postings.count == 10_000)
        #expect(incident.voices.count == 1)
        #expect(incident.placements.count == 10_000)
        #expect(incident.sitesInADay == 4)
        #expect(clusterer.velocityAlerts().map(\.sites) == [3])
    }

    @Test func `a chain of replies is one incident, whatever end of it comes first`() {
        let replies = (1...400).map { number in
            Self.mention(
                number,
                .x,
                after: Double(number),
                author: "a\(number)",
                text: "me too",
                parent: MessageID(platform: .x, native: "\(number - 1)")
            )
        }
        let first = Self.mention(0, .x, after: 0, author: "a0", text: "late again")
        for mentions in [[first] + replies, replies + [first], replies.reversed() + [first]] {
            var clusterer = IncidentClusterer()
            clusterer.add(mentions)
            #expect(clusterer.incidents().map(\.postings.count) == [401])
            #expect(clusterer.incidents().first?.voices.count == 401)
        }
    }
}
