public import LanguageAnalysis

/// Reads drafts and says what would make things worse.
///
/// A value: make one and use it for any number of drafts, from any task.
public struct ToneLinter: Sendable {
    /// Reads the texts.
    public let analyzer: LanguageAnalyzer
    /// The rules, by name.
    public let rules: [ToneRule]
    /// What they weigh.
    public var configuration: ToneConfiguration
    /// Findings that are accepted.
    public var suppressions: SuppressionSet
    /// Weighs what no single rule decides.
    public var model: ReplyModel { didSet { lineage = Lineage() } }
    /// Knows how words are spelled.
    public var speller: any SpellChecker { didSet { lineage = Lineage() } }
    /// Shared with the copies that read a reply as this one does, whatever rules they hold against it.
    package private(set) var lineage = Lineage()

    /// Makes a linter.
    ///
    /// - Parameters:
    ///   - packs: the packs to read by; those of a brand are added to the shipped ones.
    ///   - rules: the rules; all of the package by default. A brand adds what rules find by a pack of its own, or rules of
    ///     its own.
    ///   - configuration: what they weigh.
    ///   - suppressions: findings that are accepted; none by default.
    ///   - model: weighs what no single rule decides.
    ///   - speller: knows how words are spelled; slips that are frequent by default, a ``/LanguageAnalysis/HunspellDictionary``
    ///     for whoever has one.
    /// - Throws: `PackError` with the pack's line.
    public init(
        packs: [LanguagePack] = LanguagePack.shippedForTone,
        rules: [ToneRule] = ToneRuleCatalogue.all,
        configuration: ToneConfiguration = .standard,
        suppressions: SuppressionSet = SuppressionSet(),
        model: ReplyModel = .shipped,
        speller: any SpellChecker = FrequentSlips.shipped
    ) throws(PackError) {
        analyzer = try LanguageAnalyzer(packs: packs)
        self.rules = rules
        self.configuration = configuration
        self.suppressions = suppressions
        self.model = model
        self.speller = speller
    }

    /// What linters have in common that read alike.
    package final class Lineage: Sendable {}

    /// Reads a draft with its context.
    func scene(_ draft: Draft, _ context: ReplyContext) -> RuleScene {
        let reply = analyzer.analyze(draft.text, language: draft.language)
        // What was said before is read in the language it was written in, sentence by sentence.
        let incoming = context.incoming.isEmpty ? nil : analyzer.analyze(context.incoming.joined(separator: "\n\n"))
        let protected = ToneLinter.protected(reply, context)
        let misspellings = ToneLinter.misspellings(speller, reply, incoming, protected)
        let reading = ReplyReading(reply: reply, incoming: incoming, misspellings: misspellings)
        let stance = CustomerStance(incoming, polarity: reading.incomingPolarity)
        let finder = PersonalDataFinder()
        let replyData = finder.find(in: reply)
        let incomingData = incoming.map { finder.find(in: $0) } ?? []
        let personalData = PersonalMention.find(
            in: reading,
            replyData: replyData,
            incomingData: incomingData,
            context: context
        )
        let unread = ReplyGate.unread(reply, hasPack: analyzer.languages.contains(reply.language))
        return RuleScene(
            draft: draft,
            context: context,
            reading: reading,
            reply: reply,
            stance: stance,
            configuration: configuration,
            protectedTokens: protected,
            personalData: personalData,
            replyData: replyData,
            incomingData: incomingData,
            analyzer: analyzer,
            judgement: ReplyJudgement(
                reading,
                isComplaint: stance.isComplaint,
                isLeak: !personalData.isEmpty,
                model: unread == nil ? model : nil
            ),
            unread: unread
        )
    }

    /// Misspelt words that are neither names nor the customer's own.
    private static func misspellings(
        _ speller: any SpellChecker,
        _ reply: AnalyzedText,
        _ incoming: AnalyzedText?,
        _ protected: Set<Int>
    ) -> [Misspelling] {
        let found = speller.misspellings(in: reply, limit: 3)
        if found.isEmpty { return found }
        let names = protected.map { reply.tokens[$0].range }
        let theirs = incoming.map { text in Set(text.tokens.indices.map { text.key(of: $0) }) } ?? []
        return found.filter { misspelling in
            !names.contains { $0.overlaps(misspelling.range) }
                && !theirs.contains(String(decoding: Folding.key(misspelling.word), as: UTF8.self))
        }
    }

    /// Tokens that are names: of the brand, its products, the customer, the agent.
    private static func protected(_ text: AnalyzedText, _ context: ReplyContext) -> Set<Int> {
        let names = context.brandTerms + [context.customerName, context.agentName].compactMap { $0 }
        guard !names.isEmpty else { return [] }
        let keys = Set(names.flatMap { $0.split(separator: " ") }.map { Folding.key($0) })
        return Set(text.tokens.indices.filter { keys.contains(Array(text.key(of: $0).utf8)) })
    }
}
