public import Testing
public import ToneLint

/// Checks that a reporter keeps the promises of `ToneReporter`.
public struct ToneReporterConformance<Reporter: ToneReporter>: Sendable {
    private let drafts: [LintedDraft]
    private let makeReporter: @Sendable () async throws -> Reporter

    /// Makes a kit.
    ///
    /// - Parameters:
    ///   - drafts: Linted drafts, at least two, with plain names of their own; some with findings.
    ///   - makeReporter: Makes a reporter of its own, called once for every law.
    public init(drafts: [LintedDraft], makeReporter: @escaping @Sendable () async throws -> Reporter) {
        self.drafts = drafts
        self.makeReporter = makeReporter
    }

    /// Checks every law, one after the other.
    public func checkAll(sourceLocation: SourceLocation = #_sourceLocation) async {
        for law in ToneReporterLaw.allCases { await check(law, sourceLocation: sourceLocation) }
    }

    /// Checks one law.
    public func check(_ law: ToneReporterLaw, sourceLocation: SourceLocation = #_sourceLocation) async {
        await LawReport.run("reporter law '\(law.rawValue)'", at: sourceLocation) { report in
            let reporter = try await makeReporter()
            switch law {
            case .theSameIsSaidAgain: await theSameIsSaidAgain(reporter, report)
            case .everyFindingIsTold: everyFindingIsTold(reporter, report)
            case .namesMayBeAnything: namesMayBeAnything(reporter, report)
            }
        }
    }

    private func theSameIsSaidAgain(_ reporter: Reporter, _ report: LawReport) async {
        for drafts in [drafts, []] {
            var outputs = [reporter.output(for: drafts)]
            await withTaskGroup(of: String.self) { group in
                for _ in 0..<4 { group.addTask { reporter.output(for: drafts) } }
                for await output in group { outputs.append(output) }
            }
            report.equal(Set(outputs).count, 1, "outputs for the same \(drafts.count) drafts")
        }
    }

    private func everyFindingIsTold(_ reporter: Reporter, _ report: LawReport) {
        let output = reporter.output(for: drafts)
        for draft in drafts where !draft.report.diagnostics.isEmpty {
            report.expect(output.contains(draft.name), "'\(draft.name)' is not named")
            // Alone, so that the finding of another does not stand for it.
            let alone = reporter.output(for: [draft])
            for rule in Set(draft.report.diagnostics.map(\.rule.rawValue)).sorted() {
                report.expect(alone.contains(rule), "the finding of '\(rule)' in '\(draft.name)' is not told")
            }
        }
    }

    private func namesMayBeAnything(_ reporter: Reporter, _ report: LawReport) {
        for name in OddNames.all {
            let renamed = drafts.map { LintedDraft(name: name, text: $0.text, report: $0.report) }
            let output = reporter.output(for: renamed)
            report.equal(reporter.output(for: renamed), output, "the output for drafts named '\(name.prefix(20))'")
            guard renamed.contains(where: { !$0.report.diagnostics.isEmpty }) else { continue }
            report.expect(!output.isEmpty, "nothing is told of drafts named '\(name.prefix(20))'")
        }
    }
}

/// What every reporter must do, law by law.
public enum ToneReporterLaw: String, CaseIterable, Sendable {
    /// The same drafts give the same output, also no drafts, and also when several ask at once.
    case theSameIsSaidAgain
    /// Every draft with findings is named, and so is the rule of each finding.
    case everyFindingIsTold
    /// Names may be long, empty and hold any character.
    case namesMayBeAnything
}
