extension LanguagePack {
    /// The packs of the package: what brands and what customers write and what is promised for when, in English, German,
    /// Russian and Romanian.
    public static let shipped: [LanguagePack] = [
        englishLanguage, englishInbound, englishCommitment, germanLanguage, germanInbound, germanCommitment,
        russianLanguage, russianInbound, russianCommitment, romanianLanguage, romanianInbound, romanianCommitment,
        classesOfOtherPacks,
    ]

    /// Names the classes that the packs of tone fill, so that the packs above may refer to them and work without those.
    private static let classesOfOtherPacks = LanguagePack(
        language: .other,
        source: """
            [rule.any]
            [rule.canned.importance-claim]
            [rule.corporate.officialese]
            [rule.corporate.self-praise]
            [rule.defensive.already-told]
            [rule.defensive.blame-customer]
            [rule.defensive.contradict]
            [rule.defensive.invalidate-emotion]
            [rule.defensive.legal-threat]
            [rule.defensive.minimise]
            [rule.defensive.policy-shield]
            [rule.defensive.scapegoat]
            [rule.polite.insult]
            [CHEER_OR_JOKE]
            [CORPORATE_OTHER]
            [DEFENSIVE_OTHER]
            """
    )
}
