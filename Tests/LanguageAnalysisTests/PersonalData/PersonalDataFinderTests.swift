import LanguageAnalysis
import TestSupport
import Testing

@Suite struct PersonalDataFinderTests {
    private func find(_ text: String, own: [String] = []) throws -> [(PersonalDatum.Kind, String)] {
        let analyzed = try Analysis.of(text)
        return PersonalDataFinder(ownContacts: own).find(in: analyzed).map { ($0.kind, analyzed.text($0.range)) }
    }

    @Test func `a range covers what was written, after pictographs and decomposed letters too`() throws {
        for lead in ["", "🚢🇩🇪 ", "u\u{308}ber ", "Ёж\r\n"] {
            let found = try find("\(lead)IBAN DE89 3704 0044 0532 0130 00, ruf an: +49 176 55501234!")
            #expect(found.map(\.1) == ["DE89 3704 0044 0532 0130 00", "+49 176 55501234"])
        }
    }

    @Test func `the brand's own contacts are not reported in any spelling`() throws {
        let own = [
            "+49 30 5550123", "help@kestrelbay.example", "@kestrelbay-crew.example", "DE89 3704 0044 0532 0130 00",
        ]
        #expect(try find("Call 030 555 01 23 or +49305550123", own: own).isEmpty)
        #expect(try find("Mail Help@KestrelBay.example or anna@kestrelbay-crew.example", own: own).isEmpty)
        #expect(try find("pay to DE89370400440532013000", own: own).isEmpty)
        #expect(try find("Call 030 555 01 24", own: own).map(\.0) == [.phone])
        #expect(try find("mail me@elsewhere.example", own: own).map(\.0) == [.email])
    }

    @Test(arguments: [
        "DE88 3704 0044 0532 0130 00", "GB29 NWBK 6016 1331 9268 18", "4111 1111 1111 1112", "5555-5555-5555-4445",
        "CNP 1800101221145", "СНИЛС 112-233-445 96", "ИНН 500100732258", "Steuer-ID 86095742718", "756.9217.0428.13",
        "NHS number 943 476 5918",
    ])
    func `a number whose check digits are wrong is not reported`(_ text: String) throws {
        let kinds = try find(text).map(\.0)
        #expect(!kinds.contains(.iban) && !kinds.contains(.card) && !kinds.contains(.nationalID))
    }

    @Test func `one changed digit is noticed in every account number and card`() throws {
        for (text, kind) in [("DE89370400440532013000", PersonalDatum.Kind.iban), ("4111111111111111", .card)] {
            #expect(try find(text).map(\.0) == [kind])
            for index in text.indices.dropFirst(4) {
                var changed = text
                let digit = changed[index].wholeNumberValue ?? 0
                changed.replaceSubrange(index...index, with: String((digit + 1) % 10))
                #expect(try !find(changed).map(\.0).contains(kind), "\(changed)")
            }
        }
    }

    @Test func `what is found does not overlap and is in order`() throws {
        var random = SeededRandom(seed: 4)
        let lines = try Corpus.lines("personal-data-forms.txt").map { String($0.drop { $0 != "|" }.dropFirst()) }
        for _ in 0..<TestScale.count(whole: 20_000, least: 200) {
            let text = (0..<4).compactMap { _ in lines.randomElement(using: &random) }.joined(separator: ", ")
            let found = PersonalDataFinder().find(in: try Analysis.of(text))
            for (left, right) in zip(found, found.dropFirst()) {
                #expect(left.range.upperBound <= right.range.lowerBound)
            }
            for datum in found { #expect(datum.confidence > 0 && datum.confidence <= 1 && !datum.range.isEmpty) }
        }
    }
}
