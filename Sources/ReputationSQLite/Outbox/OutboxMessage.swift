#if SQLite
public import Conversations

/// The name of a kind of messages in the outbox, each kind delivered by a worker of its own.
public struct OutboxChannel: StringIdentifier {
    /// The name.
    public var rawValue: String

    /// Takes any name.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// What the clocks of service levels tell.
    public static let serviceLevels = OutboxChannel(rawValue: "serviceLevels")
}

/// Something to tell, kept until somebody has been told.
///
/// A message is stored in the transaction that makes it true, and once for its channel, key and revision.
public struct OutboxMessage: Hashable, Sendable {
    /// The kind.
    public var channel: OutboxChannel
    /// What it is about; receivers tell repeats by it.
    public var key: String
    /// How often what it says was corrected before, from 0.
    public var revision: Int
    /// What it says, in the form of its kind.
    public var body: [UInt8]
    /// Whose data it holds: ``SQLiteStore/erase(_:upTo:)`` empties it for each of them.
    ///
    /// The file keeps a digest of the names, so a message that is read back names nobody.
    public var about: [AuthorID]

    /// Describes a message.
    public init(channel: OutboxChannel, key: String, revision: Int = 0, body: [UInt8], about: [AuthorID] = []) {
        self.channel = channel
        self.key = key
        self.revision = revision
        self.body = body
        self.about = about
    }
}

/// A message in the outbox.
public struct OutboxEntry: Hashable, Sendable {
    /// Its number, which grows with every message and is never given again.
    public let number: Int64
    /// What it says.
    public let message: OutboxMessage
    /// Whether it was delivered.
    public let isDelivered: Bool
}
#endif
