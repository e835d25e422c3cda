import ConversationSources
import Conversations
import Foundation

struct PierTerminalDecoder: ConversationDecoder {
    private var pending: [UInt8] = []
    private var line = 0
    private var offset = 0

    mutating func feed(_ bytes: [UInt8]) -> ConversationBatch {
        pending += bytes
        var batch = ConversationBatch()
        while let end = pending.firstIndex(of: UInt8(ascii: "\n")) {
            read(Array(pending[..<end]), into: &batch)
            pending.removeSubrange(...end)
            offset += end + 1
        }
        return batch
    }

    mutating func finish() -> ConversationBatch {
        var batch = ConversationBatch()
        if !pending.isEmpty { read(pending, into: &batch) }
        self = PierTerminalDecoder()
        return batch
    }

    private mutating func read(_ bytes: [UInt8], into batch: inout ConversationBatch) {
        line += 1
        let parts = String(decoding: bytes, as: UTF8.self).split(separator: " ")
        guard parts.count == 2, let seconds = Double(parts[0]), let stars = Int(parts[1]) else {
            let reason = "a line has a time and a number of stars"
            batch.refusals.append(
                Refusal(record: line, line: line, code: .malformed, reason: reason, byteOffset: offset, raw: bytes)
            )
            return
        }
        let review = Message(
            id: MessageID(platform: .web, property: "pier-2", native: String(parts[0])),
            kind: .review,
            channel: Channel(platform: .web, property: "pier-2", channelClass: .review),
            text: "",
            rating: .stars(stars)
        )
        batch.events.append(
            ConversationEvent(occurredAt: Date(timeIntervalSince1970: seconds), fact: .arrived(review))
        )
    }
}

extension PierTerminalDecoder: ResumableDecoder {
    var checkpoint: DecoderCheckpoint { DecoderCheckpoint(byteOffset: offset, record: line + 1, line: line + 1) }

    mutating func resume(at checkpoint: DecoderCheckpoint) {
        self = PierTerminalDecoder()
        offset = checkpoint.byteOffset
        line = checkpoint.line - 1
    }
}

extension SourceFormat {
    static let pierTerminal = SourceFormat(
        id: "pier-terminal",
        title: "pier terminal ratings",
        detect: { sample in
            sample.firstLine.hasPrefix("17") && sample.firstLine.count < 20
                ? .match(.possible, evidence: "the first line begins like a time")
                : .noMatch(reason: "the first line does not begin like a time")
        },
        decoder: { _ in PierTerminalDecoder() }
    )
}
