// Decides what rules weigh, for which drafts, and which findings are accepted.

// snippet.severities
import Conversations
import Foundation
import ToneLint

var configuration = ToneConfiguration.standard
configuration.severities = ["corporate.*": .info, "corporate.jargon": .warning, "promise.no-date": .error]
configuration.minimumConfidence = 0.7
print(configuration.unknownNames)
// prints: []
// snippet.end

// snippet.profiles
configuration.profiles += [
    ToneConfiguration.Profile(origins: [.bot, .automation], severities: ["canned.*": .error]),
    ToneConfiguration.Profile(channels: [.mail], severities: ["medium.length": .off]),
]
var linter = try ToneLinter(configuration: configuration)
let text = "We will call you soon."
let byHand = linter.lint(Draft(text: text))
let byProgram = linter.lint(Draft(text: text, origin: .bot))
for report in [byHand, byProgram] {
    print(report.diagnostics.first { $0.rule == "canned.vague-time" }?.severity.rawValue ?? "none")
}
// prints: warning
// prints: error
// snippet.end

// snippet.store
let stored = try JSONEncoder().encode(configuration)
print(try JSONDecoder().decode(ToneConfiguration.self, from: stored) == configuration)
// prints: true
// snippet.end

// snippet.accept
var accepted = SuppressionSet()
if let finding = byHand.diagnostics.first(where: { $0.rule == "canned.vague-time" }) { accepted.accept(finding) }
linter.suppressions = accepted
let later = linter.lint(Draft(text: "Hi Mira! We will call you soon."))
print(later.suppressed.map(\.rule.rawValue))
// prints: ["canned.vague-time"]
// snippet.end

// snippet.baseline
let drafts = ["We will call you soon.", "Your call is important to us."].map { Draft(text: $0) }
let baseline = SuppressionSet(accepting: drafts.flatMap { linter.lint($0).diagnostics })
let parted = baseline.apply(to: linter.lint(drafts[0]).diagnostics)
print(parted.open.count, "open,", parted.unused.isEmpty ? "none" : "some", "unused")
// prints: 0 open, some unused
// snippet.end

// snippet.rules
let short = try ToneLinter(rules: ToneRuleCatalogue.all.filter { $0.evidence.grade == .supported })
print(short.rules.count < linter.rules.count)
// prints: true
// snippet.end
