/// The name of a record that is not an event: a snapshot, a cursor, something derived.
public struct RecordKey: StringIdentifier {
    /// The name; by convention `kind/name`, such as `cursor/meta-webhooks`.
    public var rawValue: String

    /// Takes any name.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// A record that is not an event, with the revision that guards it.
public struct StoredRecord: Hashable, Sendable {
    /// The content.
    public var bytes: [UInt8]
    /// Grows with every change; never reused for the same key.
    public var revision: Int

    /// Describes a record.
    public init(bytes: [UInt8], revision: Int) {
        self.bytes = bytes
        self.revision = revision
    }
}
