extension SourceFormat {
    /// The package's own format: one event per line as JSON.
    public static let canonicalLines = SourceFormat(
        id: JSONLinesDecoder.format,
        title: "canonical JSON Lines",
        detect: { sample in
            guard sample.firstByte == UInt8(ascii: "{") else {
                return .noMatch(reason: "the first line does not begin with a brace")
            }
            let missing = sample.missingMembers(of: ["type", "occurredAt", "data"])
            guard missing.isEmpty else {
                return .noMatch(reason: "no member \(missing.joined(separator: ", "))")
            }
            return sample.hasMember("schema")
                ? .match(.certain, evidence: "events with schema, type, occurredAt and data")
                : .match(.likely, evidence: "events with type, occurredAt and data")
        },
        decoder: { JSONLinesDecoder(options: $0) }
    )
}
