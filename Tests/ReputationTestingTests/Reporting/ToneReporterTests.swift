import LanguageAnalysis
import ReputationTesting
import Synchronization
import Testing
import ToneLint

/// A mistake that somebody who writes a reporter makes.
enum ToneReporterFault: String, CaseIterable, Sendable {
    case countsItsCalls, tellsTheFirstOnly, givesUpOnOddNames

    /// The laws that must find it: these and no other.
    var laws: Set<ToneReporterLaw> {
        switch self {
        case .countsItsCalls: [.theSameIsSaidAgain, .namesMayBeAnything]
        case .tellsTheFirstOnly: [.everyFindingIsTold]
        case .givesUpOnOddNames: [.namesMayBeAnything]
        }
    }
}

final class ToneReporterDouble: ToneReporter {
    private let fault: ToneReporterFault?
    private let calls = Atomic(0)

    init(_ fault: ToneReporterFault?) {
        self.fault = fault
    }

    func output(for drafts: [LintedDraft]) -> String {
        if fault == .givesUpOnOddNames, drafts.contains(where: { $0.name.contains("\n") }) { return "" }
        let count = calls.wrappingAdd(1, ordering: .relaxed).newValue
        let lines = drafts.flatMap { draft in
            let told = fault == .tellsTheFirstOnly ? draft.report.diagnostics.prefix(1) : draft.report.diagnostics[...]
            return told.map { "\(draft.name): \($0.rule.rawValue)" }
        }
        return (lines + (fault == .countsItsCalls ? ["report \(count)"] : [])).joined(separator: "\n")
    }
}

@Suite struct ToneReporterTests {
    private static let drafts = Result {
        let linter = try ToneLinter()
        let texts = [
            "first": "Dear customer, we have noted your message and will get back to you soon!!!",
            "second": "We are sorry for any inconvenience this may have caused.",
            "third": "Your suitcase is on the 14:10 boat, Anna.",
        ]
        return texts.sorted { $0.key < $1.key }.map { name, text in
            LintedDraft(name: name, text: text, report: linter.lint(Draft(text: text, language: .english)))
        }
    }

    @Test(arguments: ToneReporterFault.allCases)
    func `a broken reporter breaks the laws concerned and no other`(fault: ToneReporterFault) async throws {
        let drafts = try Self.drafts.get()
        await expectOnly(fault.laws, toFind: fault) { law in
            await ToneReporterConformance(drafts: drafts) { ToneReporterDouble(fault) }.check(law)
        }
    }

    @Test func `every law of reporters is broken by somebody`() {
        #expect(Set(ToneReporterFault.allCases.flatMap(\.laws)) == Set(ToneReporterLaw.allCases))
    }

    @Test(arguments: ToneReporterLaw.allCases)
    func `the reporters in the box keep every promise, and so does a double without a fault`(
        law: ToneReporterLaw
    ) async throws {
        let drafts = try Self.drafts.get()
        await ToneReporterConformance(drafts: drafts) { ToneReporterDouble(nil) }.check(law)
        await ToneReporterConformance(drafts: drafts) { HumanReporter() }.check(law)
        await ToneReporterConformance(drafts: drafts) { JSONToneReporter() }.check(law)
        await ToneReporterConformance(drafts: drafts) { SARIFReporter() }.check(law)
        await ToneReporterConformance(drafts: drafts) { GitHubReporter() }.check(law)
        await ToneReporterConformance(drafts: drafts) { XcodeReporter() }.check(law)
    }
}
