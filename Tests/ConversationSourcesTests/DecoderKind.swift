import ConversationSources
import Conversations
import Testing

/// Each decoder with valid inputs, for the tests that all must pass.
struct DecoderKind: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var inputs: [String]
    var make: @Sendable (DecoderOptions) -> any ResumableDecoder

    static let all: [DecoderKind] = [
        DecoderKind(testDescription: "canonical lines", inputs: [Fixture.canonical]) {
            JSONLinesDecoder(options: $0)
        },
        DecoderKind(testDescription: "support tweets", inputs: [Fixture.tweets]) {
            SupportTweetsDecoder(options: $0)
        },
        DecoderKind(testDescription: "Mastodon", inputs: [Fixture.mastodonStatus, Fixture.mastodonNotifications]) {
            MastodonDecoder(options: $0)
        },
        DecoderKind(testDescription: "Meta pages", inputs: [Fixture.metaComment, Fixture.metaMany]) {
            MetaPageDecoder(options: $0)
        },
    ]

    /// Reads an input in pieces of a size; `nil` reads it whole.
    func decode(
        _ bytes: [UInt8],
        piece: Int? = nil,
        options: DecoderOptions = DecoderOptions(server: "kestrelbay.example")
    ) -> ConversationBatch {
        var decoder = make(options)
        var batch = ConversationBatch()
        var start = 0
        while start < bytes.count {
            let end = min(bytes.count, start + (piece ?? bytes.count))
            batch.append(decoder.feed(Array(bytes[start..<end])))
            start = end
        }
        batch.append(decoder.finish())
        return batch
    }
}

extension ConversationBatch {
    mutating func append(_ other: ConversationBatch) {
        events += other.events
        refusals += other.refusals
    }

    /// The messages that arrived.
    var messages: [Message] {
        events.compactMap { event in
            if case .arrived(let message) = event.fact { message } else { nil }
        }
    }
}
