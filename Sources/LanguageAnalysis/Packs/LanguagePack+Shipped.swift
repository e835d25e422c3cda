extension LanguagePack {
    /// The packs of the package: what brands and what customers write, in English, German, Russian and Romanian.
    public static let shipped: [LanguagePack] = [
        englishLanguage, englishInbound, germanLanguage, germanInbound, russianLanguage, russianInbound, romanianLanguage,
        romanianInbound,
    ]
}
