public import Conversations

/// Reads statuses and notifications of Mastodon and of servers that speak its API.
///
/// The input is one object, an array, or one object per line. ``DecoderOptions/server`` names the server that
/// answered: identifiers of statuses are unique on it only, and accounts of its own come without their domain.
/// ``DecoderOptions/property`` is the brand's own account, such as `kestrelbay@social.example`; with it the decoder
/// can say what is the property's own, without it that stays unknown.
///
/// A status gives an ``/Conversations/ConversationFact/arrived(_:)``, and an
/// ``/Conversations/ConversationFact/edited(_:)`` when it was edited; a boost gives the boosted status too. With
/// ``DecoderOptions/receivedAt`` its counts are observed at that time. Notifications of the types `mention`, `status`
/// and `quote` give their status, `update` and `quoted_update` its edit, `reblog` and `favourite` an
/// ``/Conversations/ConversationFact/reacted(_:)``, the last four with the status's counts at that time. Any other
/// type, those of the future included, becomes an ``/Conversations/ConversationFact/custom(_:)`` fact that holds the
/// whole notification under the namespace `org.joinmastodon.notification.` and the type; never a refusal.
///
/// HTML becomes plain text once and is kept as markup. A content warning is the author's words too and becomes the
/// first paragraph. What has no place in a message, such as a poll, is left to
/// ``DecoderOptions/keepsRawRecords``.
public struct MastodonDecoder: ResumableDecoder {
    /// The name of the format in ``/Conversations/SourceRecord/format``.
    public static let format = "mastodon"

    private var reader: JSONRecordReader<MastodonRecord, JSONValueScanner>

    /// Makes a decoder; give it ``DecoderOptions/server`` when more than one server is read.
    public init(options: DecoderOptions = DecoderOptions()) {
        reader = JSONRecordReader(format: Self.format, options: options) { JSONValueScanner() }
    }

    /// Reads more bytes and gives the events of the objects that they complete.
    public mutating func feed(_ bytes: [UInt8]) -> ConversationBatch {
        reader.feed(bytes, map: Self.map)
    }

    /// Ends the input and makes ready for another.
    public mutating func finish() -> ConversationBatch {
        reader.finish(map: Self.map)
    }

    /// The place before the first object that has not been given yet.
    public var checkpoint: DecoderCheckpoint { reader.checkpoint }

    /// Goes on at a checkpoint.
    public mutating func resume(at checkpoint: DecoderCheckpoint) {
        reader.resume(at: checkpoint)
    }

    private static func map(_ record: MastodonRecord, _ context: RecordContext, _ batch: inout ConversationBatch) {
        var mapping = MastodonMapping(context: context)
        do throws(RecordFault) {
            switch record {
            case .status(let status): try mapping.read(status)
            case .notification(let notification): try mapping.read(notification)
            }
            batch.events += mapping.events
        } catch {
            batch.refusals.append(context.refusal(error))
        }
    }
}
