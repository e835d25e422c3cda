/// What became of events that were appended.
public struct AppendResult: Hashable, Sendable {
    /// How many were new.
    public var appended: Int
    /// How many were already there.
    public var duplicates: Int
    /// Identifiers under which different contents were reported; the one received first is kept.
    public var conflicts: [EventID]

    /// Counts what happened.
    public init(appended: Int = 0, duplicates: Int = 0, conflicts: [EventID] = []) {
        self.appended = appended
        self.duplicates = duplicates
        self.conflicts = conflicts
    }
}
