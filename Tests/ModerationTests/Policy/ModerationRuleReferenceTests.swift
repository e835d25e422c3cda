import Foundation
import Moderation
import TestSupport
import Testing

/// The page about the rules of the default policy: what `ModerationPolicy.brandPage` says of them, in words.
///
/// Set `REPUTATION_RENEW` to 1 to have the test write the page anew.
@Suite struct ModerationRuleReferenceTests {
    private static let page = "Documentation/ModerationRules.md"

    @Test func `the page about the rules of moderation says what the rules say`() throws {
        let written = try? Checkout.text(of: Self.page)
        let wanted = Self.text(of: .brandPage)
        if written != wanted, ProcessInfo.processInfo.environment["REPUTATION_RENEW"] == "1" {
            try Data(wanted.utf8).write(to: Checkout.folder.appendingPathComponent(Self.page))
        } else {
            #expect(written == wanted, "run this test with REPUTATION_RENEW=1 to write the page anew")
        }
    }

    @Test func `the page names every rule of the policy once, with a reason for it`() {
        let lines = Self.text(of: .brandPage).split(separator: "\n")
        for rule in ModerationPolicy.brandPage.rules {
            #expect(lines.count { $0.hasPrefix("| `\(rule.id)` |") } == 1, "\(rule.id)")
            #expect(rule.rationale.count > 10 && rule.rationale.hasSuffix("."), "\(rule.id): \(rule.rationale)")
        }
    }

    private static func text(of policy: ModerationPolicy) -> String {
        var text = """
            # Rules of moderation

            Written from `ModerationPolicy.brandPage` by a test; see
            `Tests/ModerationTests/Policy/ModerationRuleReferenceTests.swift`.

            A floor asks for at least its action, a ceiling allows at most its own, and no score passes a ceiling. Where several
            rules hold, the decision names all of them. *Families* are the independent kinds of firm evidence that a floor
            needs; with fewer it asks for a person's look.

            """
        let groups: [(title: String, isMember: (ModerationEffect) -> Bool)] = [
            ("Floors", { if case .floor = $0 { true } else { false } }),
            ("Ceilings", { if case .ceiling = $0 { true } else { false } }),
            ("Marks", { if case .mark = $0 { true } else { false } }),
        ]
        for group in groups {
            let rules = policy.rules.filter { group.isMember($0.effect) }.sorted { $0.id < $1.id }
            guard !rules.isEmpty else { continue }
            text += "\n## \(group.title)\n\n| Rule | Action | Families | Marks | Why |\n|---|---|---|---|---|\n"
            for rule in rules {
                let marks = rule.marks.map { "`\($0.rawValue)`" }.joined(separator: ", ")
                let families = rule.minimumFamilies > 1 ? "\(rule.minimumFamilies)" : ""
                text += "| `\(rule.id)` | \(action(of: rule)) | \(families) | \(marks) | \(rule.rationale) |\n"
            }
        }
        return text
    }

    private static func action(of rule: ModerationRule) -> String {
        switch rule.effect {
        case .floor(let action): return "`\(action.rawValue)`"
        case .ceiling(let action, let exempt):
            let names = exempt.map { "`\($0)`" }.joined(separator: ", ")
            return "`\(action.rawValue)`" + (names.isEmpty ? "" : ", except \(names)")
        case .mark: return ""
        }
    }
}
