import Conversations
import Presence
import Testing

struct AbsenceApologyTests {
    @Test(arguments: [
        "First post since August, sorry it went so quiet here! We're back now.",
        "Entschuldigt die lange Sendepause, jetzt geht es weiter.",
        "Простите, давно не было новостей на нашей странице.",
        "Scuze ca n-am mai postat de luni bune pe pagina noastra!",
    ])
    func `R17: an apology for absence is found in a post, with its words`(text: String) throws {
        var story = PresenceStory()
        let post = story.brandWrites(text, on: 0)
        let apology = try #require(try PresenceReader().absenceApologies(in: story.record(at: 1)).first)
        #expect(apology.message == post)
        #expect(apology.postedAt == PresenceStory.day(0))
        #expect(String(decoding: Array(text.utf8)[apology.range], as: UTF8.self) == apology.words)
    }

    @Test func `R17: a sorry for something else, a quotation and a reply are no apology for absence`() throws {
        var story = PresenceStory()
        story.brandWrites("Sorry, the 9:15 is late today.", on: 0)
        story.brandWrites("A reader writes: “Sorry we haven't posted in ages”. Funny.", on: 1)
        let question = story.customer("ada", on: 2)
        story.brandWrites("Sorry for the radio silence, Ada!", on: 3, to: question)
        #expect(try PresenceReader().absenceApologies(in: story.record(at: 4)).isEmpty)
    }

    @Test func `a post in a language without a pack is counted as not read`() throws {
        let reader = try PresenceReader()
        var story = PresenceStory()
        story.brandWrites("Förlåt att vi har varit så tysta här på sidan de senaste månaderna.", on: 0)
        let record = story.record(at: 1)
        #expect(reader.absenceApologies(in: record).isEmpty)
        #expect(reader.unreadable(record.ownMessages.map(\.item.message)) == 1)
    }
}
