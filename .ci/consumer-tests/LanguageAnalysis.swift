import LanguageAnalysis
import Testing

@Test func `LanguageAnalysis: a text is read once and asked many things`() throws {
    let analyzer = try LanguageAnalyzer()
    let text = analyzer.analyze("Es tut uns leid. Wir rufen Sie morgen bis 12 Uhr an.")
    #expect(text.language == .german)
    #expect(text.commitments.map(\.kind) == [.callBack])
    #expect(text.speechActs.contains { $0.kind == .commit })

    let slips = FrequentSlips.shipped.misspellings(in: analyzer.analyze("We recieve your mail tomorow."))
    #expect(slips.first?.corrections.first == "receive")
}

@Test func `LanguageAnalysis: copies of a template are found whomever they were sent to`() {
    var index = NearDuplicateIndex<Int>()
    index.insert(MaskedWords("Hi Ada, we are sorry about booking KB-4411 and will look into it today."), id: 1)
    index.insert(MaskedWords("The 9:15 to Skerry sails from pier 2 this week."), id: 2)
    let copy = MaskedWords("Hi Grete, we are sorry about booking KB-7320 and will look into it today.")
    #expect(index.matches(of: copy).map(\.id) == [1])
}
