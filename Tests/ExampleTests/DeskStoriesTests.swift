import Testing

/// What happened to whom must be told by the output alone: who, where, since when, and what the brand did.
@Suite struct DeskStoriesTests {
    private static let printed = Result { try ExampleRunner.run("desk", ["--width", "100"]) }

    /// The matter of the highlights that contains a word, on one line.
    private func story(_ word: String) throws -> String {
        let lines = try Self.printed.get().lines.drop { $0 != "IN SHORT" }.dropFirst().prefix { !$0.isEmpty }
        var stories: [String] = []
        for line in lines {
            if line.hasPrefix("  - ") {
                stories.append(String(line.dropFirst(4)))
            } else if !stories.isEmpty {
                stories[stories.count - 1] += " " + line.drop { $0 == " " }
            }
        }
        return try #require(stories.first { $0.contains(word) }, "\(stories)")
    }

    private func told(_ word: String, _ facts: [String]) throws -> Bool {
        let story = try story(word)
        for fact in facts where !story.contains(fact) {
            Issue.record("“\(fact)” is missing in: \(story)")
            return false
        }
        return true
    }

    @Test func `the five-site reviewer: who, on which sites, within how long, and that nobody replied`() throws {
        #expect(
            try told(
                "Graham Tellwick",
                [
                    "5 sites (googleBusiness, tripadvisor, trustpilot, yelp, facebook)", "within 14 min",
                    "2026-02-17 19:02 UTC", "Nobody replied to any of them", "They lost my suitcase",
                ]
            )
        )
    }

    @Test func `the weeks of ignored mentions: about what, how often, who asks, and the like without a reply`() throws {
        #expect(
            try told(
                "Ilinca D.",
                [
                    "asked 8 times on x in 5 wk", "Nobody replied", "The brand liked 1 of them", "passed on 214 times",
                    "1 other asks", "KB-46902, 2 x 84 euro",
                ]
            )
        )
    }

    @Test func `the neglected page: which, for how long, who waits there, and its apology`() throws {
        #expect(
            try told(
                "kestrelbay.orran",
                [
                    "for 5 wk 6 d", "5 messages wait there", "Moll Pennick", "Ed Trevallan",
                    "sorry for an earlier silence",
                ]
            )
        )
        let lines = try Self.printed.get().lines
        #expect(lines.contains { $0.contains("Ed Trevallan") && $0.contains("facebook kestrelbay.orran") })
    }

    @Test func `the storm: its size, its first complaint, the silence, the statement, the move and the helpers`() throws
    {
        #expect(
            try told(
                "Storm:",
                [
                    "77 messages of 52 people in the last day, usually 3", "Tamsin Rowe's on facebook kestrelbay",
                    "2026-03-13 05:08 UTC", "first replied 3 h 42 min later", "web, facebook, x, mail",
                    "covers 8 messages", "the booking office and the phones move", "Pia (6 answers), Felix (4 answers)",
                ]
            )
        )
    }

    @Test func `the troll: who, why, what was done, what the policy says, and who swears and stays`() throws {
        #expect(
            try told(
                "Troll:",
                [
                    "Rex Ruder on facebook", "blocked 2026-02-13 07:03 UTC", "three abusive posts without a concern",
                    "3 posts deleted, 0 left standing", "The policy alone would ask a person for 3",
                    "Dirk Mallwitz swears", "has a concern, and stays",
                ]
            )
        )
    }

    @Test func `the canned line: what was sent, how often, that it stops no clock, and who waits since when`() throws {
        #expect(
            try told(
                "Canned lines:",
                [
                    "14 notices", "11 by a machine", "They stop no clock", "6 messages still wait with nothing else",
                    "Tudor Bărbuș for 3 wk 2 d", "as soon as possible",
                ]
            )
        )
    }

    @Test func `the broken promise of early access: where it was made, its words, and who had it first`() throws {
        #expect(
            try told(
                "early access",
                ["on facebook kestrelbay", "hear first about the summer timetable", "but x had it 1 d earlier"]
            )
        )
    }
}
