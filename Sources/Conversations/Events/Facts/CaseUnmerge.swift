/// A merge was wrong; both cases are again as they were.
public struct CaseUnmerge: Hashable, Codable, Sendable {
    /// The event of the merge.
    public var merge: EventID
    /// Why it was wrong.
    public var reason: String?

    /// Describes it.
    public init(merge: EventID, reason: String? = nil) {
        self.merge = merge
        self.reason = reason
    }
}
