import Foundation
import Reputation
import ReputationTesting
import TestSupport
import Testing

@Suite struct RepeatedTextTests {
    private let build = EventBuilder()
    private let article = """
        The storm closed both piers on Friday morning.

        Forty people waited at pier two for hours, and nobody told them.
        """

    @Test func `R90: a document that holds an article twice is read once`() {
        #expect(RepeatedText.collapsed(article + "\n\n" + article) == article)
        #expect(
            RepeatedText.collapsed(article + "\n\n" + article.uppercased() + "\n\nSee our video.") == article
                + "\n\nSee our video."
        )
        let lines = "The storm closed both piers on Friday morning.\nForty people waited at pier two for hours."
        #expect(RepeatedText.collapsed(lines + "\n" + lines) == lines)
    }

    @Test func `R90: what does not stand twice stays byte for byte, short lines too`() {
        for text in [article, "", "\n\n", "Hello!\nHello!\nAnybody there?", "a\r\n\r\nb", "Ünïcode ☂️\n\nÜnïcode ☂️"] {
            #expect(RepeatedText.collapsed(text) == text)
        }
    }

    @Test func `R90: collapsing twice changes nothing more`() {
        var random = SeededRandom(seed: 90)
        let blocks = ["The storm closed both piers on Friday.", "Nobody told the people at pier two.", "Hello!", ""]
        for round in 0..<TestScale.count(whole: 5_000, least: 100) {
            let text = (0..<Int.random(in: 0..<9, using: &random)).map { _ in blocks.randomElement(using: &random) ?? ""
            }
            .joined(separator: Bool.random(using: &random) ? "\n\n" : "\n")
            let once = RepeatedText.collapsed(text)
            #expect(RepeatedText.collapsed(once) == once, "seed 90, round \(round)")
        }
    }

    @Test func `R90: copies by one author are told, and different authors are never joined`() {
        func message(_ id: String, _ author: String?, _ text: String) -> Message {
            Message(
                id: build.message(id),
                kind: .post,
                channel: Channel(platform: .x),
                author: author.map { Author(id: build.author($0)) },
                text: text
            )
        }
        let groups = RepeatedText.copies(among: [
            message("m1", "ada", article), message("m2", "bob", article),
            message("m3", "ada", article + "\n\n" + article), message("m4", nil, article), message("m5", nil, article),
        ])
        #expect(groups == [[build.message("m1"), build.message("m3")]])
    }
}
