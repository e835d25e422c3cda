import Conversations
import Foundation
import Moderation

extension EvidenceStoreConformance {
    func unknownNamesHoldNothing(_ store: Store, _ report: LawReport) async throws {
        report.equal(try await store.snapshot(SnapshotID(rawValue: "nothing")), nil, "what is under an unknown name")
    }

    func commentsComeBackUnchanged(_ store: Store, _ report: LawReport) async throws {
        let texts = [
            "", "a\u{0}b", "\u{202E}thgir", "ș ț ё ß 🚢 \u{1F1F2}\u{1F1E9}", String(repeating: "late ", count: 20_000),
        ]
        for (number, text) in texts.enumerated() {
            var comment = ModerationBuilder().comment(number, text: text, replies: number)
            comment.language = LanguageTag(rawValue: "ro-MD")
            comment.parent = MessageID(platform: .facebook, native: "parent:%3A")
            comment.placement = CommentPlacement(
                kind: AdPlacement(rawValue: "later"),
                publicCounter: number,
                hiddenCount: 2,
                counterIncludesHidden: .no
            )
            let id = try await store.preserve(comment)
            report.equal(try await store.snapshot(id), comment, "comment \(number)")
        }
    }

    func preservingAgainChangesNothing(_ store: Store, _ report: LawReport) async throws {
        let comment = ModerationBuilder().comment(text: "first")
        let id = try await store.preserve(comment)
        var changed = comment
        changed.text = "changed behind the revision's back"
        report.equal(try await store.preserve(changed), id, "the name of the same revision")
        report.equal(try await store.snapshot(id)?.text, "first", "its words")
    }

    func revisionsAreApart(_ store: Store, _ report: LawReport) async throws {
        let first = ModerationBuilder().comment(text: "first")
        let second = ModerationBuilder().comment(text: "second")
        let names = [try await store.preserve(first), try await store.preserve(second)]
        report.expect(names[0] != names[1], "two revisions have one name")
        report.equal(try await store.snapshot(names[0])?.text, "first", "the first words")
        report.equal(try await store.snapshot(names[1])?.text, "second", "the second words")
    }
}
