extension SourceFormat {
    /// Webhooks of Meta's Graph API for pages.
    public static let metaPageFeed = SourceFormat(
        id: MetaPageDecoder.format,
        title: "Meta page webhooks",
        detect: { sample in
            guard sample.firstByte == UInt8(ascii: "{") || sample.firstByte == UInt8(ascii: "[") else {
                return .noMatch(reason: "the input is neither a JSON object nor an array")
            }
            let missing = sample.missingMembers(of: ["object", "entry"])
            guard missing.isEmpty else {
                return .noMatch(reason: "no member \(missing.joined(separator: ", "))")
            }
            let found = ["changes", "messaging"].filter(sample.hasMember)
            return found.isEmpty
                ? .match(.likely, evidence: "deliveries with object and entry")
                : .match(.certain, evidence: "deliveries with object, entry and \(found.joined(separator: ", "))")
        },
        decoder: { MetaPageDecoder(options: $0) }
    )
}
