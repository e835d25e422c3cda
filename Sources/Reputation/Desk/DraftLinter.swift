public import LanguageAnalysis
public import ToneLint

/// Reads replies before and after they are sent: `ToneLinter`, or one of your own.
///
/// The same draft in the same context gets the same report, whenever it is asked for; the desk asks once and keeps it.
/// Keep the promises of `DraftLinterConformance`.
public protocol DraftLinter: Sendable {
    /// What it reads words with.
    var analyzer: LanguageAnalyzer { get }

    /// What is to be said about a draft.
    func lint(_ draft: Draft, context: ReplyContext) -> ToneReport
}

extension ToneLinter: DraftLinter {}
