import LanguageAnalysis
import Reputation
import ReputationTesting
import Synchronization
import Testing
import ToneLint

/// A mistake that somebody who writes a linter of drafts makes.
enum DraftLinterFault: String, CaseIterable, Sendable {
    case countsItsCalls, measuresByTheFirst, keepsTheFirstContext, cutsTheEnd, tiresOfLongTexts, clearsTheWordless
    case clearsEverything

    /// The laws that must find it: these and no other.
    var laws: Set<DraftLinterLaw> {
        switch self {
        case .countsItsCalls:
            [.theSameIsSaidAgain, .earlierDraftsChangeNothing, .contextsAreApart, .textMayBeAnything]
        case .measuresByTheFirst: [.earlierDraftsChangeNothing]
        case .keepsTheFirstContext: [.contextsAreApart]
        case .cutsTheEnd: [.rangesFitTheText]
        case .tiresOfLongTexts: [.textMayBeAnything]
        case .clearsTheWordless: [.wordlessIsNotCleared]
        case .clearsEverything: [.knownDraftsAreJudged]
        }
    }
}

/// The linter in the box with one fault, or none.
final class DraftLinterDouble: DraftLinter {
    private let fault: DraftLinterFault?
    private let base: ToneLinter
    private let calls = Atomic(0)
    /// Bytes of the first text, and of the first customer's name, and one; 0 before.
    private let firstText = Atomic(0)
    private let firstName = Atomic(0)

    init(_ fault: DraftLinterFault?, _ base: ToneLinter) {
        self.fault = fault
        self.base = base
    }

    var analyzer: LanguageAnalyzer { base.analyzer }

    func lint(_ draft: Draft, context: ReplyContext) -> ToneReport {
        var report = base.lint(draft, context: context)
        let bytes = draft.text.utf8.count
        let isWordless = draft.text.allSatisfy(\.isWhitespace)
        switch fault {
        case .countsItsCalls: report.gate.leaning = Double(calls.wrappingAdd(1, ordering: .relaxed).newValue)
        case .tiresOfLongTexts where bytes > 5000:
            report.gate.leaning = Double(calls.wrappingAdd(1, ordering: .relaxed).newValue)
        case .measuresByTheFirst: report.gate.leaning = Self.first(bytes, in: firstText)
        case .keepsTheFirstContext:
            report.gate.leaning = Self.first(context.customerName?.utf8.count ?? 0, in: firstName)
        case .cutsTheEnd:
            // The last byte of a sign of several.
            guard let last = draft.text.last, last.utf8.count > 1 else { break }
            for index in report.diagnostics.indices { report.diagnostics[index].range = 0..<bytes - 1 }
        case .clearsTheWordless where isWordless: report.gate.verdict = .send
        case .clearsEverything where !isWordless: report.gate.verdict = .send
        default: break
        }
        return report
    }

    private static func first(_ count: Int, in memory: borrowing Atomic<Int>) -> Double {
        let exchange = memory.compareExchange(expected: 0, desired: count + 1, ordering: .relaxed)
        return Double(exchange.exchanged ? count + 1 : exchange.original)
    }
}

@Suite struct DraftLinterTests {
    /// Reading the packs takes longer than reading with them.
    private static let linter = Result { try ToneLinter() }
    private static let known: [Draft: ReplyGate.Verdict] = [
        Draft(text: "Your suitcase is on the 14:10 boat today, Anna; it reaches Marram at 15:05.", language: .english):
            .send,
        Draft(text: "You are an idiot, and your suitcase is your own problem.", language: .english): .hold,
    ]

    private static func linters(_ fault: DraftLinterFault?) throws -> DraftLinterConformance<DraftLinterDouble> {
        let linter = try linter.get()
        return DraftLinterConformance(known: known) { DraftLinterDouble(fault, linter) }
    }

    @Test(arguments: DraftLinterFault.allCases)
    func `a broken linter breaks the laws concerned and no other`(fault: DraftLinterFault) async throws {
        let kit = try Self.linters(fault)
        await expectOnly(fault.laws, toFind: fault) { await kit.check($0) }
    }

    @Test func `every law of linters is broken by somebody`() {
        #expect(Set(DraftLinterFault.allCases.flatMap(\.laws)) == Set(DraftLinterLaw.allCases))
    }

    @Test(arguments: DraftLinterLaw.allCases)
    func `the linter in the box keeps every promise, and so does a double without a fault`(
        law: DraftLinterLaw
    ) async throws {
        let linter = try Self.linter.get()
        await DraftLinterConformance(known: Self.known) { linter }.check(law)
        await (try Self.linters(nil)).check(law)
    }

    @Test func `issues of the kit of linters are reported where it was called`() async throws {
        let kit = try Self.linters(.clearsEverything)
        let line = #line + 2
        await withKnownIssue {
            await kit.check(.knownDraftsAreJudged)
        } matching: { issue in
            issue.sourceLocation.map { $0.fileID == #fileID && $0.line == line } ?? false
        }
    }
}
