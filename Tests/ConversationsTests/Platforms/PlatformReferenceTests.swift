import Conversations
import Foundation
import TestSupport
import Testing

/// The page about the platforms: what `PlatformFactsTable.standard` says of them, in words.
///
/// Set `REPUTATION_RENEW` to 1 to have the test write the page anew.
@Suite struct PlatformReferenceTests {
    private static let page = "Documentation/PlatformSemantics.md"

    @Test func `the page about the platforms says what the table says`() throws {
        let written = try? Checkout.text(of: Self.page)
        let wanted = PlatformReference(table: .standard).text
        if written != wanted, ProcessInfo.processInfo.environment["REPUTATION_RENEW"] == "1" {
            try Data(wanted.utf8).write(to: Checkout.folder.appendingPathComponent(Self.page))
        } else {
            #expect(written == wanted, "run this test with REPUTATION_RENEW=1 to write the page anew")
        }
    }

    @Test func `every platform, action and source has its place on the page`() {
        let table = PlatformFactsTable.standard
        let lines = PlatformReference(table: table).text.split(separator: "\n")
        for platform in table.platforms {
            #expect(lines.count { $0 == "## \(platform.rawValue)" } == 1)
            for source in table[platform].sources {
                #expect(
                    lines.count { $0.contains(". \(source.citation), \(source.date): *\(source.evidence.rawValue)*") }
                        == 1
                )
            }
        }
        let effects = table.platforms.flatMap { table[$0].actionEffects }
        #expect(lines.count { $0.hasPrefix("| ") && !$0.hasPrefix("| Action") } == effects.count)
    }

    @Test func `a changed fact changes the page`() throws {
        let source = try FactSource(citation: "Settings of our server", date: "2026-11", evidence: .vendor)
        let own = PlatformFacts(.mastodon, lengthLimits: [LengthLimit(5000, .mastodon, on: .comment, source: source)])
        let text = PlatformReference(table: .standard.overriding(PlatformFactsTable([own]))).text
        #expect(text.contains("- comment: 5000 mastodon ["))
        #expect(text.contains("Settings of our server, 2026-11: *vendor*"))
    }
}
