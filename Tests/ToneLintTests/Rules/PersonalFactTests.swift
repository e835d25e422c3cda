import Foundation
import LanguageAnalysis
import TestSupport
import Testing
import ToneLint

/// Personal data without a form: illnesses, debts, rooms, neighbours.
@Suite struct PersonalFactTests {
    private struct Item: Decodable {
        var id: String
        var language: String
        var incoming: String
        var reply: String
        var isLeak: Bool
    }

    /// Written after the patterns; those knew 18 of the 24 at first sight.
    @Test func `what a brand knows of a person is told in four languages, and ordinary answers pass`() throws {
        let items = try Checkout.text(of: "Tests/ToneLintTests/Fixtures/PersonalFacts/replies.jsonl")
            .split(separator: "\n").map { try JSONDecoder().decode(Item.self, from: Data($0.utf8)) }
        var missed: [String] = []
        for item in items {
            let report = try TestLinter.standard.reply(
                item.reply,
                item.language,
                context: ReplyContext(incoming: [item.incoming])
            )
            let isTold = report.labels.contains(.leaksPersonalData)
            #expect(item.isLeak || !isTold, "\(item.reply)")
            if item.isLeak, !isTold { missed.append(item.id) }
        }
        #expect(items.count(where: \.isLeak) == 24)
        #expect(missed.count <= 5, "\(missed)")
    }

    @Test func `what the customer wrote of first is not published by the answer`() throws {
        func isLeak(_ incoming: String) throws -> Bool {
            let context = ReplyContext(incoming: [incoming])
            return try TestLinter.standard.reply("Your chemotherapy seat is in row 2.", "en", context: context)
                .labels.contains(.leaksPersonalData)
        }
        #expect(try isLeak("Where do I sit on the ferry?"))
        #expect(try !isLeak("Where do I sit on the ferry after my chemotherapy?"))
    }

    @Test func `a fact is held back and never blacked out without asking`() throws {
        let report = try TestLinter.standard.reply("Your account was overdrawn that day.", "en")
        let finding = try #require(report.findings("privacy.pii-public").first)
        #expect(finding.fixes.map(\.safety) == [.suggest])
        #expect(report.gate.verdict == .hold)
    }

    @Test func `a slip comes with the word that was meant, which is only put in by a person`() throws {
        let text = "Sorry for the inconveniece, your cabin is redy at nine."
        let report = try TestLinter.standard.reply(text, "en")
        #expect(report.labels.contains(.typo))
        let fixes = report.findings("typo.spelling").flatMap(\.fixes)
        #expect(fixes.contains { $0.edits.map(\.replacement) == ["inconvenience"] })
        #expect(fixes.allSatisfy { $0.safety == .suggest })
        #expect(report.applyingSafeFixes(to: text).text == text)
    }

    @Test func `a linter asks the spell checker it is given`() throws {
        struct Nothing: SpellChecker {
            func isCorrect(_ word: String, language: TextLanguage) -> Bool? { word == "ferry" ? false : nil }
            func corrections(of word: String, language: TextLanguage, limit: Int) -> [String] { [] }
        }
        let linter = try ToneLinter(speller: Nothing())
        let found = linter.lint(Draft(text: "The ferry leaves definately at nine.", language: .english))
        #expect(found.findings("typo.spelling").map { $0.range } == [4..<9])
        #expect(found.findings("typo.spelling").first?.fixes == [])
    }
}
