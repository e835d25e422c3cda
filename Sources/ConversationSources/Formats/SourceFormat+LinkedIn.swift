extension SourceFormat {
    /// Comments of LinkedIn's `socialActions`, as clients of it show them; no page of LinkedIn's own was at hand.
    ///
    /// ``DecoderOptions/property`` is the brand's own organisation, by its URN. A post with its comments is a
    /// conversation.
    public static let linkedIn = SourceFormat(
        id: "linkedin",
        title: "LinkedIn comments",
        payload: PageOrOne<LinkedInComment>.self
    ) { sample in
        sample.json(with: ["actor", "created", "object"], marks: ["commentUrn", "elements"])
    }
}
