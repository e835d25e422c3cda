extension SourceFormat {
    /// The public customer-support-on-Twitter layout.
    public static let supportTweets = SourceFormat(
        id: SupportTweetsDecoder.format,
        title: "customer support tweets (CSV)",
        detect: { sample in
            let columns = Set(
                sample.firstLine.split(separator: ",").map { column in
                    column.hasPrefix("\"") ? String(column.dropFirst().dropLast()) : String(column)
                }
            )
            let missing = ["tweet_id", "author_id", "inbound", "created_at", "text"].filter { !columns.contains($0) }
            guard missing.isEmpty else {
                return .noMatch(reason: "the first line names no column \(missing.joined(separator: ", "))")
            }
            return .match(.certain, evidence: "the first line names tweet_id, author_id, inbound, created_at and text")
        },
        decoder: { SupportTweetsDecoder(options: $0) }
    )
}
