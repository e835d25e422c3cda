extension LanguagePack {
    /// The packs of the package: English, German, Russian, Romanian.
    public static let shipped: [LanguagePack] = []
}
