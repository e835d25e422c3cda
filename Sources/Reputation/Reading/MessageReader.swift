public import Conversations
public import LanguageAnalysis

/// Reads what the words of a message say.
public protocol MessageReader: Sendable {
    /// What a message says; its own answer for a language it cannot read is a reading that is not assessed.
    func reading(of message: Message) -> MessageReading
}

/// Reads messages with language packs.
public struct AnalyzedMessageReader: MessageReader {
    private let analyzer: LanguageAnalyzer
    private let finder = PersonalDataFinder()

    /// Reads with an analyzer, which one program makes once.
    public init(_ analyzer: LanguageAnalyzer) {
        self.analyzer = analyzer
    }

    /// Reads title and words.
    ///
    /// - Complexity: O(*n*) in the text's bytes.
    public func reading(of message: Message) -> MessageReading {
        let title = message.title.map { $0 + "\n" } ?? ""
        let text = analyzer.analyze(title + message.text)
        guard text.language != .other else {
            let hasWords = text.tokens.contains { [.word, .number, .hashtag, .code].contains($0.kind) }
            return MessageReading(traits: hasWords ? [] : .wordless)
        }
        var traits: MessageReading.Traits = []
        for (name, trait) in Self.classes where text.has(name) { traits.insert(trait) }
        if text.sentences.contains(where: \.isQuestion) { traits.insert(.question) }
        let data = finder.find(in: text)
        if !data.isEmpty { traits.insert(.personalData) }
        var clues = data.isEmpty ? [] : PersonalClue.all(in: data, of: text)
        // In public people name each other; in private they name themselves.
        if message.isPrivate { clues += PersonalClue.handles(in: text) }
        return MessageReading(
            language: text.language,
            polarity: text.sentiment?.polarity,
            escalations: text.escalations,
            traits: traits,
            clues: clues
        )
    }

    private static let classes: [(name: String, trait: MessageReading.Traits)] = [
        ("in.complaint", .complaint), ("in.question", .question), ("in.praise", .praise),
        ("in.suggestion", .suggestion), ("in.thanks", .thanks), ("in.serious", .serious), ("in.angry", .anger),
        ("in.waiting", .waiting), ("in.repeat", .waiting), ("in.noReplyNeeded", .closing),
    ]
}

/// Reads nothing: for desks without language packs, on which nothing is assessed.
public struct NoMessageReader: MessageReader {
    /// Makes a reader.
    public init() {}

    /// Never assessed.
    public func reading(of message: Message) -> MessageReading {
        MessageReading()
    }
}
