import Conversations
import LanguageAnalysis
import Reputation

extension MessageReaderConformance {
    private var texts: [String] {
        known.keys.sorted() + unreadable
            + ["Where is my suitcase? Nobody answers.", "Thank you!", "The boat is white."]
    }

    private func message(_ text: String, title: String? = nil, by writer: String = "ada", named id: String = "m")
        -> Message
    {
        let build = EventBuilder()
        var message = Message(
            id: build.message(id),
            kind: .post,
            channel: Channel(platform: .x, channelClass: .publicSocial),
            author: Author(id: build.author(writer), handle: writer),
            text: text
        )
        message.title = title
        return message
    }

    func onlyWordsCount(_ reader: Reader, _ report: LawReport) async {
        for text in texts {
            let mine = message(text)
            let other = message(text, by: "bo", named: "n")
            var readings: Set<MessageReading> = [reader.reading(of: mine), reader.reading(of: mine)]
            readings.insert(reader.reading(of: other))
            await withTaskGroup(of: MessageReading.self) { group in
                for _ in 0..<4 { group.addTask { reader.reading(of: mine) } }
                for await reading in group { readings.insert(reading) }
            }
            report.equal(readings.count, 1, "readings of the same words '\(text.prefix(30))'")
        }
    }

    func titlesAreRead(_ reader: Reader, _ report: LawReport) {
        guard !known.isEmpty else { return report.skip("because the kit was given no known texts") }
        for (text, traits) in known.sorted(by: { $0.key < $1.key }) {
            let found = reader.reading(of: message("", title: text)).traits
            report.expect(found.isSuperset(of: traits), "'\(text.prefix(40))' as a title gives \(found), not \(traits)")
        }
    }

    func unassessedSaysNothing(_ reader: Reader, _ report: LawReport) {
        if unreadable.isEmpty { report.skip("where it was given no unreadable texts") }
        for text in unreadable {
            report.equal(reader.reading(of: message(text)).language, .other, "the language of '\(text.prefix(30))'")
        }
        for text in texts + OddNames.all {
            var reading = reader.reading(of: message(text))
            guard !reading.isAssessed else { continue }
            // That there is no word takes no language to see.
            reading.traits.remove(.wordless)
            report.equal(reading, MessageReading(), "what is said of '\(text.prefix(30))', which is not assessed")
        }
    }

    func textMayBeAnything(_ reader: Reader, _ report: LawReport) {
        let long = String(repeating: "паром отменили, terrible \u{1F6A2} ", count: 400)
        for text in OddNames.all + [long, "\u{1F621}", "\u{202E}terrible", "1234567890", "こんにちは"] {
            for title in [nil, text] {
                let reading = reader.reading(of: message(text, title: title))
                let again = reader.reading(of: message(text, title: title))
                report.equal(again, reading, "a second reading of '\(text.prefix(20))'")
            }
        }
    }

    func knownTextsAreRead(_ reader: Reader, _ report: LawReport) {
        guard !known.isEmpty else { return report.skip("because the kit was given no known texts") }
        for (text, traits) in known.sorted(by: { $0.key < $1.key }) {
            let reading = reader.reading(of: message(text))
            report.expect(reading.isAssessed, "'\(text.prefix(40))' is not assessed")
            let found = reading.traits
            report.expect(found.isSuperset(of: traits), "'\(text.prefix(40))' gives \(found), not \(traits)")
        }
    }
}
