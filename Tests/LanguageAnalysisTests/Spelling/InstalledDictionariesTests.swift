import Foundation
import LanguageAnalysis
import Testing

/// Dictionaries as Debian installs them, or below the folder that `REPUTATION_HUNSPELL` names.
@Suite struct InstalledDictionariesTests {
    private static func read(_ name: String, _ language: TextLanguage) throws -> HunspellDictionary? {
        let folder = ProcessInfo.processInfo.environment["REPUTATION_HUNSPELL"] ?? "/usr/share/hunspell"
        let url = URL(fileURLWithPath: folder).appendingPathComponent(name)
        guard let affixes = try? Data(contentsOf: url.appendingPathExtension("aff")),
            let words = try? Data(contentsOf: url.appendingPathExtension("dic"))
        else {
            print("skipped: the dictionary \(name) is not in \(folder)")
            return nil
        }
        return try HunspellDictionary(language: language, affixes: [UInt8](affixes), words: [UInt8](words))
    }

    @Test(arguments: [
        ("en_US", TextLanguage.english, ["unhappily", "it's", "dogs", "HOUSES"], ["recieve", "gooder", "unhappyly"]),
        (
            "de_DE", .german, ["Haustür", "Fahrkartenautomat", "Kundendienstmitarbeiter", "gegangen", "schnelleres"],
            ["Haustuer", "fahrplanauskunft", "Standart", "gegingen"]
        ),
        ("ru_RU", .russian, ["книгами", "читающий", "непонятно", "красивейшего"], ["здраствуйте", "книгоми"]),
        ("ro_RO", .romanian, ["casele", "mulțumesc", "oamenilor", "frumoasele"], ["multzumesc", "caselelor"]),
    ])
    func `a dictionary as installed knows words and no slips`(
        _ name: String,
        _ language: TextLanguage,
        _ right: [String],
        _ wrong: [String]
    ) throws {
        guard let words = try Self.read(name, language) else { return }
        #expect(words.faults.isEmpty)
        for word in right { #expect(words.contains(word), "\(word)") }
        for word in wrong { #expect(!words.contains(word), "\(word)") }
        for slip in FrequentSlips.shipped.slips(of: language).keys.sorted() where slip != "ave-ți" && slip != "sunte-ți"
        {
            #expect(!words.contains(slip), "the slip \(slip) is a word")
        }
    }
}
