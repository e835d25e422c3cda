#if SQLite
public import Conversations
public import ServiceLevels

/// Everything that one step of work changes, to be stored together.
///
/// The events of a batch, where its source goes on, what the clocks stand at and what has to be told are true together
/// or not at all: a program killed at any moment goes on from a whole step.
public struct StoreBatch: Sendable {
    /// A record to replace or remove.
    public struct RecordChange: Hashable, Sendable {
        /// Its name.
        public var key: RecordKey
        /// The new content; `nil` removes it.
        public var bytes: [UInt8]?
        /// The revision that was read; `nil` when there was none.
        public var expecting: Int?

        /// Describes a change.
        public init(_ key: RecordKey, to bytes: [UInt8]?, expecting revision: Int?) {
            self.key = key
            self.bytes = bytes
            expecting = revision
        }
    }

    /// Facts, in any order and with any repeats.
    public var events: [ConversationEvent]
    /// Records guarded by their revisions, such as the cursor of a source.
    public var records: [RecordChange]
    /// What has to be told.
    public var messages: [OutboxMessage]
    /// The state of engines, by name.
    public var snapshots: [String: EngineSnapshot]

    /// Collects what belongs together.
    public init(
        events: [ConversationEvent] = [],
        records: [RecordChange] = [],
        messages: [OutboxMessage] = [],
        snapshots: [String: EngineSnapshot] = [:]
    ) {
        self.events = events
        self.records = records
        self.messages = messages
        self.snapshots = snapshots
    }
}

/// What became of a batch.
public struct BatchReceipt: Hashable, Sendable {
    /// What became of the events.
    public var events: AppendResult
    /// The new revisions of records that were not removed.
    public var revisions: [RecordKey: Int]
    /// How many messages were new to the outbox.
    public var enqueued: Int
}
#endif
