import LanguageAnalysis
import ToneLint

/// Drafts for the reporters: two lines, letters of two to four bytes before the finding, a fix, a suppressed finding.
enum ReporterDrafts {
    static let text = "Grüße 😂 Жанна!\r\nЁ: you should have read the terms. We will will call you!!!"

    static func made() throws -> [LintedDraft] {
        var linter = try TestLinter.standard
        let all = linter.reply(text, "en")
        linter.suppressions = SuppressionSet(accepting: all.findings("medium.shouting").prefix(1))
        let other = linter.reply("The ferry leaves at nine.", "en")
        return [
            LintedDraft(name: "replies/ein Entwurf, 1.txt", text: text, report: linter.reply(text, "en")),
            LintedDraft(name: "clean.txt", text: "The ferry leaves at nine.", report: other),
        ]
    }
}
