import LanguageAnalysis
import TestSupport
import Testing
import ToneLint

/// Every verdict but `send` shows words and a reason, in every format.
@Suite struct ExplainedVerdictTests {
    private static let reporters: [any ToneReporter] = [
        HumanReporter(), JSONToneReporter(), SARIFReporter(), GitHubReporter(), XcodeReporter(),
    ]

    private func isExplained(_ report: ToneReport, _ text: String) -> Bool {
        let drafts = [LintedDraft(name: "a.txt", text: text, report: report)]
        return Self.reporters.allSatisfy { reporter in
            let output = reporter.output(for: drafts)
            return report.diagnostics.contains { output.contains($0.rule.rawValue) && $0.severity >= .info }
        }
    }

    @Test(arguments: ReplySets.languages)
    func `whatever is not sent has a finding in every format, and one that asked for the verdict`(
        language: String
    ) throws {
        var stopped = 0
        for item in try ReplySets.items(language).filter({ $0.split == "held" }) {
            let report = try TestLinter.standard.reply(
                item.reply,
                language,
                context: ReplyContext(incoming: [item.incoming])
            )
            guard report.gate.verdict != .send else {
                #expect(
                    report.diagnostics.allSatisfy {
                        $0.severity < .warning || $0.confidence < ToneSeverity.minimumErrorConfidence
                    },
                    "\(item.id)"
                )
                continue
            }
            stopped += 1
            #expect(isExplained(report, item.reply), "\(item.id)")
            let found = Set(report.diagnostics.map(\.rule))
            #expect(
                report.gate.reasons.contains { $0.verdict == report.gate.verdict && found.contains($0.rule) },
                "\(item.id)"
            )
        }
        #expect(stopped > 5)
    }

    @Test(arguments: ReplySets.languages)
    func `no reason contradicts what the labels say`(language: String) throws {
        for item in try ReplySets.sample(language) {
            let report = try TestLinter.standard.reply(
                item.reply,
                language,
                context: ReplyContext(incoming: [item.incoming])
            )
            let found = Set(report.diagnostics.map(\.rule))
            for rule in report.gate.reasons.map(\.rule) where !found.contains(rule) {
                let holds: Bool
                switch rule.rawValue {
                case "defensive.brush-off": holds = report.labels.contains(.defensive)
                case "canned.empty-ack": holds = report.labels.contains(.cannedAcknowledgement)
                case "redirect.generic-desk": holds = report.labels.contains(.deflection)
                case "polite.joke-on-serious": holds = report.labels.contains(.jokeOnSerious)
                case "privacy.pii-public": holds = report.labels.contains(.leaksPersonalData)
                case "medium.register-mix": holds = report.labels.contains(.mixedRegister)
                case "corporate.officialese": holds = report.labels.contains(.corporate)
                case "promise.no-date":
                    holds = report.labels.contains(.commitment) && !report.labels.contains(.datedCommitment)
                case "polite.missing-sorry": holds = !report.labels.contains(.regret)
                case "generic.no-specifics": holds = report.labels.isDisjoint(with: [.substantive, .echo])
                default: holds = false
                }
                #expect(holds, "\(item.id): \(rule.rawValue)")
            }
        }
    }

    @Test func `the model's verdict tells what weighed most, and can be accepted or turned off`() throws {
        var linter = try TestLinter.standard
        let context = ReplyContext(incoming: ["My cabin was filthy and nobody came. What now?"])
        let text = "Thank you for your message, we have noted it."
        let report = linter.reply(text, "en", context: context)
        let finding = try #require(report.findings("model.hold").first)
        #expect(finding.message.arguments["features"]?.isEmpty == false)
        #expect(finding.message.arguments["leaning"].flatMap(Double.init).map { $0 > 0 } == true)
        #expect(report.gate.reasons.contains { $0.rule == "model.hold" && $0.verdict == .hold })
        linter.suppressions = SuppressionSet(accepting: report.diagnostics)
        #expect(linter.reply(text, "en", context: context).gate.verdict == .send)
        linter.suppressions = SuppressionSet()
        linter.configuration.severities = ["model.*": .off]
        #expect(!linter.reply(text, "en", context: context).rules.contains("model.hold"))
    }
}
