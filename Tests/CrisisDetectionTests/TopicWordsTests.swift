import Testing

@testable import CrisisDetection

@Suite struct TopicWordsTests {
    @Test(arguments: [
        ("The ferry that they cancelled was ours, @kestrelbay https://kestrelbay.example/x #Sandpiper", "ferry"),
        ("Die Fähre wurde gestrichen, und wir haben nichts davon gehört", "faehre"),
        ("ПАРОМ отменили, а нам никто ничего не сказал", "паром"),
        ("Feribotul a fost anulat și noi nu știm nimic despre asta", "feribotul"),
    ])
    func `topics are folded, and function words, links and accounts are none`(_ text: String, _ topic: String) {
        var reader = TopicWords.shipped
        let words = reader.words(of: text)
        #expect(words.contains(topic))
        let others: Set = ["that", "they", "haben", "davon", "despre", "https", "kestrelbay"]
        #expect(others.isDisjoint(with: words), "\(words)")
        let again = reader.words(of: text)
        #expect(again == words)
    }

    @Test func `case, diacritics and the kind of apostrophe make no other text`() {
        #expect(WordSource.shingles(of: "ЁЛКА НЕ ПРИШЛА В ПОРТ") == WordSource.shingles(of: "елка не пришла в порт"))
        #expect(WordSource.shingles(of: "Știm că ați anulat") == WordSource.shingles(of: "stim ca ati anulat"))
        #expect(WordSource.words(of: "We don’t know") == WordSource.words(of: "we don't know"))
        #expect(WordSource.shingles(of: "the boat is late") != WordSource.shingles(of: "the boat is on time"))
    }
}
