public import Conversations

/// Reads webhooks of Meta's Graph API for pages: comments, posts, reactions, mentions and ratings.
///
/// The input is one delivery, several after each other, one per line, or an array. Every change of every entry becomes
/// an event; a change that cannot be read is refused by its path, such as `entry[0].changes[2].value.created_time`,
/// and the others of the same delivery are read.
///
/// - `add` gives ``/Conversations/ConversationFact/arrived(_:)``; `edited` gives
///   ``/Conversations/ConversationFact/edited(_:)``, or ``/Conversations/ConversationFact/ratingObserved(_:)`` when
///   only the rating of a review is told; `remove`, `hide` and `unhide` give the facts of those names; likes and
///   reactions give ``/Conversations/ConversationFact/reacted(_:)``.
/// - What `from` or `sender_id` says was written by the entry's own page is the property's own; without an author, as
///   in mentions, that is unknown.
/// - A comment belongs to the conversation of its post. It is a comment when its parent is the post, else a reply.
/// - A fact occurred at `created_time`, or without one at the entry's `time`. It was received at
///   ``DecoderOptions/receivedAt``, or without one at the entry's `time`, when the delivery was sent.
/// - Any other field, item or verb, private messages included, becomes a
///   ``/Conversations/ConversationFact/custom(_:)`` fact that holds the whole value under the namespace
///   `com.facebook.graph.` and the field, item and verb; never a refusal.
///
/// The same change delivered twice has the same key, made of the message, the verb, the times and the new words.
public struct MetaPageDecoder: ResumableDecoder {
    /// The name of the format in ``/Conversations/SourceRecord/format``.
    public static let format = "meta-page-feed"

    private var reader: JSONRecordReader<MetaEnvelope, JSONValueScanner>

    /// Makes a decoder.
    public init(options: DecoderOptions = DecoderOptions()) {
        reader = JSONRecordReader(format: Self.format, options: options) { JSONValueScanner() }
    }

    /// Reads more bytes and gives the events of the deliveries that they complete.
    public mutating func feed(_ bytes: [UInt8]) -> ConversationBatch {
        reader.feed(bytes, map: Self.map)
    }

    /// Ends the input and makes ready for another.
    public mutating func finish() -> ConversationBatch {
        reader.finish(map: Self.map)
    }

    /// The place before the first delivery that has not been given yet.
    public var checkpoint: DecoderCheckpoint { reader.checkpoint }

    /// Goes on at a checkpoint.
    public mutating func resume(at checkpoint: DecoderCheckpoint) {
        reader.resume(at: checkpoint)
    }

    private static func map(_ envelope: MetaEnvelope, _ context: RecordContext, _ batch: inout ConversationBatch) {
        var faults: [RecordFault] = []
        for (index, attempt) in envelope.entry.enumerated() {
            switch attempt {
            case .failure(let fault):
                faults.append(fault)
            case .success(let entry):
                let mapping = MetaEntryMapping(
                    context: context,
                    object: envelope.object,
                    entry: entry,
                    path: "entry[\(index)]"
                )
                mapping.read(into: &batch.events, faults: &faults)
            }
        }
        batch.refusals += context.refusals(faults)
    }
}
