public import Conversations

/// What a source is to serve while it is checked: records in their order, good and bad.
public struct SourceFixture: Hashable, Sendable {
    /// One record of the input.
    public enum Record: Hashable, Sendable {
        /// A record from which this event is to be read.
        case event(ConversationEvent)
        /// A record that cannot be read.
        case bad(BadRecord)
    }

    /// The records, in their order.
    public var records: [Record]

    /// Collects records.
    public init(_ records: [Record] = []) {
        self.records = records
    }

    /// The events to be read.
    public var events: [ConversationEvent] {
        records.compactMap { if case .event(let event) = $0 { event } else { nil } }
    }

    /// The records that cannot be read.
    public var badRecords: [BadRecord] {
        records.compactMap { if case .bad(let record) = $0 { record } else { nil } }
    }

    /// Messages that any platform can express: who, when, and some words.
    public static let messages: [ConversationEvent] = {
        let build = EventBuilder()
        return (0..<200).map { index in
            build.customer("person\(index % 9)", writes: "m\(index)", "Where is boat \(index)?", at: Double(index))
        }
    }()
}

/// A record that a format cannot read, as it stands in the input.
public struct BadRecord: Hashable, Sendable {
    /// The bytes of the record.
    public var raw: [UInt8]
    /// The field that the refusal must name; `nil` where it is the whole record.
    public var field: String?

    /// Describes a bad record.
    public init(_ text: String, field: String? = nil) {
        raw = Array(text.utf8)
        self.field = field
    }
}
