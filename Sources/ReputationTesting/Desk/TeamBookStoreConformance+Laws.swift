import Conversations
import LanguageAnalysis
import Reputation
import ServiceLevels

extension TeamBookStoreConformance {
    var brand: BrandID { BrandID(rawValue: "kestrel-bay") }

    /// A book; another variant has other content.
    func book(_ variant: Int) -> TeamBook {
        let mira = AgentID(rawValue: "agent:mira")
        return TeamBook(
            team: [TeamMember(id: mira, name: "Mira \(variant)", languages: [.german, .english])],
            roster: ShiftRoster(zone: "Europe/Berlin", shifts: [.init(mira, on: .monday, OpenHours(8, 16))]),
            cannedResponses: CannedResponseLibrary([
                CannedResponse(id: "late", language: .english, text: "Hi {name}, \(variant)", topics: ["late*"])
            ])
        )
    }

    private var largeBook: TeamBook {
        var book = book(0)
        let texts = (0..<1000).map { number in
            CannedResponse(
                id: "text \(number) \u{1F6A2}",
                language: .russian,
                text: "\u{41F}\u{440}\u{438}\u{447}\u{430}\u{43B} \(number)\n\"{name}\" \u{0}",
                topics: ["\u{43F}\u{430}\u{440}\u{43E}\u{43C}*", "pier \(number)"]
            )
        }
        book.cannedResponses = CannedResponseLibrary(texts)
        book.team.append(TeamMember(id: AgentID(rawValue: "agent:pia"), name: "Pia", isSurgeStaff: true))
        book.roster?.shifts.append(
            .init(AgentID(rawValue: "agent:pia"), on: LocalDate(2026, 3, 13), OpenHours(9, 24))
        )
        return book
    }

    func startsEmpty(_ store: Store, _ report: LawReport) async throws {
        report.expect(try await store.teamBook(of: brand) == nil, "a new store holds a book")
    }

    func booksComeBackUnchanged(_ store: Store, _ report: LawReport) async throws {
        for book in [book(1), TeamBook(), largeBook] {
            let held = try await store.teamBook(of: brand)?.revision
            try await store.save(book, of: brand, expecting: held)
            let found = try await store.teamBook(of: brand)?.book
            report.expect(
                found == book,
                "a book of \(book.cannedResponses.responses.count) texts and \(book.team.count) people comes back changed"
            )
        }
    }

    func lastBookCounts(_ store: Store, _ report: LawReport) async throws {
        var revision: Int?
        for variant in 0..<5 {
            let next = try await store.save(book(variant), of: brand, expecting: revision)
            let last = revision.map(String.init) ?? "none"
            report.expect(next > revision ?? .min, "revision \(next) does not come after \(last)")
            revision = next
            let found = try await store.teamBook(of: brand)
            report.expect(found == StoredTeamBook(book(variant), revision: next), "the book saved last is not there")
        }
    }

    func brandsAreApart(_ store: Store, _ report: LawReport) async throws {
        for (index, name) in OddNames.all.enumerated() {
            try await store.save(book(index), of: BrandID(rawValue: name), expecting: nil)
        }
        for (index, name) in OddNames.all.enumerated() {
            let found = try await store.teamBook(of: BrandID(rawValue: name))?.book
            report.expect(
                found == book(index),
                "the brand '\(name.prefix(20))' of \(name.utf8.count) bytes has another book"
            )
        }
    }

    func revisionsGuard(_ store: Store, _ report: LawReport) async throws {
        try await expectConflict(store, expecting: 1, report, "a book that is not there is at no revision")
        let first = try await store.save(book(1), of: brand, expecting: nil)
        let second = try await store.save(book(2), of: brand, expecting: first)
        for revision in [nil, first, second + 1] {
            try await expectConflict(
                store,
                expecting: revision,
                report,
                "somebody who read \(revision.map { "revision \($0)" } ?? "no book") replaced revision \(second)"
            )
        }
        let found = try await store.teamBook(of: brand)
        let expected = StoredTeamBook(book(2), revision: second)
        report.expect(found == expected, "a save that was refused has changed the book")
    }

    private func expectConflict(
        _ store: Store,
        expecting revision: Int?,
        _ report: LawReport,
        _ what: String
    ) async throws {
        do {
            try await store.save(book(9), of: brand, expecting: revision)
            report.expect(false, what)
        } catch let error as StoreError {
            report.equal(error.code, .revisionConflict, "the code of the error")
        }
    }

    func oneOfManySaversWins(_ store: Store, _ report: LawReport) async throws {
        var revision: Int?
        for round in 1...5 {
            let expected = revision
            let winners = await withTaskGroup(of: Int?.self) { group in
                for saver in 0..<8 {
                    group.addTask {
                        do {
                            try await store.save(book(saver), of: brand, expecting: expected)
                            return saver
                        } catch {
                            return nil
                        }
                    }
                }
                return await group.reduce(into: [Int]()) { if let saver = $1 { $0.append(saver) } }
            }
            report.equal(winners.count, 1, "savers who were told that they succeeded in round \(round)")
            let saved = try await store.teamBook(of: brand)
            report.expect(
                winners.contains { saved?.book == book($0) },
                "round \(round) left the book of somebody who was refused"
            )
            revision = saved?.revision
        }
    }

    func failedSaveChangesNothing(_ store: Store, _ report: LawReport) async throws {
        guard let failNextSave else {
            return report.skip("give the kit 'failNextSave' to check what a failed save leaves behind")
        }
        let first = try await store.save(book(1), of: brand, expecting: nil)
        try await failNextSave(store)
        do {
            try await store.save(largeBook, of: brand, expecting: first)
            report.expect(false, "the save that had to fail did not")
        } catch {
            let found = try await store.teamBook(of: brand)
            report.expect(found == StoredTeamBook(book(1), revision: first), "a failed save has changed the book")
        }
    }
}
