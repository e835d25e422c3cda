import LanguageAnalysis
import Reputation
import ToneLint

/// Lets no program promise anything: the crew has to keep it, so somebody of the crew reads it first.
struct CrewFirstLinter: DraftLinter {
    let base: ToneLinter
    var analyzer: LanguageAnalyzer { base.analyzer }

    func lint(_ draft: Draft, context: ReplyContext) -> ToneReport {
        var report = base.lint(draft, context: context)
        // What nobody could read stays unread; it is neither clean nor at fault.
        guard report.gate.unread == nil else { return report }
        if draft.origin == .bot, !report.commitments.isEmpty { report.gate.verdict = .hold }
        return report
    }
}
