import Conversations
import Presence
import Testing

struct RivalTipTests {
    private static let rival = NamedBrand("Brackwater Line", aliases: ["Brackwater*", "Бракуотер*", "@brackwater"])

    private func tips(_ text: String, on platform: Platform = .facebook, property: String = "kestrelbay") throws
        -> [RivalTip]
    {
        let reader = try Self.reader.get()
        var story = PresenceStory()
        story.customer("ada", text, on: 0, platform: platform) {
            $0.permalink = "https://social.example/1"
            $0.channel.property = property
        }
        let names = try BrandNameFinder([Self.rival], analyzer: reader.analyzer)
        return reader.rivalTips(in: story.record(at: 1), rivals: names)
    }

    private static let reader = Result { try PresenceReader() }

    @Test(arguments: [
        "Don't book here, go with Brackwater!",
        "Brackwater refunded me the same day, so much better.",
        "I'd recommend the Brackwater Line instead.",
        "just use brackwater, they actually care",
        "Nehmt lieber die Brackwater, die sind pünktlich.",
        "mit Brackwater fahren, die kümmern sich wenigstens",
        "Лучше плывите Бракуотером, там вежливые люди.",
        "Советую Бракуотер, вернули деньги сразу.",
        "Mai bine mergeți cu Brackwater.",
        "luati Brackwater, sunt mult mai seriosi",
    ])
    func `R45: a tip to go to a rival names author, rival, place and address`(text: String) throws {
        let tip = try #require(try tips(text).first)
        #expect(tip.kind == .recommendsRival)
        #expect(tip.rival == "Brackwater Line")
        #expect(tip.author?.native == "ada")
        #expect(tip.profile == PresenceStory.page(.facebook))
        #expect(tip.permalink == "https://social.example/1")
        #expect(String(decoding: Array(text.utf8)[tip.range], as: UTF8.self) == tip.words)
    }

    @Test(arguments: [
        "Don't go with Brackwater.",
        "Never use Brackwater again, folks.",
        "Is Brackwater better?",
        "Brackwater is even worse.",
        "My uncle worked for Brackwater.",
        "Nehmt bloß nicht Brackwater.",
        "Не берите Бракуотер.",
        "Nu mergeți cu Brackwater.",
        "Brackwater ist auch nicht besser.",
    ])
    func `R45: a warning, a question and a bare name recommend nothing`(text: String) throws {
        #expect(try tips(text).map(\.kind) == [.namesRival])
    }

    @Test(arguments: [
        "Stay away from this lot, go elsewhere.", "Finger weg, bucht woanders!", "Не связывайтесь с ними!",
        "Nu rezervați aici, mergeți în altă parte.",
    ])
    func `R45: turning readers away without naming a rival is found too`(text: String) throws {
        let tip = try #require(try tips(text).first)
        #expect(tip.kind == .turnsAway)
        #expect(tip.rival == nil)
    }

    @Test func `R45: a quoted tip and one elsewhere on the web are none on the brand's own page`() throws {
        #expect(try tips("The other board says “go with Brackwater”, which I find rude.").isEmpty)
        #expect(try tips("Go with Brackwater!", on: .reddit, property: "r/islands").isEmpty)
    }
}
