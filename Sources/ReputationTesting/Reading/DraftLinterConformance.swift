public import Reputation
public import Testing
public import ToneLint

/// Checks that a linter keeps the promises of `DraftLinter`.
public struct DraftLinterConformance<Linter: DraftLinter>: Sendable {
    let makeLinter: @Sendable () async throws -> Linter
    let known: [Draft: ReplyGate.Verdict]

    /// Makes a kit.
    ///
    /// - Parameters:
    ///   - known: Drafts and whether they may go out, judged without a context; without any, the kit checks no judgement.
    ///   - makeLinter: Makes a linter, called once or twice for every law; two of them judge alike.
    public init(
        known: [Draft: ReplyGate.Verdict] = [:],
        makeLinter: @escaping @Sendable () async throws -> Linter
    ) {
        self.known = known
        self.makeLinter = makeLinter
    }

    /// Checks every law, one after the other.
    public func checkAll(sourceLocation: SourceLocation = #_sourceLocation) async {
        for law in DraftLinterLaw.allCases { await check(law, sourceLocation: sourceLocation) }
    }

    /// Checks one law.
    public func check(_ law: DraftLinterLaw, sourceLocation: SourceLocation = #_sourceLocation) async {
        await LawReport.run("draft linter law '\(law.rawValue)'", at: sourceLocation) { report in
            let linter = try await makeLinter()
            switch law {
            case .theSameIsSaidAgain: await theSameIsSaidAgain(linter, report)
            case .earlierDraftsChangeNothing: try await earlierDraftsChangeNothing(linter, report)
            case .contextsAreApart: try await contextsAreApart(linter, report)
            case .rangesFitTheText: rangesFitTheText(linter, report)
            case .textMayBeAnything: textMayBeAnything(linter, report)
            case .wordlessIsNotCleared: wordlessIsNotCleared(linter, report)
            case .knownDraftsAreJudged: knownDraftsAreJudged(linter, report)
            }
        }
    }
}

/// What every linter of drafts must do, law by law.
public enum DraftLinterLaw: String, CaseIterable, Sendable {
    /// The same draft gets the same report, also when several ask at once.
    case theSameIsSaidAgain
    /// A report does not depend on what was read before.
    case earlierDraftsChangeNothing
    /// A report is that of its own context, whatever context came before; names in it may be anything.
    case contextsAreApart
    /// Every range lies within the UTF-8 bytes of the text and cuts no sign as a reader sees it.
    case rangesFitTheText
    /// Any text gets a report, and the same again: long, empty, in any script.
    case textMayBeAnything
    /// What has no words is never cleared for sending.
    case wordlessIsNotCleared
    /// Known drafts are judged as they should be.
    case knownDraftsAreJudged
}
