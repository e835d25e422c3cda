public import LanguageAnalysis

extension LanguagePack {
    /// The shipped packs and what the rules of this module add to them.
    public static let shippedForTone: [LanguagePack] =
        shipped + [englishTone, germanTone, russianTone, romanianTone]
}
