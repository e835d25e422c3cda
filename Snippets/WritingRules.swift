// Writes a rule of a brand's own and runs it beside the package's.

// snippet.pack
import LanguageAnalysis
import ToneLint

let words = LanguagePack(
    language: .english,
    source: """
        # What our boats were called before 2025.
        [kb.oldName]
        seabird|petrel express
        + The Petrel Express leaves at nine.
        """
)
// snippet.end

// snippet.rule
let oldName = ToneRule(
    "kestrel.old-name",
    .error,
    rationale: "The boats have new names since 2025.",
    advice: "Say Tern.",
    examples: [
        .init(draft: Draft(text: "The Petrel Express leaves at nine.", language: .english), fires: true),
        .init(draft: Draft(text: "The Tern leaves at nine.", language: .english), fires: false),
    ]
) { scene in
    scene.findings(of: "kb.oldName", confidence: 0.95).map { finding in
        var finding = finding
        finding.fixes = [FixIt(edits: [.init(range: finding.range, replacement: "Tern")], safety: .safe)]
        return finding
    }
}
// snippet.end

// snippet.absence
let noSafetyLine = ToneRule(
    "kestrel.no-safety-line",
    .warning,
    rationale: "Who asks about the weather wants to know when we do not sail.",
    advice: "Say from which wind on boats stay in the harbour.",
    needs: [.incoming],
    examples: []
) { scene in
    guard let asked = scene.reading.incoming, asked.text(0..<asked.utf8.count).contains("storm") else { return [] }
    return scene.labels.contains(.concrete) ? [] : scene.whole(0.8)
}
// snippet.end

// snippet.run
let linter = try ToneLinter(
    packs: LanguagePack.shippedForTone + [words],
    rules: ToneRuleCatalogue.all + [oldName, noSafetyLine]
)
let text = "The Petrel Express leaves at nine."
let report = linter.lint(Draft(text: text, language: .english))
for finding in report.diagnostics where finding.rule.group == "kestrel" { print(finding.message.text) }
// prints: The boats have new names since 2025. Say Tern.
print(report.applyingSafeFixes(to: text).text)
// prints: The Tern leaves at nine.
// snippet.end

// snippet.test
for rule in [oldName, noSafetyLine] {
    for example in rule.examples {
        let isTold = example.report(by: linter).diagnostics.contains { $0.rule == rule.id }
        print(isTold == example.fires ? "as wanted:" : "otherwise:", example.draft.text)
    }
}
// prints: as wanted: The Petrel Express leaves at nine.
// prints: as wanted: The Tern leaves at nine.
// snippet.end
