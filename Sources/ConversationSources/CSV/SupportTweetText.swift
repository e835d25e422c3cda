import Conversations

/// The words of a tweet, and the accounts it names.
struct SupportTweetText {
    var plain: String
    /// The words as they came, where character references were replaced.
    var markup: SourceMarkup?
    var mentions: [Mention] = []

    init(_ bytes: Span<UInt8>, authorPrefix: String) throws(RecordFault) {
        guard let raw = bytes.validText else {
            throw RecordFault(field: "text", .invalidEncoding, "the field is not valid UTF-8")
        }
        plain = raw
        if let decoded = HTMLEntities.decoded(bytes) {
            plain = String(decoding: decoded, as: UTF8.self)
            markup = SourceMarkup(format: .html, text: raw)
        }
        for range in MentionScan.handles(in: bytes) {
            let handle = bytes.extracting(range).text
            mentions.append(Mention(author: AuthorID(rawValue: authorPrefix + handle), handle: handle))
        }
    }

    /// The first account named that is no number: customers are numbers in this layout, brands are not.
    var firstNamedAccount: String {
        mentions.first { !$0.handle.utf8.allSatisfy(\.isDigit) }?.handle ?? ""
    }
}
