import ConversationSources
import Conversations
import Testing

@Suite struct FormatDetectorTests {
    private static let inputs: [(input: String, format: String)] = [
        (Fixture.canonical, "canonical-jsonl"),
        (Fixture.tweets, "support-tweets-csv"),
        (Fixture.mastodonStatus, "mastodon"),
        (Fixture.mastodonNotifications, "mastodon"),
        (Fixture.metaComment, "meta-webhooks"),
        ("\u{FEFF}\n" + Fixture.metaMany, "meta-webhooks"),
    ]

    @Test(arguments: inputs)
    func `a format is told from the content, with its evidence`(input: String, format: String) throws {
        let detection = FormatDetector().detect(input.utf8)
        let match = try #require(detection.match)
        #expect(match.format.id == format)
        #expect(match.confidence == .certain)
        #expect(!match.evidence.isEmpty && detection.summary.contains(match.evidence))
        #expect(detection.tried.count == SourceFormat.all.count)
    }

    @Test func `words that only quote a format are not taken for it`() {
        let event = #"{"type":"custom","occurredAt":"2026-03-01T09:00:00Z","data":"{\"acct\":\"object\",\"entry\"}"}"#
        #expect(FormatDetector().detect(event.utf8).match?.format.id == "canonical-jsonl")
    }

    @Test(arguments: ["", "just words", "{\"a\":1}", "a,b,c\n1,2,3\n"])
    func `an unknown format comes back with what was tried`(input: String) {
        let detection = FormatDetector().detect(input.utf8, fileName: "a.csv")
        #expect(detection.match == nil)
        #expect(detection.tried.map(\.id) == SourceFormat.all.map(\.id))
        #expect(SourceFormat.all.allSatisfy { detection.summary.contains($0.title) })
    }

    @Test func `a format of the caller's own is one value`() {
        let own = SourceFormat(id: "own", title: "own words") { sample in
            sample.firstLine == "own" ? .match(.likely, evidence: "it says so") : .noMatch(reason: "it does not say so")
        } decoder: { options in
            JSONLinesDecoder(options: options)
        }
        let detector = FormatDetector(formats: SourceFormat.all + [own])
        #expect(detector.detect("own\n".utf8).match?.format.id == "own")
    }
}
