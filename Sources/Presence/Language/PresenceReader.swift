public import Conversations
public import LanguageAnalysis

/// Reads texts for what concerns presence: apologies for absence, tips to go elsewhere, defence, help, suggestions.
///
/// Make one and keep it: making it compiles the language packs.
public struct PresenceReader: Sendable {
    /// The analyzer, with the packs of presence in it.
    public let analyzer: LanguageAnalyzer

    /// Compiles packs; those of presence are always among them.
    ///
    /// - Parameter packs: The packs to read with, and your own.
    /// - Throws: `PackError` with the pack's language and line.
    public init(packs: [LanguagePack] = LanguagePack.shipped) throws(PackError) {
        analyzer = try LanguageAnalyzer(packs: packs + LanguagePack.presence.filter { !packs.contains($0) })
    }

    /// Reads with an analyzer that has the packs of presence in it; without them nothing of theirs is found.
    public init(_ analyzer: LanguageAnalyzer) {
        self.analyzer = analyzer
    }

    /// Reads a message in the language that its platform states, where there is a pack for it.
    func analyze(_ message: Message) -> AnalyzedText {
        let stated = message.language?.primary.map { TextLanguage(rawValue: $0) }
        let language = stated.flatMap { analyzer.languages.contains($0) ? $0 : nil }
        return analyzer.analyze(message.text, language: language)
    }

    /// How many messages are in a language that cannot be read here.
    public func unreadable(_ messages: some Sequence<Message>) -> Int {
        messages.count { analyze($0).language == .other }
    }
}
