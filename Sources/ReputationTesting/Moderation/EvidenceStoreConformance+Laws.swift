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

    func namesMayBeAnything(_ store: Store, _ report: LawReport) async throws {
        func comment(_ name: String) -> ModeratedComment {
            var comment = ModerationBuilder().comment(text: "the same words")
            comment.id = MessageID(rawValue: name)
            comment.author = AuthorID(rawValue: name)
            return comment
        }
        var names: [SnapshotID] = []
        for name in OddNames.all { names.append(try await store.preserve(comment(name))) }
        report.equal(Set(names).count, names.count, "names given to different comments")
        for (id, name) in zip(names, OddNames.all) {
            let found = try await store.snapshot(id)
            report.expect(found == comment(name), "what is kept of '\(name.prefix(20))' is something else")
        }
    }

    func oneOfManyIsKept(_ store: Store, _ report: LawReport) async throws {
        let comment = ModerationBuilder().comment(text: "first")
        let seen = try await withThrowingTaskGroup(of: (id: SnapshotID, text: String?).self) { group in
            for number in 0..<20 {
                var changed = comment
                changed.text = "words \(number)"
                group.addTask { [changed] in
                    let id = try await store.preserve(changed)
                    return (id, try await store.snapshot(id)?.text)
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        report.equal(Set(seen.map(\.id)).count, 1, "names of one revision")
        let kept = try await store.snapshot(seen[0].id)?.text
        report.equal(Set(seen.map(\.text)), [kept], "the words that each found under the name it was told")
    }

    func cancellationLeavesStoreUsable(_ store: Store, _ report: LawReport) async throws {
        let comments = (0..<30).map { ModerationBuilder().comment($0, text: "words \($0)") }
        let confirmed = try await CancelledCaller.make(comments.count) { _ = try await store.preserve(comments[$0]) }
        for (number, comment) in comments.enumerated() {
            let held = try await store.snapshot(SnapshotID(comment))
            let isThere = held.map { $0 == comment } ?? true
            report.expect(isThere, "comment \(number) is kept as something else")
            let id = try await store.preserve(comment)
            report.equal(try await store.snapshot(id), comment, "comment \(number) in the end")
        }
        report.expect(!confirmed.isEmpty, "nothing was kept before the caller was cancelled")
    }

    func failedWritesKeepNothing(_ store: Store, _ report: LawReport) async throws {
        guard let failNextWrite else { return report.skip("because the kit was given no failNextWrite") }
        let comment = ModerationBuilder().comment(text: "first")
        try await failNextWrite(store)
        await report.expectFailure("keeping a revision") { _ = try await store.preserve(comment) }
        report.equal(try await store.snapshot(SnapshotID(comment)), nil, "what is kept of it")
        // The first content that was really kept is the evidence, and not what was lost.
        var later = comment
        later.text = "as it was found later"
        let id = try await store.preserve(later)
        report.equal(try await store.snapshot(id)?.text, later.text, "what is kept after the repeat")
    }
}
