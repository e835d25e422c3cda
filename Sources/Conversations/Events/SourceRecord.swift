/// Where an event was read, for people who want to check it.
public struct SourceRecord: Hashable, Codable, Sendable {
    /// The format, such as `meta-webhooks`.
    public var format: String
    /// The line or record within the input, counted from 1.
    public var record: Int?
    /// The record as it came, where the source was asked to keep it; unknown fields live on here.
    public var raw: String?

    /// Describes an origin.
    public init(format: String, record: Int? = nil, raw: String? = nil) {
        self.format = format
        self.record = record
        self.raw = raw
    }
}
