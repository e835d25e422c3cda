public import LanguageAnalysis

/// A reply read together with the message it answers.
public struct ReplyReading: Sendable {
    /// What was read in the reply.
    public let reply: AnalyzedText
    /// The message it answers; `nil` if the caller gave none.
    public let incoming: AnalyzedText?
    /// What the reply promises.
    public let commitments: [CommitmentMention]
    /// The times that the reply names, where they were read to date a promise; `nil` where nobody read them.
    let times: [TimeExpression]?
    /// Words, numbers and codes of the reply that take up a specific of the incoming message, as token indices.
    public let echoes: [Int]
    /// Tokens of the reply that pin something down: numbers, times, dates, codes, addresses, names.
    public let anchors: [Int]
    /// Words of the reply that are misspelt; empty if nobody looked.
    public let misspellings: [Misspelling]
    /// The labels that the classes alone give, before a model weighs them.
    private(set) var ruleLabels = ReplyLabels()
    /// How the writer of the reply, and of the message it answers, feels; `nil` where that was not read.
    let replyPolarity: Sentiment.Polarity?
    let incomingPolarity: Sentiment.Polarity?

    /// Reads a reply with what it answers.
    ///
    /// - Parameters:
    ///   - reply: the reply.
    ///   - incoming: the message it answers; `nil` if nobody knows.
    ///   - misspellings: what a ``/LanguageAnalysis/SpellChecker`` found in the reply.
    public init(reply: AnalyzedText, incoming: AnalyzedText?, misspellings: [Misspelling] = []) {
        self.misspellings = misspellings
        self.reply = reply
        self.incoming = incoming
        (commitments, times) = reply.commitmentsWithTimes
        echoes = incoming.map { EchoFinder(incoming: $0).echoes(in: reply) } ?? []
        anchors = ReplyReading.anchors(of: reply)
        replyPolarity = reply.sentiment?.polarity
        incomingPolarity = incoming?.sentiment?.polarity
        ruleLabels = labelsOfRules()
    }

    /// Whether a class occurs in the reply, outside quotation marks.
    public func has(_ name: String) -> Bool {
        reply.has(name)
    }

    private static func anchors(of text: AnalyzedText) -> [Int] {
        let generic = [text.classNumber(of: "STOP"), text.classNumber(of: "GENERIC")]
        let namesHaveCapitals = text.language != .german
        return text.tokens.indices.filter { index in
            switch text.tokens[index].kind {
            case .number, .time, .date, .code, .url, .email: true
            case .word:
                namesHaveCapitals && text.tokens[index].flags.contains(.capitalised) && !isSentenceStart(index, text)
                    && text.sentences[Int(text.tokens[index].sentence)].zone == .body
                    && !generic.contains { text.token(index, isOf: $0) } && !isShouted(index, text)
            default: false
            }
        }
    }

    /// Whether it stands among capitals only, where a capital makes no name.
    private static func isShouted(_ index: Int, _ text: AnalyzedText) -> Bool {
        text.tokens[index].flags.contains(.allCapitals)
            && text.sentences[Int(text.tokens[index].sentence)].tokens.allSatisfy {
                text.tokens[$0].kind != .word || text.tokens[$0].flags.contains(.allCapitals)
                    || text.tokens[$0].flags.contains(.joined)
            }
    }

    private static func isSentenceStart(_ index: Int, _ text: AnalyzedText) -> Bool {
        text.sentences[Int(text.tokens[index].sentence)].tokens.first { text.tokens[$0].kind == .word } == index
    }
}
