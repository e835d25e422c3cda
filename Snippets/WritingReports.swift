// Writes the report of a draft for people, programs, code hosts and editors.

// snippet.report
import ToneLint

let text = "We will call you soon!"
let report = try ToneLinter().lint(Draft(text: text))
let drafts = [LintedDraft(name: "drafts/4471.txt", text: text, report: report)]
let reporters: [any ToneReporter] = [
    HumanReporter(showsEvidence: false), JSONToneReporter(), SARIFReporter(), GitHubReporter(), XcodeReporter(),
]
for reporter in reporters { print(reporter.output(for: drafts)) }
// snippet.end
