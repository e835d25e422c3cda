extension SourceFormat {
    /// Statuses and notifications of Mastodon's API.
    public static let mastodon = SourceFormat(
        id: MastodonDecoder.format,
        title: "Mastodon statuses and notifications",
        detect: { sample in
            guard sample.firstByte == UInt8(ascii: "{") || sample.firstByte == UInt8(ascii: "[") else {
                return .noMatch(reason: "the input is neither a JSON object nor an array")
            }
            guard sample.hasMember("acct"), sample.hasMember("created_at") else {
                return .noMatch(reason: "no account with acct and created_at")
            }
            let marks = ["favourites_count", "reblogs_count", "in_reply_to_id", "spoiler_text", "group_key"]
            let found = marks.filter(sample.hasMember)
            return found.isEmpty
                ? .match(.likely, evidence: "accounts with acct")
                : .match(.certain, evidence: "accounts with acct, and \(found.joined(separator: ", "))")
        },
        decoder: { MastodonDecoder(options: $0) }
    )
}
