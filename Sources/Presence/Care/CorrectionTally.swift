/// How many errors that readers pointed out were put right, as a ledger of corrections counts them.
public struct CorrectionTally: Hashable, Codable, Sendable {
    /// Claims that wait for a correction or a reason why they do not hold.
    public var open: Int
    /// Claims that were settled either way.
    public var settled: Int
    /// The age of the oldest open claim; `nil` without one.
    public var oldestOpen: Duration?

    /// Counts corrections.
    public init(open: Int, settled: Int, oldestOpen: Duration? = nil) {
        self.open = open
        self.settled = settled
        self.oldestOpen = oldestOpen
    }
}
