import Conversations
import LanguageAnalysis
import Testing
import ToneLint

@Suite struct ReplyActionTests {
    private func actions(_ text: String) throws -> [(words: String, who: String?, action: ReplyAction)] {
        let report = try TestLinter.standard.lint(Draft(text: text))
        let bytes = Array(text.utf8)
        func words(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
        return report.actions.map { (words($0.what), $0.who.map(words), $0) }
    }

    @Test(arguments: [
        ("Sorry. I'll call the Grauhafen terminal today and send you the answer.", "I'll", "Grauhafen"),
        ("Das tut mir leid. Ich rufe heute noch den Anleger Grauhafen an.", "Ich", "Grauhafen"),
        ("Извините. Мы сегодня отправим деньги на вашу карту.", "Мы", "деньги"),
        ("Ne pare rău. Vă trimitem banii astăzi pe card.", nil, "banii"),
    ])
    func `R56: what a reply promises is an action with who will do it and what`(
        text: String,
        who: String?,
        word: String
    ) throws {
        let found = try actions(text)
        let promised = try #require(found.first { $0.action.standing == .promised }, "\(found)")
        #expect(promised.action.doer == .writer)
        #expect(promised.words.contains(word), "\(promised)")
        if let who { #expect(promised.who == who) }
        #expect(promised.action.when != nil)
    }

    @Test(arguments: [
        ("We have refunded the 63 euros.", ReplyAction.Standing.done),
        ("Ich habe die 63 Euro heute erstattet.", .done),
        ("Please send us a photo of the ticket.", .asked),
    ])
    func `R56: what was done and what the customer is to do are told from promises`(
        text: String,
        standing: ReplyAction.Standing
    ) throws {
        #expect(try actions(text).map(\.action.standing) == [standing])
    }

    @Test(arguments: [
        "Thank you for your message, we will get back to you as soon as possible.",
        "Vielen Dank für Ihre Nachricht, wir melden uns schnellstmöglich.",
        "You wrote “I will call the terminal”.", "We are sorry that this happened.",
    ])
    func `R56: that somebody will come back to it, quoted words and regret are no actions`(text: String) throws {
        #expect(try actions(text).map(\.words) == [])
    }
}
