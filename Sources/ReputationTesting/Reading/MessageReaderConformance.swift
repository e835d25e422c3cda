import Conversations
public import Reputation
public import Testing

/// Checks that a reader keeps the promises of `MessageReader`.
public struct MessageReaderConformance<Reader: MessageReader>: Sendable {
    private let makeReader: @Sendable () async throws -> Reader
    let known: [String: MessageReading.Traits]
    let unreadable: [String]

    /// Makes a kit.
    ///
    /// - Parameters:
    ///   - known: Texts and what must be read from them, perhaps beside other traits; without any, the kit checks no
    ///     reading of words.
    ///   - unreadable: Texts in languages that it cannot read.
    ///   - makeReader: Makes a reader of its own, called once for every law.
    public init(
        known: [String: MessageReading.Traits] = [:],
        unreadable: [String] = [],
        makeReader: @escaping @Sendable () async throws -> Reader
    ) {
        self.known = known
        self.unreadable = unreadable
        self.makeReader = makeReader
    }

    /// Checks every law, one after the other.
    public func checkAll(sourceLocation: SourceLocation = #_sourceLocation) async {
        for law in MessageReaderLaw.allCases { await check(law, sourceLocation: sourceLocation) }
    }

    /// Checks one law.
    public func check(_ law: MessageReaderLaw, sourceLocation: SourceLocation = #_sourceLocation) async {
        await LawReport.run("message reader law '\(law.rawValue)'", at: sourceLocation) { report in
            let reader = try await makeReader()
            switch law {
            case .onlyWordsCount: await onlyWordsCount(reader, report)
            case .titlesAreRead: titlesAreRead(reader, report)
            case .unassessedSaysNothing: unassessedSaysNothing(reader, report)
            case .textMayBeAnything: textMayBeAnything(reader, report)
            case .knownTextsAreRead: knownTextsAreRead(reader, report)
            }
        }
    }
}

/// What every reader of messages must do, law by law.
public enum MessageReaderLaw: String, CaseIterable, Sendable {
    /// The same words are read alike, whoever writes them when and where, and however often it is asked.
    case onlyWordsCount
    /// The words of a title count as those of a text.
    case titlesAreRead
    /// Of a language that it cannot read it says nothing, rather than something harmless.
    case unassessedSaysNothing
    /// Any text gets an answer, and the same again.
    case textMayBeAnything
    /// Known texts are read as they should be.
    case knownTextsAreRead
}
