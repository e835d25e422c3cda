import LanguageAnalysis
import Testing
import ToneLint

/// What rules suggest to a person: an open place, a clause less, a sentence of its own.
///
/// Nothing of it is made unasked.
@Suite struct SuggestedFixTests {
    private static let cases: [(String, String, String, String)] = [
        ("en", "canned.vague-time", "We will call you soon.", "We will call you ${by when}."),
        ("ru", "canned.vague-time", "Мы скоро вам перезвоним.", "Мы ${by when} вам перезвоним."),
        ("en", "promise.no-date", "I will send you the refund!", "I will send you the refund ${by when}!"),
        ("de", "promise.no-date", "Ich überweise Ihnen das Geld.", "Ich überweise Ihnen das Geld ${by when}."),
        ("ro", "promise.no-date", "Vă trimit banii înapoi.", "Vă trimit banii înapoi ${by when}."),
        (
            "en", "defensive.apology-but", "We are sorry, but the boat is full.",
            "We are sorry. The boat is full."
        ),
        (
            "de", "defensive.apology-but", "Tut mir leid, aber das Schiff ist voll.",
            "Tut mir leid. Das Schiff ist voll."
        ),
        ("ru", "defensive.apology-but", "Простите, но паром полон.", "Простите. Паром полон."),
        ("ro", "defensive.apology-but", "Ne pare rău, dar feribotul e plin.", "Ne pare rău. Feribotul e plin."),
        ("en", "defensive.already-told", "As I already told you, pets stay on deck.", "Pets stay on deck."),
        ("en", "defensive.invalidate-emotion", "Calm down. The ramp is open.", "The ramp is open."),
        ("de", "defensive.minimise", "Die Rampe ist offen. Das war nur ein Einzelfall.", "Die Rampe ist offen."),
        (
            "en", "privacy.asks-pii-public", "Please post your phone number here.",
            "Please post your phone number here ${in a private message}."
        ),
        ("en", "medium.shouting", "PLEASE READ this.", "please read this."),
        ("en", "polite.command", "You must provide the receipt.", "You must provide the receipt ${what it is for}."),
    ]

    @Test(arguments: cases)
    func `a suggestion mends the draft as far as a program can`(
        language: String,
        rule: String,
        text: String,
        wanted: String
    ) throws {
        let report = try TestLinter.standard.reply(text, language)
        let fix = try #require(report.findings(rule).first?.fixes.first)
        #expect(fix.safety == .suggest)
        var bytes = Array(text.utf8)
        for edit in fix.edits.reversed() { bytes.replaceSubrange(edit.range, with: Array(edit.replacement.utf8)) }
        #expect(String(decoding: bytes, as: UTF8.self) == wanted)
        #expect(report.applyingSafeFixes(to: text).applied.allSatisfy { $0.rule.rawValue != rule })
    }

    @Test(arguments: ReplySets.languages)
    func `an open place never stands in a safe fix, and a sentence that is all there is stays`(language: String) throws
    {
        let linter = try TestLinter.standard
        for item in try ReplySets.sample(language) {
            let report = linter.reply(item.reply, language, context: ReplyContext(incoming: [item.incoming]))
            for fix in report.diagnostics.flatMap(\.fixes) {
                let isOpen = fix.edits.contains { $0.replacement.contains("${") }
                #expect(!isOpen || fix.safety == .suggest, "\(item.id)")
                let removed = fix.edits.reduce(0) { $0 + ($1.replacement.isEmpty ? $1.range.count : 0) }
                #expect(removed < item.reply.utf8.count, "\(item.id)")
            }
        }
    }
}
