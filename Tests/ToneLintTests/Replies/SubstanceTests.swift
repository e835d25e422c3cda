import Conversations
import Testing
import ToneLint

@Suite struct SubstanceTests {
    private struct Case: Sendable {
        var incoming: String
        var reply: String
        var substance: Substance

        init(_ incoming: String, _ reply: String, _ substance: Substance) {
            self.incoming = incoming
            self.reply = reply
            self.substance = substance
        }
    }

    private static let cases = [
        Case("When does the 9:15 ferry to Kestrel Bay board?", "It boards from gate 2 at 8:45.", .substantive),
        Case(
            "My cabin was filthy and nobody came.",
            "Thank you for your feedback, we have noted it.",
            .acknowledgement
        ),
        Case("I want my money back for the cancelled ferry.", "Please contact our support team.", .deflection),
        Case(
            "My ticket never arrived.",
            "Sorry about that! Please send us your booking number in a private message.",
            .handOff
        ),
        Case("Wann legt die Fähre um 9 Uhr ab?", "Sie legt um 9:20 Uhr von Steg 2 ab.", .substantive),
        Case("Meine Kabine war dreckig.", "Vielen Dank für Ihr Feedback, wir haben es notiert.", .acknowledgement),
        Case("Ich will mein Geld zurück.", "Bitte wenden Sie sich an unseren Kundenservice.", .deflection),
        Case(
            "Mein Ticket kam nie an.",
            "Das tut mir leid! Schicken Sie uns bitte Ihre Buchungsnummer per Direktnachricht.",
            .handOff
        ),
        Case("Во сколько отходит паром?", "Паром отходит в 9:20 от второго причала.", .substantive),
        Case("В каюте было грязно.", "Спасибо за обратную связь, мы приняли её к сведению.", .acknowledgement),
        Case("Верните деньги за паром.", "Обратитесь, пожалуйста, в службу поддержки.", .deflection),
        Case("Билет так и не пришёл.", "Простите! Пришлите, пожалуйста, номер брони в личные сообщения.", .handOff),
        Case("La ce oră pleacă feribotul?", "Feribotul pleacă la 9:20 de la cheiul 2.", .substantive),
        Case("Cabina era murdară.", "Vă mulțumim pentru feedback, l-am înregistrat.", .acknowledgement),
        Case("Vreau banii înapoi.", "Vă rugăm să contactați serviciul clienți.", .deflection),
        Case(
            "Biletul nu a mai venit.",
            "Ne pare rău! Trimiteți-ne, vă rugăm, numărul rezervării în mesaj privat.",
            .handOff
        ),
    ]

    @Test(arguments: Array(cases.indices))
    func `a reply's substance is told in every language`(index: Int) throws {
        let one = SubstanceTests.cases[index]
        let judged = try ToneSubstanceClassifier(linter: TestLinter.standard).judged(one.reply, to: one.incoming)
        #expect(judged?.substance == one.substance, "\(one.reply)")
        #expect(judged?.confidence.map { (0...1).contains($0) } == true)
    }

    @Test func `a reply in a language without a pack is left open`() throws {
        let classifier = try ToneSubstanceClassifier(linter: TestLinter.standard)
        #expect(classifier.judged("您好，我们会尽快回复您。", to: nil) == nil)
        #expect(classifier.judged("", to: "Hello?") == nil)
    }

    @Test func `what is no text is judged by its form, through the same call`() async throws {
        let classifier = try ToneSubstanceClassifier(linter: TestLinter.standard)
        func message(_ id: String, _ text: String) -> Message {
            Message(id: MessageID(rawValue: id), kind: .comment, channel: Channel(platform: .x), text: text)
        }
        let incoming = message("x::1", "When does the ferry board?")
        let answer = await classifier.substance(of: message("x::2", "It boards from gate 2 at 8:45."), to: incoming)
        #expect(answer?.substance == .substantive)
        let heart = await classifier.substance(of: message("x::3", "👍"), to: incoming)
        let formal = await FormOnlySubstanceClassifier().substance(of: message("x::3", "👍"), to: incoming)
        #expect(heart?.substance == formal?.substance)
        #expect(classifier.identity.id.rawValue == "tone")
    }
}
