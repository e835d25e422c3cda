#if SQLite
public import Foundation

/// The right to do one kind of work, which one worker holds at a time.
///
/// A worker that sleeps past the end of its lease may believe that it still holds it. Its fence tells: the number grows
/// whenever the lease changes hands, and a commit under an old one is refused.
public struct WorkerLease: Hashable, Sendable {
    /// The work.
    public let name: String
    /// Who holds it.
    public let holder: String
    /// Grows whenever the lease is taken.
    public let fence: Int64
    /// Until when nobody else takes it.
    public let expiresAt: Date
}
#endif
