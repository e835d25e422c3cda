#if SQLite
import GRDB

/// How a store's file is opened.
public struct SQLiteStoreOptions: Hashable, Sendable {
    /// What may be done with the file.
    public enum Access: Hashable, Sendable {
        /// Reading and writing; a file that is not there is made, one of an earlier schema is brought forward.
        case readWrite
        /// Reading only, a file of this schema.
        case readOnly
    }

    /// What has to fail before something committed can be lost.
    public enum Durability: Hashable, Sendable {
        /// The disk: every commit waits until it is on the disk.
        case disk
        /// The machine: a killed program loses nothing, a power cut may lose the last commits, never the file. Faster.
        case machine
    }

    /// What may be done with the file.
    public var access: Access
    /// What has to fail before something committed can be lost.
    public var durability: Durability
    /// How long to wait while another process writes before giving up with ``/Conversations/StoreError``.
    ///
    /// Less than nothing counts as nothing, more than a day as a day.
    public var busyTimeout: Duration
    /// The most bytes that the file may grow to; `nil` for as much as the disk holds.
    ///
    /// A commit that would need more fails as on a full disk.
    public var maximumBytes: Int?

    /// Describes how to open a file.
    public init(
        access: Access = .readWrite,
        durability: Durability = .disk,
        busyTimeout: Duration = .seconds(10),
        maximumBytes: Int? = nil
    ) {
        self.access = access
        self.durability = durability
        self.busyTimeout = busyTimeout
        self.maximumBytes = maximumBytes
    }

    /// How many seconds to wait for others: from nothing to a day, since SQLite counts milliseconds in 32 bits.
    var busySeconds: Double { min(max(0, busyTimeout / .seconds(1)), 86_400) }

    /// The same for the database.
    var busyMode: Database.BusyMode { .timeout(busySeconds) }
}
#endif
