import Conversations
import CrisisDetection

extension SentimentSourceConformance {
    private static var angry: String { "This is terrible, the worst crossing I have ever had, and nobody apologises." }
    private static var glad: String { "Thank you so much, a wonderful crew and a lovely crossing!" }
    private static var mira: Assessor { .person(AgentID(rawValue: "agent:mira")) }

    /// A message as it stands after events.
    private func item(_ events: [ConversationEvent]) -> ConversationItem? {
        ConversationLog(events).conversations().flatMap(\.items).first
    }

    private func item(_ text: String, writer: String = "ada", id: String = "m", at minutes: Double = 0)
        -> [ConversationEvent]
    {
        [EventBuilder().customer(writer, writes: id, text, at: minutes)]
    }

    private func stored(_ value: String?, by assessor: Assessor = mira, at minutes: Double = 1) -> ConversationEvent {
        let build = EventBuilder()
        let assessment = Assessment(message: build.message("m"), aspect: .sentiment, value: value, assessor: assessor)
        return build.fact(.assessed(assessment), at: minutes)
    }

    private func expect(
        _ source: Source,
        _ events: [ConversationEvent],
        _ expected: MentionSentiment,
        _ report: LawReport,
        _ what: String
    ) {
        guard let item = item(events) else { return report.expect(false, "the kit's own message is missing") }
        report.equal(source.sentiment(of: item), expected, what)
    }

    func storedJudgementsStand(_ source: Source, _ report: LawReport) {
        let machine = Assessor.classifier(ClassifierIdentity(id: ClassifierID(rawValue: "c"), version: 1))
        for (text, value) in [(Self.angry, MentionSentiment.positive), (Self.glad, .negative), (Self.glad, .neutral)] {
            let person = item(text) + [stored(value.rawValue)]
            expect(source, person, value, report, "what a person judged '\(text.prefix(20))…'")
            let classifier = item(text) + [stored(value.rawValue, by: machine)]
            expect(source, classifier, value, report, "what a classifier judged '\(text.prefix(20))…'")
            let other = value == .negative ? "positive" : "negative"
            let both = item(text) + [stored(value.rawValue), stored(other, by: machine, at: 2)]
            expect(source, both, value, report, "what a person judged before a classifier")
        }
    }

    func storedUnknownStands(_ source: Source, _ report: LawReport) {
        expect(source, item(Self.angry) + [stored(nil)], .unknown, report, "what a person could not tell")
    }

    func editsAreReadAnew(_ source: Source, _ report: LawReport) {
        let build = EventBuilder()
        for (before, after) in [(Self.angry, Self.glad), (Self.glad, Self.angry)] {
            guard let first = item(item(before)), let fresh = item(item(after, id: "fresh")),
                let edited = item(
                    item(before) + [
                        stored(before == Self.angry ? "negative" : "positive"),
                        build.fact(.edited(MessageRevision(message: build.message("m"), text: after)), at: 5),
                    ]
                )
            else { return report.expect(false, "the kit's own message is missing") }
            // Asked before the edit as well, for whoever remembers answers by the message's name.
            _ = source.sentiment(of: first)
            report.equal(source.sentiment(of: edited), source.sentiment(of: fresh), "an edited message")
        }
    }

    func onlyWordsCount(_ source: Source, _ report: LawReport) async {
        for text in [Self.angry, Self.glad, "The ferry leaves at nine."] {
            let events = [item(text), item(text, writer: "bo", id: "n", at: 9000), item(text, id: "o", at: 3)]
            var answers: Set<MentionSentiment> = []
            for case let message? in events.map({ item($0) }) {
                for _ in 0..<3 { answers.insert(source.sentiment(of: message)) }
                await withTaskGroup(of: MentionSentiment.self) { group in
                    for _ in 0..<4 { group.addTask { source.sentiment(of: message) } }
                    for await answer in group { answers.insert(answer) }
                }
            }
            report.equal(answers.count, 1, "answers to the same words '\(text.prefix(20))…'")
        }
    }

    func wordlessIsUnknown(_ source: Source, _ report: LawReport) {
        for text in ["", " \n"] { expect(source, item(text), .unknown, report, "a message without words") }
    }

    func textMayBeAnything(_ source: Source, _ report: LawReport) {
        let long = String(repeating: "паром отменили, terrible \u{1F6A2} ", count: 5000)
        for text in OddNames.all + [long, "\u{1F621}", "\u{202E}terrible", "1234567890", "こんにちは"] {
            guard let item = item(item(text)) else { continue }
            let answer = source.sentiment(of: item)
            report.equal(source.sentiment(of: item), answer, "a second answer to '\(text.prefix(20))'")
        }
    }

    func knownTextsAreJudged(_ source: Source, _ report: LawReport) {
        guard !known.isEmpty else { return report.skip("because the kit was given no known texts") }
        for (text, sentiment) in known.sorted(by: { $0.key < $1.key }) {
            expect(source, item(text), sentiment, report, "'\(text.prefix(40))'")
        }
    }
}
