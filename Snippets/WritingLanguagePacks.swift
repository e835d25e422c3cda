// Writes a brand's own language pack and tests it.

// snippet.pack
import LanguageAnalysis

let source = """
    # What people call the boats of Kestrel Bay.
    [kb.ship]
    skerry maid; tern; *liner; ship|boat|ferr*

    [kb.lateness]
    late; delayed; (behind schedule|hours late)

    # A ship and a delay close to it, in a sentence that is not about tomorrow.
    [kb.lateShip]
    @kb.ship ..6!@NEGATION @kb.lateness / !@time.tomorrow
    @kb.lateness ..3 @kb.ship
    + The Skerry Maid was two hours late again.
    + Tern is delayed
    - The Tern was not late.
    - My parcel is late.
    """
let pack = LanguagePack(language: .english, source: source)
let analyzer = try LanguageAnalyzer(packs: LanguagePack.shipped + [pack])
print(analyzer.failedPackTests().count, "tests fail")
// prints: 0 tests fail
// snippet.end

// snippet.use
let text = analyzer.analyze("The Skerry Maid was hours late and the crew said nothing.")
for range in text.ranges(of: "kb.lateShip") { print(text.text(text.bytes(of: range))) }
// prints: Skerry Maid was hours late
// snippet.end

// snippet.look
for match in text.allMatches() where match.name.hasPrefix("kb.") {
    print(match.name, "→", text.text(text.bytes(of: match.tokens)))
}
// snippet.end

// snippet.fault
let faulty = LanguagePack(language: .english, source: "[kb.lateShip]\n@kb.vessel late")
do {
    _ = try LanguageAnalyzer(packs: [faulty])
} catch {
    print(error)
}
// prints: en pack, line 2: unknownClass: kb.vessel
// snippet.end
