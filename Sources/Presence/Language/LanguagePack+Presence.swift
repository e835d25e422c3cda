public import LanguageAnalysis

extension LanguagePack {
    /// What presence reads beyond the shipped packs, in English, German, Russian and Romanian: apologies for a silence,
    /// tips to go elsewhere, defence of the brand, and help from customer to customer.
    ///
    /// They refer to classes of the shipped packs and are compiled together with those.
    public static let presence: [LanguagePack] = [englishPresence, germanPresence, russianPresence, romanianPresence]
}
