/// What every source must do, law by law; each is a method of ``ConversationSourceConformance`` of the same name.
public enum SourceLaw: String, CaseIterable, Sendable {
    /// Every event is given at least once, as it was, and nothing else.
    case givesEverything
    /// Reading from the beginning again gives the same.
    case startsOver
    /// Who comes back with the cursor of any batch misses nothing.
    case resumesAfterEveryBatch
    /// A record that cannot be read is refused with its place, field, reason and bytes, and the rest goes on.
    case refusesAndGoesOn
    /// A source without records ends at once.
    case endsWhenEmpty
    /// A cancelled reader is let go promptly.
    case endsWhenCancelled
}
