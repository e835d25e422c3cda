import LanguageAnalysis
import TestSupport
import Testing
import ToneLint

/// R55: one more variant of a random template is told; a personal reply is not.
@Suite struct TemplateRuleTests {
    private static let languages = ["en", "de", "ru", "ro"]

    private func isTold(_ text: String, _ language: String, _ index: ReplyIndex) throws -> ToneDiagnostic? {
        try TestLinter.standard.reply(text, language, context: ReplyContext(recentReplies: index))
            .findings("canned.near-duplicate").first
    }

    @Test(arguments: Array(RandomTemplates.all.indices))
    func `variants of a random template are one family`(number: Int) throws {
        var random = SeededRandom(seed: 23)
        let sent = (0..<30).map { _ in RandomTemplates.draw(RandomTemplates.all[number], &random) }
        let index = ContextScene.index(sent)
        var told = 0
        for _ in 0..<20 {
            let draft = RandomTemplates.draw(RandomTemplates.all[number], &random)
            guard let finding = try isTold(draft, Self.languages[number], index) else { continue }
            told += 1
            #expect(finding.related.contains { $0.role == .twin && sent.contains($0.text) }, "seed 23")
        }
        #expect(told >= 18, "\(told) of 20, seed 23")
    }

    @Test(arguments: Array(RandomTemplates.all.indices))
    func `personal replies are of no family`(number: Int) throws {
        var random = SeededRandom(seed: 29)
        let language = Self.languages[number]
        let items = try ReplySets.ordinary(language)
        let sent = (0..<30).map { _ in RandomTemplates.draw(RandomTemplates.all[number], &random) }
        let index = ContextScene.index(sent + items.map(\.reply))
        let others = try ReplySets.items(language).prefix(100)
        let told = try others.count { try isTold($0.reply, language, index) != nil }
        #expect(told * 20 <= others.count, "\(told) of \(others.count)")
    }

    @Test func `two variants are no family yet`() throws {
        var random = SeededRandom(seed: 31)
        let sent = (0..<2).map { _ in RandomTemplates.draw(RandomTemplates.all[0], &random) }
        let draft = RandomTemplates.draw(RandomTemplates.all[0], &random)
        let finding = try isTold(draft, "en", ContextScene.index(sent))
        // A copy by chance may be told as a copy, never as a family.
        #expect(finding.map { $0.confidence == 0.9 } ?? true, "seed 31")
    }
}
