import LanguageAnalysis
import TestSupport
import Testing

/// R55: the variants of a template that chooses its wording at random are one family.
@Suite struct TemplateFamiliesTests {
    @Test func `four random templates among personal replies are four families`() throws {
        var random = SeededRandom(seed: 7)
        var texts: [(template: Int?, text: String)] = []
        for (number, template) in RandomTemplates.all.enumerated() {
            for _ in 0..<30 { texts.append((number, RandomTemplates.draw(template, &random))) }
        }
        for language in ["en", "de", "ru", "ro"] {
            texts += try Corpus.lines("LanguageProfile/\(language).txt").prefix(150).map { (nil, $0) }
        }
        var families = TemplateFamilies<Int>()
        for (id, text) in texts.enumerated() { families.insert(MaskedWords(text.text), id: id) }
        let found = families.families
        #expect(found.reduce(0) { $0 + $1.count } == families.count)
        for number in RandomTemplates.all.indices {
            let family = try #require(
                found.max { left, right in
                    left.count { texts[$0].template == number } < right.count { texts[$0].template == number }
                }
            )
            #expect(family.count { texts[$0].template == number } >= 27, "template \(number), seed 7")
            #expect(!family.contains { texts[$0].template != number }, "template \(number), seed 7")
        }
    }

    @Test func `a draft is shown its relatives`() {
        var random = SeededRandom(seed: 9)
        var families = TemplateFamilies<Int>()
        for id in 0..<20 { families.insert(MaskedWords(RandomTemplates.draw(RandomTemplates.all[1], &random)), id: id) }
        let draft = MaskedWords(RandomTemplates.draw(RandomTemplates.all[1], &random))
        #expect(families.relatives(of: draft).count >= 4, "seed 9")
        families.remove(0)
        #expect(!families.relatives(of: draft).contains { $0.id == 0 })
    }
}
