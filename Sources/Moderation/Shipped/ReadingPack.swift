import LanguageAnalysis

/// The patterns by which a ``CommentReader`` reads how a comment speaks, one pack a language.
enum ReadingPack {
    static let shipped: [LanguagePack] = [english, german, russian, romanian]
}
