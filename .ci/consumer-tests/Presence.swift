import Conversations
import Foundation
import Presence
import Testing

@Test func `Presence: talk is shared out by name, and too little of it is not judged`() throws {
    let reader = try PresenceReader()
    let names = try BrandNameFinder(
        [NamedBrand("Kestrel Bay"), NamedBrand("Brackwater Line", aliases: ["Brackwater*"])],
        analyzer: reader.analyzer
    )
    let start = Date(timeIntervalSince1970: 1_772_445_600)
    let texts = ["Kestrel Bay was on time.", "Brackwater is cheaper.", "Kestrel Bay again!"]
    var log = ConversationLog()
    for (number, text) in texts.enumerated() {
        let message = Message(
            id: MessageID(platform: .x, native: "\(number)"),
            kind: .post,
            channel: Channel(platform: .x, channelClass: .publicSocial),
            author: Author(id: AuthorID(platform: .x, native: "guest-\(number)")),
            text: text
        )
        log.append([ConversationEvent(occurredAt: start + Double(number) * 60, fact: .arrived(message))])
    }
    let brand = BrandProfile(id: BrandID(rawValue: "kestrelbay"), name: "Kestrel Bay", accounts: [])
    let record = BrandRecord(log, for: brand, at: start + 3600)
    let mentions = reader.voiceMentions(in: record, of: names, own: "Kestrel Bay")
    let brands = names.brands.map(\.name)
    #expect(ShareOfVoice.measure(mentions, among: brands).gap == .tooFew(found: 3, needed: 30, of: "mentions"))
    let voice = try #require(ShareOfVoice.measure(mentions, among: brands, atLeast: 3).value)
    #expect(voice.voices.map(\.mentions.numerator) == [2, 1])
}
