import ConversationSources
import Conversations
import Testing

/// Each format with valid inputs, for the tests that all must pass.
struct DecoderKind: Sendable, CustomTestStringConvertible {
    var format: SourceFormat
    var inputs: [[UInt8]]

    var testDescription: String { format.id }

    /// Every format of the module, and a table whose columns are declared.
    static let all: [DecoderKind] =
        SourceFormat.all.map { format in
            DecoderKind(
                format: format,
                inputs: Fixture.inputs[format.id]?.map { Array($0.utf8) } ?? Golden.beginning(of: format)
            )
        } + [DecoderKind(format: CSVSample.usual.format, inputs: [CSVSample.usual.bytes])]

    var isTable: Bool { [SourceFormat.supportTweets.id, CSVSample.usual.id].contains(format.id) }

    func make(_ options: DecoderOptions) -> any ResumableDecoder {
        guard let decoder = format.makeDecoder(options: options) as? any ResumableDecoder else {
            preconditionFailure("the decoders of this module can all go on in the middle")
        }
        return decoder
    }

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

extension SourceFormat {
    /// Reads a whole input.
    func decode(_ text: String, options: DecoderOptions = DecoderOptions()) -> ConversationBatch {
        var decoder = makeDecoder(options: options)
        return decoder.decode(Array(text.utf8))
    }
}
