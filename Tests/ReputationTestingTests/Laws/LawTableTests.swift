import Foundation
import ReputationTesting
import TestSupport
import Testing

@Suite struct LawTableTests {
    private static func names<Law: CaseIterable & RawRepresentable<String>>(_: Law.Type) -> (String, Set<String>) {
        ("\(Law.self)", Set(Law.allCases.map(\.rawValue)))
    }

    /// Every enumeration of laws, with its cases.
    private static let laws = Dictionary(uniqueKeysWithValues: [
        names(SourceLaw.self), names(DecoderLaw.self), names(ResumableDecoderLaw.self), names(HTTPFetcherLaw.self),
        names(StoreLaw.self), names(ErasureLaw.self), names(PromiseStoreLaw.self), names(PromiseErasureLaw.self),
        names(TeamBookStoreLaw.self), names(CalendarStoreLaw.self), names(PolicyBookStoreLaw.self),
        names(ClockStoreLaw.self), names(ZoneRulesLaw.self), names(HolidaySourceLaw.self),
        names(EscalationSinkLaw.self), names(AlertSinkLaw.self), names(SeriesStoreLaw.self),
        names(SentimentSourceLaw.self), names(DecisionLogLaw.self), names(HideBudgetStoreLaw.self),
        names(EvidenceStoreLaw.self), names(AuthorHistoryStoreLaw.self), names(PlatformActuatorLaw.self),
        names(CommentClassifierLaw.self), names(SubstanceClassifierLaw.self), names(MessageReaderLaw.self),
        names(SpellCheckerLaw.self), names(ToneReporterLaw.self), names(DiagnosticsSinkLaw.self),
        names(DraftLinterLaw.self), names(CrisisWatcherLaw.self),
    ])

    @Test func `the table of laws names every seam's laws, and only laws that there are`() throws {
        let page = try Checkout.text(of: "Sources/ReputationTesting/ReputationTesting.docc/laws-by-seam.md")
        let rows = page.components(separatedBy: "\n").filter { $0.hasPrefix("| `") }
        var seen: [String] = []
        for row in rows {
            let cells = row.split(separator: "|").map {
                $0.trimmingCharacters(in: CharacterSet(charactersIn: " `"))
            }
            let laws = try #require(Self.laws[cells[1]], "\(cells[1]) is not known to this test")
            seen.append(cells[1])
            for cell in cells.dropFirst(2) where cell != "-" {
                #expect(laws.contains(cell), "\(cells[1]) has no case '\(cell)'")
            }
        }
        #expect(seen.sorted() == Self.laws.keys.sorted())
        let declared = try Checkout.files(in: "Sources/ReputationTesting", named: "swift").flatMap { file in
            try Checkout.text(of: file).matches(of: /public enum (\w+Law):/).map { String($0.1) }
        }
        #expect(declared.sorted() == seen.sorted())
    }
}
