import LanguageAnalysis
import Testing
import ToneLint

@Test func `ToneLint: a canned line is held and a plain answer goes out`() throws {
    let linter = try ToneLinter()
    let context = ReplyContext(
        incoming: ["My refund for booking KB-4471 is three weeks late. What is going on?"],
        customerName: "Mira"
    )
    let canned = Draft(text: "Dear customer, we are sorry for any inconvenience. We will get back to you soon!!!")
    let held = linter.lint(canned, context: context)
    #expect(held.gate.verdict == .hold)
    #expect(!held.diagnostics.isEmpty)

    let plain = Draft(
        text: "I am sorry, Mira, that was our mistake. I sent the 42 euros today; they reach you by Friday. Anna",
        language: .english
    )
    #expect(linter.lint(plain, context: context).gate.verdict != .hold)

    let output = SARIFReporter().output(for: [LintedDraft(name: "draft.txt", text: canned.text, report: held)])
    #expect(output.contains("\"version\" : \"2.1.0\"") || output.contains("\"version\":\"2.1.0\""))
}
