import Conversations
import Foundation
import Moderation

extension DecisionLogConformance {
    static func entry(_ number: Int, key: String? = nil) -> DecisionLogEntry {
        DecisionLogEntry(
            key: key ?? "line \(number)",
            decision: DecisionID("law", "\(number % 5)"),
            comment: MessageID(platform: .facebook, native: "comment-\(number % 4)"),
            author: AuthorID(platform: .facebook, native: "author-\(number % 3)"),
            at: ModerationBuilder.start.addingTimeInterval(Double(number)),
            fact: .step(kind: .hide, status: .done, note: "“\(number)” 🚢")
        )
    }

    func startsEmpty(_ log: Log, _ report: LawReport) async throws {
        report.equal(try await log.entries(.all), [], "all lines")
        report.equal(try await log.entries(.decision(DecisionID("law", "1"))), [], "the lines of a decision")
    }

    func linesKeepTheirOrder(_ log: Log, _ report: LawReport) async throws {
        let entries = (0..<40).map { Self.entry(($0 * 7) % 40) }
        for entry in entries { report.equal(try await log.append(entry), true, "adding '\(entry.key)'") }
        report.equal(try await log.entries(.all), entries, "all lines")
    }

    func aKeyIsKeptOnce(_ log: Log, _ report: LawReport) async throws {
        report.equal(try await log.append(Self.entry(1, key: "same")), true, "the first line")
        report.equal(try await log.append(Self.entry(2, key: "same")), false, "a second of that key")
        report.equal(try await log.entries(.all), [Self.entry(1, key: "same")], "all lines")
    }

    func selectionsAreExact(_ log: Log, _ report: LawReport) async throws {
        let entries = (0..<60).map { Self.entry($0) }
        for entry in entries { _ = try await log.append(entry) }
        let (one, two, three) = (entries[1].decision, entries[2].comment, entries[2].author)
        report.equal(
            try await log.entries(.decision(one)),
            entries.filter { $0.decision == one },
            "the lines of a decision"
        )
        report.equal(
            try await log.entries(.comment(two)),
            entries.filter { $0.comment == two },
            "the lines of a comment"
        )
        report.equal(
            try await log.entries(.author(three)),
            entries.filter { $0.author == three },
            "the lines of an author"
        )
    }

    func pagesJoin(_ log: Log, _ report: LawReport) async throws {
        let entries = (0..<23).map { Self.entry($0) }
        for entry in entries { _ = try await log.append(entry) }
        let selections: [DecisionLogSelection] = [.all, .author(entries[0].author)]
        for selection in selections {
            let whole = try await log.entries(selection)
            for size in [1, 2, 7, 23, 100] {
                var joined: [DecisionLogEntry] = []
                var position: Int?
                while true {
                    let page = try await log.entries(selection, after: position, limit: size)
                    report.expect(page.count <= size, "\(page.count) lines where \(size) were asked for")
                    guard let last = page.last, joined.count <= whole.count else { break }
                    report.expect(last.position > position ?? Int.min, "positions do not rise")
                    joined += page.map(\.entry)
                    position = last.position
                }
                report.equal(joined, whole, "pages of \(size)")
            }
        }
        report.equal(try await log.entries(.all, after: nil, limit: 0).count, 0, "a page of nothing")
    }

    func oneOfManyWins(_ log: Log, _ report: LawReport) async throws {
        let winners = try await withThrowingTaskGroup(of: Bool.self) { group in
            for number in 0..<100 { group.addTask { try await log.append(Self.entry(number, key: "same")) } }
            return try await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        report.equal(winners, 1, "how many were told that their line was added")
        report.equal(try await log.entries(.all).count, 1, "lines")
    }
}
