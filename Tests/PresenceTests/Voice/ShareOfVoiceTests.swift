import Conversations
import LanguageAnalysis
import Presence
import TestSupport
import Testing

struct ShareOfVoiceTests {
    @Test func `shares of voice are parts of all mentions with intervals, and quiet brands have none`() throws {
        let mentions = (0..<40).map { index in
            VoiceMention(
                of: index % 4 == 0 ? "Brackwater Line" : "Kestrel Bay",
                in: MessageID(platform: .x, native: "\(index)"),
                by: AuthorID(platform: .x, native: "\(index % 3)"),
                polarity: index % 2 == 0 ? .negative : nil
            )
        }
        let names = ["Kestrel Bay", "Brackwater Line", "Skua Cruises"]
        let voice = try #require(ShareOfVoice.measure(mentions, among: names).value)
        #expect(voice.voices.map(\.brand) == names)
        #expect(voice.voices.map(\.mentions.rate) == [0.75, 0.25, 0])
        #expect(voice.voices[0].negative == 10)
        #expect(voice.voices[0].unjudged == 20)
        #expect(voice.voices[0].netPolarity == -1)
        #expect(voice.voices[2].netPolarity == nil)
        #expect(voice.voices[0].mentions.lower < 0.75 && voice.voices[0].mentions.upper > 0.75)
        #expect(voice.voices[1].authors?.numerator == 3)
    }

    @Test func `too few mentions give no share of voice`() {
        let mention = VoiceMention(of: "a", in: MessageID(platform: .x, native: "1"), by: nil)
        let voice = ShareOfVoice.measure(Array(repeating: mention, count: 50), among: ["a"])
        #expect(voice.gap == .tooFew(found: 1, needed: 30, of: "mentions"))
    }

    @Test func `shares of voice add up to 1 and do not depend on the order of the mentions`() throws {
        for seed in 0..<UInt64(TestScale.count(whole: 2000, least: 100)) {
            var random = SeededRandom(seed: seed)
            let brands = ["a", "b", "c", "d"]
            let mentions = (0..<Int.random(in: 30...200, using: &random)).map { index in
                VoiceMention(
                    of: brands.randomElement(using: &random) ?? "a",
                    in: MessageID(platform: .x, native: "\(Int.random(in: 0...index, using: &random))"),
                    by: Bool.random(using: &random) ? nil : AuthorID(platform: .x, native: "\(index % 7)"),
                    polarity: Sentiment.Polarity.allCases.randomElement(using: &random)
                )
            }
            let voice = ShareOfVoice.measure(mentions, among: brands, atLeast: 1)
            let rates = try #require(voice.value).voices.map(\.mentions.rate)
            #expect(abs(rates.reduce(0, +) - 1) < 1e-12, "seed \(seed)")
            #expect(rates.allSatisfy { (0...1).contains($0) }, "seed \(seed)")
            #expect(
                ShareOfVoice.measure(mentions.shuffled(using: &random), among: brands, atLeast: 1) == voice,
                "seed \(seed)"
            )
        }
    }

    @Test func `a brand is named by any alias, by stems with any ending, and by the longest alias`() throws {
        let reader = try PresenceReader()
        let names = try BrandNameFinder(
            [
                NamedBrand("Brackwater Line", aliases: ["@brackwater", "Brackwater*", "Бракуотер*"]),
                NamedBrand("Skua", needsCapital: true),
                NamedBrand("Bay Line", aliases: ["Bay Line Express"]),
            ],
            analyzer: reader.analyzer
        )
        func found(_ text: String) -> [String] { names.find(in: reader.analyzer.analyze(text)).map(\.name) }
        #expect(found("took the BRACKWATER LINE, then Brackwaters again") == ["Brackwater Line", "Brackwater Line"])
        #expect(found("ask @Brackwater") == ["Brackwater Line"])
        #expect(found("Плыли Бракуотером") == ["Brackwater Line"])
        #expect(found("a skua sat on the mast") == [])
        #expect(found("Skua is cheaper") == ["Skua"])
        #expect(found("the bay line express") == ["Bay Line"])
    }

    @Test func `an alias that two brands share and one without letters are refused`() throws {
        let analyzer = try PresenceReader().analyzer
        #expect(throws: NamedBrandError.self) {
            try BrandNameFinder([NamedBrand("A", aliases: ["x"]), NamedBrand("B", aliases: ["X"])], analyzer: analyzer)
        }
        #expect(throws: NamedBrandError.emptyAlias(of: "A")) {
            try BrandNameFinder([NamedBrand("A", aliases: ["*"])], analyzer: analyzer)
        }
        #expect(throws: NamedBrandError.repeatedName("A")) {
            try BrandNameFinder([NamedBrand("A"), NamedBrand("A")], analyzer: analyzer)
        }
    }

    @Test func `a message is about the brand when it reaches it, and about each rival it names`() throws {
        var story = PresenceStory()
        story.customer("ada", "Brackwater was never late!", on: 0, sounds: "negative")
        story.customer("ben", "lovely trip", on: 1)
        let reader = try PresenceReader()
        let names = try BrandNameFinder(
            [NamedBrand("Kestrel Bay"), NamedBrand("Brackwater")],
            analyzer: reader.analyzer
        )
        let mentions = reader.voiceMentions(in: story.record(at: 2), of: names, own: "Kestrel Bay")
        #expect(mentions.map(\.brand) == ["Brackwater", "Kestrel Bay", "Kestrel Bay"])
        #expect(mentions.map(\.polarity) == [.negative, .negative, nil])
    }
}
