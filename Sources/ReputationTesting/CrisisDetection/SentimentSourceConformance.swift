import Conversations
public import CrisisDetection
public import Testing

/// Checks that a source keeps the promises of ``/CrisisDetection/SentimentSource``.
public struct SentimentSourceConformance<Source: SentimentSource>: Sendable {
    private let makeSource: @Sendable () async throws -> Source
    let known: [String: MentionSentiment]

    /// Makes a kit.
    ///
    /// - Parameters:
    ///   - known: Texts and how they must sound; without any, the kit checks no judgement of words.
    ///   - makeSource: Makes a source of its own, called once for every law.
    public init(
        known: [String: MentionSentiment] = [:],
        makeSource: @escaping @Sendable () async throws -> Source
    ) {
        self.known = known
        self.makeSource = makeSource
    }

    /// Checks every law, one after the other.
    public func checkAll(sourceLocation: SourceLocation = #_sourceLocation) async {
        for law in SentimentSourceLaw.allCases { await check(law, sourceLocation: sourceLocation) }
    }

    /// Checks one law.
    public func check(_ law: SentimentSourceLaw, sourceLocation: SourceLocation = #_sourceLocation) async {
        await LawReport.run("sentiment source law '\(law.rawValue)'", at: sourceLocation) { report in
            let source = try await makeSource()
            switch law {
            case .storedJudgementsStand: storedJudgementsStand(source, report)
            case .storedUnknownStands: storedUnknownStands(source, report)
            case .editsAreReadAnew: editsAreReadAnew(source, report)
            case .onlyWordsCount: await onlyWordsCount(source, report)
            case .wordlessIsUnknown: wordlessIsUnknown(source, report)
            case .textMayBeAnything: textMayBeAnything(source, report)
            case .knownTextsAreJudged: knownTextsAreJudged(source, report)
            }
        }
    }
}
