/// What every store of teams' books must do, law by law.
public enum TeamBookStoreLaw: String, CaseIterable, Sendable {
    /// A new store holds nothing.
    case startsEmpty
    /// Every part of a book comes back as it was, with a thousand texts too.
    case booksComeBackUnchanged
    /// What was saved last is there, and its revision is greater.
    case lastBookCounts
    /// Brands have books of their own, whatever their names.
    case brandsAreApart
    /// Who names another revision than the present one is refused as `revisionConflict`, and nothing changes.
    case revisionsGuard
    /// Of several who replace the same revision at once, exactly one succeeds.
    case oneOfManySaversWins
    /// After a save that failed the last book is there, whole.
    case failedSaveChangesNothing
    /// A cancelled caller leaves a store that works and keeps what it confirmed.
    case cancellationLeavesStoreUsable
}
