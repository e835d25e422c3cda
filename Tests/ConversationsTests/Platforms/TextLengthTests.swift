import Conversations
import Testing

@Suite struct TextLengthTests {
    @Test(arguments: [
        ("", [0, 0, 0, 0, 0, 0]),
        ("Guten Tag", [9, 9, 9, 9, 9, 9]),
        ("Спасибо", [14, 7, 7, 7, 7, 7]),
        ("e\u{301}", [3, 2, 2, 1, 1, 1]),
        ("\u{E9}", [2, 1, 1, 1, 1, 1]),
        ("👾", [4, 1, 2, 1, 2, 1]),
        ("👨‍👩‍👧‍👦", [25, 7, 11, 1, 2, 1]),
        ("日本語", [9, 3, 3, 3, 6, 3]),
        ("a\r\nb", [4, 4, 4, 3, 4, 3]),
    ])
    func `each unit counts what its platform counts`(text: String, expected: [Int]) {
        let units: [LengthUnit] = [.utf8Bytes, .unicodeScalars, .utf16, .graphemes, .xWeighted, .mastodon]
        #expect(units.map { TextLength.length(of: text, unit: $0) } == expected)
    }

    @Test func `a Cyrillic reply has half the room on Google that a Latin one has`() throws {
        let limits = PlatformFactsTable.standard.lengthLimits(on: .googleBusiness, surface: .reviewReply)
        #expect(TextLength.violations(in: String(repeating: "я", count: 2048), of: limits).isEmpty)
        let violations = TextLength.violations(in: String(repeating: "я", count: 2049), of: limits)
        let violation = try #require(violations.first)
        #expect(violation.length == 4098)
        #expect(violation.excess == 2)
        #expect(TextLength.violations(in: String(repeating: "a", count: 4096), of: limits).isEmpty)
    }

    @Test func `on Bluesky graphemes and bytes hold together and each reports its own excess`() {
        let table = PlatformFactsTable.standard
        let family = String(repeating: "👨‍👩‍👧‍👦", count: 300)
        let check = table.checkLength(of: family, on: .bluesky, surface: .post)
        #expect(check.limits.map(\.unit) == [.graphemes, .utf8Bytes])
        #expect(check.violations.map(\.limit.unit) == [.utf8Bytes])
        #expect(check.violations.map(\.excess) == [4500])
        #expect(check.fits == .no)
        let both = table.checkLength(of: family + "!", on: .bluesky, surface: .post)
        #expect(both.violations.map(\.excess) == [1, 4501])
        #expect(table.checkLength(of: String(repeating: "a", count: 300), on: .bluesky, surface: .post).fits == .yes)
    }

    @Test func `no limit and an unverified limit leave it open whether a text fits`() {
        let table = PlatformFactsTable.standard
        let long = String(repeating: "a", count: 20_000)
        #expect(table.checkLength(of: long, on: .chatwoot, surface: .comment).fits == .unknown)
        let facebook = table.checkLength(of: long, on: .facebook, surface: .comment)
        #expect(facebook.violations.map(\.excess) == [12_000])
        #expect(facebook.fits == .unknown)
        #expect(table.checkLength(of: "short", on: .facebook, surface: .comment).fits == .unknown)
    }

    @Test func `a reply stands among the comments and a mention among the posts`() {
        #expect(PlatformSurface(.reply) == .comment)
        #expect(PlatformSurface(.comment) == .comment)
        #expect(PlatformSurface(.mention) == .post)
        #expect(PlatformSurface(.reviewReply) == .reviewReply)
        #expect(PlatformSurface(.mail).rawValue == "mail")
    }
}
