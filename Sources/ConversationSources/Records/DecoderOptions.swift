#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// What every decoder of this module can be told beside the bytes.
public struct DecoderOptions: Hashable, Sendable {
    /// When this side received the input, for inputs that do not say so; `nil` takes each fact as received when it
    /// happened.
    public var receivedAt: Date?
    /// Whether events keep the record they were read from in ``/Conversations/SourceRecord/raw``.
    ///
    /// Switch it on to keep what no decoder reads, such as members that a platform adds. Off by default, because it
    /// doubles what is stored, and because a record may hold more of people than is asked about: whoever keeps it must
    /// keep it safe and let it be erased. Without it, keep the inputs, and read them again with a newer release: events
    /// have the same keys then. A record of a kind that is not known is kept whatever this says, as
    /// the payload of a ``/Conversations/ConversationFact/custom(_:)`` fact, because nothing else of it would be left.
    public var keepsRawRecords: Bool
    /// The largest record read, in bytes; a larger one is refused as too large and skipped, without being held.
    public var maximumRecordBytes: Int
    /// The server the input came from, such as `kestrelbay.example`, where identifiers are unique on one server only.
    ///
    /// Only Mastodon needs it.
    public var server: String
    /// The brand's own page or account that the input belongs to, where the input does not say so.
    public var property: String?

    /// How deeply JSON may be nested; anything deeper is refused as too large before it is decoded.
    public static let maximumNesting = 64

    /// Collects options, each with the default that suits most inputs.
    public init(
        receivedAt: Date? = nil,
        keepsRawRecords: Bool = false,
        maximumRecordBytes: Int = 16 << 20,
        server: String = "",
        property: String? = nil
    ) {
        self.receivedAt = receivedAt
        self.keepsRawRecords = keepsRawRecords
        self.maximumRecordBytes = maximumRecordBytes
        self.server = server
        self.property = property
    }
}
