import Conversations
import Foundation
import Testing

@Suite struct PlatformFactsTableTests {
    private let table = PlatformFactsTable.standard

    private func encode(_ value: some Encodable) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted]
        return try encoder.encode(value)
    }

    @Test func `every standard value names its source, its date and its grade`() throws {
        #expect(table.platforms.count == 18)
        for platform in table.platforms {
            let sources = table[platform].sources
            #expect(!sources.isEmpty, "\(platform)")
            for source in sources {
                let checked = try FactSource(citation: source.citation, date: source.date, evidence: source.evidence)
                #expect(checked == source)
                #expect(!source.citation.contains("://"))
            }
        }
    }

    @Test(arguments: [Platform.chatwoot, .activityPub, .mail, .web, Platform(rawValue: "newcomer")])
    func `of a platform without a source nothing is known`(platform: Platform) {
        #expect(table[platform].isUnknown)
        #expect(table[platform].platform == platform)
        #expect(!table.platforms.contains(platform))
    }

    @Test(arguments: [
        (Platform.x, PlatformSurface.post, [280]), (.x, .comment, [280]), (.x, .directMessage, [10_000]),
        (.bluesky, .post, [300, 3000]), (.mastodon, .post, [500]), (.googleBusiness, .reviewReply, [4096]),
        (.googlePlay, .reviewReply, [350]), (.appStore, .reviewReply, [5970]), (.whatsApp, .directMessage, [4096]),
        (.messenger, .directMessage, [2000]), (.facebook, .comment, [8000]), (.instagram, .comment, [2200]),
        (.instagram, .privateReply, [1000]), (.youTube, .comment, [10_000]), (.linkedIn, .comment, [1250]),
        (.tripadvisor, .reviewReply, []), (.reddit, .comment, [10_000]), (.reddit, .post, []),
    ])
    func `limits are known for each surface`(platform: Platform, surface: PlatformSurface, expected: [Int]) {
        #expect(table.lengthLimits(on: platform, surface: surface).map(\.maximum) == expected)
    }

    @Test func `quotas are known by name and holder`() {
        #expect(table.quotas("hideReply", on: .x).map(\.maximum) == [50])
        #expect(table.quotas("hideReply", on: .x).map(\.period) == [.seconds(900)])
        #expect(table.quotas("hiddenReplies", on: .bluesky).map(\.maximum) == [300])
        #expect(table.quotas("createPost", on: .x).map(\.per) == ["app", "user"])
        #expect(table.quotas("createPost", on: .facebook).isEmpty)
    }

    @Test func `an override replaces what it speaks of and leaves the rest`() throws {
        let source = try FactSource(citation: "Our own server's settings", date: "2026-11-02", evidence: .assumed)
        let forum = Platform(rawValue: "forum")
        let ours = PlatformFactsTable([
            PlatformFacts(.mastodon, lengthLimits: [LengthLimit(5000, .mastodon, on: .post, source: source)]),
            PlatformFacts(
                .facebook,
                actionEffects: [ActionEffect(.hide, audience: RemainingAudience([.author]), source: source)]
            ),
            PlatformFacts(
                .x,
                quotas: [PlatformQuota("createPost", 20, period: .seconds(60), per: "user", source: source)]
            ),
            PlatformFacts(forum, replyWindows: [ReplyWindow(on: .comment, openFor: nil, source: source)]),
        ])
        let merged = table.overriding(ours)
        #expect(merged.lengthLimits(on: .mastodon, surface: .post).map(\.maximum) == [5000])
        #expect(merged.lengthLimits(on: .mastodon, surface: .comment).map(\.maximum) == [500])
        #expect(merged.audience(after: .hide, on: .facebook) == RemainingAudience([.author]))
        #expect(merged.audience(after: .delete, on: .facebook) == .nobody)
        #expect(merged.quotas("createPost", on: .x).map(\.maximum) == [10_000, 20])
        #expect(merged.replyWindow(on: forum, surface: .comment)?.openFor == nil)
        #expect(merged[.instagram] == table[.instagram])
        #expect(table.overriding(PlatformFactsTable([])) == table)
    }

    @Test func `the table survives JSON and is written the same each time`() throws {
        let data = try encode(table)
        let read = try JSONDecoder().decode(PlatformFactsTable.self, from: data)
        #expect(read == table)
        #expect(try encode(read) == data)
    }

    @Test func `a team's own JSON may leave out all that is unknown`() throws {
        let json = """
            {"schema": 1, "platforms": [{
                "platform": "forum",
                "lengthLimits": [{
                    "surface": "comment", "maximum": 900, "unit": "graphemes",
                    "source": {"citation": "Forum rules", "date": "2026", "evidence": "vendor"}
                }],
                "actionEffects": [{
                    "action": "hide", "exists": "yes", "audience": "unknown",
                    "source": {"citation": " Forum rules ", "date": "2026-10", "evidence": "vendor"}
                }]
            }]}
            """
        let ours = try JSONDecoder().decode(PlatformFactsTable.self, from: Data(json.utf8))
        let forum = Platform(rawValue: "forum")
        #expect(ours.lengthLimits(on: forum, surface: .comment).map(\.maximum) == [900])
        let effect = try #require(ours.effect(of: .hide, on: forum))
        #expect(effect.audience == .unknown)
        #expect(effect.isReversible == .unknown)
        #expect(effect.source.citation == "Forum rules")
    }

    @Test(arguments: [
        #"{"maximum": 9, "unit": "utf16", "surface": "post"}"#,
        #"{"maximum": 9, "unit": "utf16", "surface": "post", "source": {"citation": " ", "date": "2026", "evidence": "vendor"}}"#,
        #"{"maximum": 9, "unit": "utf16", "surface": "post", "source": {"citation": "A", "date": "soon", "evidence": "vendor"}}"#,
        #"{"maximum": 9, "unit": "utf16", "surface": "post", "source": {"citation": "A", "date": "2026"}}"#,
        #"{"maximum": 9, "unit": "ells", "surface": "post", "source": {"citation": "A", "date": "2026", "evidence": "vendor"}}"#,
    ])
    func `a value without citation, date or grade is refused`(json: String) {
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(LengthLimit.self, from: Data(json.utf8)) }
    }

    @Test(arguments: ["", "26", "2026-13", "2026-02-30", "2026-2-3", "2026-02-03T00", "2026-", "２０２６"])
    func `a source needs a day, month or year that exists`(date: String) {
        #expect(throws: FactSourceError.invalidDate(date)) {
            try FactSource(citation: "A page", date: date, evidence: .vendor)
        }
        #expect(throws: FactSourceError.blankCitation) {
            try FactSource(citation: " \n", date: "2026", evidence: .vendor)
        }
    }

    @Test func `a newer schema and an unknown audience are refused`() {
        let newer = Data(#"{"schema": 2, "platforms": []}"#.utf8)
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(PlatformFactsTable.self, from: newer) }
        let audience = Data(#"["author", "aunt"]"#.utf8)
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(RemainingAudience.self, from: audience) }
        let word = Data(#""nobody""#.utf8)
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(RemainingAudience.self, from: word) }
    }
}
