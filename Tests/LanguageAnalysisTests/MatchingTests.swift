import Testing

@Suite struct MatchingTests {
    private struct Item: Decodable {
        let text: String
    }

    /// The number was made by the plain engine that tried every pattern at every anchor, before anything was told early.
    @Test func everyMatchIsTheOneThatTryingAllPatternsFinds() throws {
        let files =
            ["de", "en", "other", "ro", "ru"].map { "language.\($0).jsonl" }
            + ["de", "en", "ro", "ru"].map { "personal-data.\($0).jsonl" }
        let texts = try files.flatMap { try Corpus.read($0, as: Item.self).map(\.text) }
        #expect(texts.count == 1_203)
        #expect(try MatchDigest.of(texts) == 0x6454_5CA3_589F_1590)
    }
}
