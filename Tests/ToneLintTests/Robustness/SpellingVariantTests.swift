import Foundation
import Testing
import ToneLint

/// The same words in other spellings mean the same.
@Suite struct SpellingVariantTests {
    private func rules(_ text: String, _ language: String, _ incoming: String) throws -> Set<String> {
        try TestLinter.standard.reply(text, language, context: ReplyContext(incoming: [incoming])).rules
    }

    /// How many of the package's replies change their rules when written otherwise.
    private func changed(_ language: String, _ rewrite: (String) -> String) throws -> [String] {
        try ReplySets.sample(language).compactMap { item in
            let other = rewrite(item.reply)
            guard other.unicodeScalars.elementsEqual(item.reply.unicodeScalars) == false else { return nil }
            let difference = try rules(item.reply, language, item.incoming)
                .symmetricDifference(rules(other, language, item.incoming))
            return difference.isEmpty ? nil : "\(item.id): \(difference.sorted().joined(separator: " "))"
        }
    }

    @Test(arguments: ReplySets.languages)
    func `decomposed letters give the same rules as composed ones`(language: String) throws {
        #expect(try changed(language) { $0.decomposedStringWithCanonicalMapping } == [])
    }

    @Test(arguments: ReplySets.languages)
    func `curly and straight apostrophes give the same rules`(language: String) throws {
        #expect(try changed(language) { $0.replacing("'", with: "’") } == [])
        #expect(try changed(language) { $0.replacing("’", with: "'") } == [])
    }

    @Test func `ё and е give the same rules`() throws {
        #expect(try changed("ru") { $0.replacing("ё", with: "е").replacing("Ё", with: "Е") } == [])
    }

    @Test func `ß and ss give the same rules`() throws {
        #expect(try changed("de") { $0.replacing("ß", with: "ss") } == [])
    }

    @Test func `umlauts written with e give the same rules`() throws {
        let pairs = [("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("Ä", "Ae"), ("Ö", "Oe"), ("Ü", "Ue")]
        #expect(try changed("de") { text in pairs.reduce(text) { $0.replacing($1.0, with: $1.1) } } == [])
    }

    @Test func `Romanian without diacritics or with cedillas gives the same rules`() throws {
        let plain = [
            ("ă", "a"), ("â", "a"), ("î", "i"), ("ș", "s"), ("ț", "t"), ("Ă", "A"), ("Â", "A"), ("Î", "I"), ("Ș", "S"),
            ("Ț", "T"),
        ]
        #expect(try changed("ro") { text in plain.reduce(text) { $0.replacing($1.0, with: $1.1) } } == [])
        let cedillas = [("ș", "ş"), ("ț", "ţ"), ("Ș", "Ş"), ("Ț", "Ţ")]
        #expect(try changed("ro") { text in cedillas.reduce(text) { $0.replacing($1.0, with: $1.1) } } == [])
    }

    @Test(arguments: ReplySets.languages)
    func `spaces that do not break give the same rules`(language: String) throws {
        #expect(try changed(language) { $0.replacing(" ", with: "\u{A0}") } == [])
    }

    @Test(arguments: ReplySets.languages)
    func `white space around a reply changes nothing`(language: String) throws {
        #expect(try changed(language) { "  \($0)\n" } == [])
    }
}
