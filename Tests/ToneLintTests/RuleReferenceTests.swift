import Foundation
import TestSupport
import Testing
import ToneLint

/// The page about the rules: what `ToneRuleCatalogue` says of them, in words.
///
/// Set `REPUTATION_RENEW` to 1 to have the test write the page anew.
@Suite struct RuleReferenceTests {
    private static let page = "Documentation/RuleReference.md"

    @Test func `the page about the rules says what the rules say`() throws {
        let written = try? Checkout.text(of: Self.page)
        let wanted = RuleReference(rules: ToneRuleCatalogue.all).text
        if written != wanted, ProcessInfo.processInfo.environment["REPUTATION_RENEW"] == "1" {
            try Data(wanted.utf8).write(to: Checkout.folder.appendingPathComponent(Self.page))
        } else {
            #expect(written == wanted, "run this test with REPUTATION_RENEW=1 to write the page anew")
        }
    }

    @Test func `the page names every rule once and every study that a rule stands on`() {
        let text = RuleReference(rules: ToneRuleCatalogue.all).text
        let lines = text.split(separator: "\n")
        for rule in ToneRuleCatalogue.all {
            #expect(lines.count { $0 == "### `\(rule.id.rawValue)`" } == 1)
            for source in rule.evidence.sources {
                #expect(lines.count { $0.hasPrefix("- **\(source.citation)**") } == 1)
            }
        }
    }
}
