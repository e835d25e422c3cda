public import Conversations

/// A format that events can be read from: its name, how it is told from others, and its decoder.
///
/// The set is open: make a value of your own and pass it where a list of formats is taken. How is told in
/// <doc:adding-a-format>.
public struct SourceFormat: Sendable, Identifiable {
    /// The name, as in ``/Conversations/SourceRecord/format``.
    public var id: String
    /// The name for people.
    public var title: String
    private let judge: @Sendable (FormatSample) -> FormatVerdict
    private let make: @Sendable (DecoderOptions) -> any ConversationDecoder

    /// Describes a format.
    ///
    /// - Parameters:
    ///   - id: The name, as in ``/Conversations/SourceRecord/format``.
    ///   - title: The name for people.
    ///   - detect: Says from the beginning of an input whether it is in the format, and by what.
    ///   - decoder: Makes a new decoder.
    public init(
        id: String,
        title: String,
        detect: @escaping @Sendable (FormatSample) -> FormatVerdict,
        decoder: @escaping @Sendable (DecoderOptions) -> any ConversationDecoder
    ) {
        self.id = id
        self.title = title
        judge = detect
        make = decoder
    }

    /// Describes a format of JSON records.
    ///
    /// - Parameters:
    ///   - id: The name, as in ``/Conversations/SourceRecord/format``.
    ///   - title: The name for people.
    ///   - payload: What one record is.
    ///   - detect: Says from the beginning of an input whether it is in the format, and by what.
    public init<Payload: JSONPayload>(
        id: String,
        title: String,
        payload: Payload.Type,
        detect: @escaping @Sendable (FormatSample) -> FormatVerdict
    ) {
        self.init(id: id, title: title, detect: detect) { PayloadDecoder(payload, format: id, options: $0) }
    }

    /// Says whether an input is in the format.
    public func verdict(on sample: FormatSample) -> FormatVerdict {
        judge(sample)
    }

    /// Makes a decoder for one input.
    public func makeDecoder(options: DecoderOptions = DecoderOptions()) -> any ConversationDecoder {
        make(options)
    }
}

extension SourceFormat {
    /// Every format of this module; of two that are equally sure of an input, the earlier one is taken.
    public static let all: [SourceFormat] = [
        .canonicalLines,
        .supportTweets,
        .mastodon,
        .metaWebhooks,
        .instagramComments,
        .x,
        .bluesky,
        .youTube,
        .googleBusiness,
        .googlePlay,
        .appStore,
        .trustpilot,
        .reddit,
        .zendesk,
        .chatwoot,
        .activityStreams,
        .linkedIn,
        .mail,
    ]
}
