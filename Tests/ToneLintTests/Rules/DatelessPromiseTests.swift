import LanguageAnalysis
import Testing
import ToneLint

@Suite struct DatelessPromiseTests {
    @Test(arguments: [
        ("en", "We will send you the refund.", "We will send you the refund by Friday, 6 March."),
        ("de", "Wir überweisen Ihnen den Betrag.", "Wir überweisen Ihnen den Betrag bis Freitag, 6. März."),
        ("ru", "Мы вернём вам деньги.", "Мы вернём вам деньги до пятницы, 6 марта."),
        ("ro", "Vă trimitem banii înapoi.", "Vă trimitem banii înapoi până vineri, 6 martie."),
    ])
    func `R06: a promise that names no time is a warning, which neither holds the reply nor is an error`(
        language: String,
        dateless: String,
        dated: String
    ) throws {
        let linter = try TestLinter.standard
        let report = linter.lint(Draft(text: dateless))
        let findings = report.findings("promise.no-date")
        #expect(findings.map(\.severity) == [.warning], "\(language)")
        #expect(report.gate.verdict != .hold)
        #expect(report.commitments.first.map { $0.when == nil } == true, "\(language)")
        let better = linter.lint(Draft(text: dated))
        #expect(better.findings("promise.no-date").isEmpty, "\(language)")
        #expect(better.commitments.contains { $0.when != nil }, "\(language)")
    }
}
