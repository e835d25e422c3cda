import LanguageAnalysis
import Testing

@Suite struct FrequentSlipsTests {
    @Test(arguments: [
        (TextLanguage.english, "recieve", "receive"), (.english, "Definately", "Definitely"),
        (.german, "vorraussichtlich", "voraussichtlich"),
        (.german, "Reperatur", "Reparatur"), (.german, "reperatur", "Reparatur"),
        (.russian, "здраствуйте", "здравствуйте"),
        (.russian, "Извените", "Извините"), (.romanian, "întodeauna", "întotdeauna"),
        (.romanian, "multimim", "mulțumim"),
    ])
    func `a frequent slip is known and mended`(_ language: TextLanguage, _ slip: String, _ right: String) {
        let checker = FrequentSlips.shipped
        #expect(checker.isCorrect(slip, language: language) == false)
        #expect(checker.corrections(of: slip, language: language, limit: 3) == [right])
        #expect(checker.isCorrect(right, language: language) == nil)
        #expect(checker.isCorrect(slip, language: .other) == nil)
    }

    @Test func `every language has a hundred slips or more, none of them right`() {
        for language in [TextLanguage.english, .german, .russian, .romanian] {
            let slips = FrequentSlips.shipped.slips(of: language)
            #expect(slips.count >= 100)
            for (slip, right) in slips {
                #expect(slip != right)
                for word in right.split(separator: " ") {
                    #expect(slips[String(word)] == nil, "\(right) is a slip itself")
                }
            }
        }
    }

    @Test func `misspellings stand where they are written, and quoted words are left alone`() throws {
        let text = try Analysis.of("🙂 We will definately help. You wrote \"recieve\" and we don't mind, tommorow!")
        let found = FrequentSlips.shipped.misspellings(in: text)
        #expect(found.map(\.word) == ["definately", "tommorow"])
        #expect(found.map { text.text($0.range) } == found.map(\.word))
        #expect(found.map(\.corrections) == [["definitely"], ["tomorrow"]])
    }

    @Test func `own slips can be added`() {
        var checker = FrequentSlips(sources: [.english: "kestral=Kestrel\nno line\n"])
        checker.add("Ferrie", correction: "ferry", language: .english)
        #expect(checker.corrections(of: "kestral", language: .english, limit: 1) == ["Kestrel"])
        #expect(checker.corrections(of: "ferrie", language: .english, limit: 1) == ["ferry"])
    }
}
