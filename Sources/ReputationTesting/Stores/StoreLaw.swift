/// What every store must do, law by law; each is a method of ``ConversationStoreConformance`` of the same name.
public enum StoreLaw: String, CaseIterable, Sendable {
    /// A new store holds nothing.
    case startsEmpty
    /// An event counts once, however often it is appended.
    case appendIsIdempotent
    /// The order and the batches in which events are appended change nothing in what they say.
    case orderAndBatchesChangeNothing
    /// A batch that the store says it failed to append is not there, not even in part.
    case failedAppendStoresNothing
    /// Of different contents under one identifier, the one received first is kept.
    case conflictKeepsFirstReceived
    /// Appending nothing changes nothing.
    case emptyBatchChangesNothing
    /// Every fact comes back as it was, to the byte and the millisecond, and so does a text of a megabyte.
    case eventsComeBackUnchanged
    /// Identifiers and keys may be long and hold any character.
    case namesMayBeAnything
    /// Pages of any size give every event once, in one order.
    case pagesAreStable
    /// Who has read everything and goes on gets exactly what was appended since.
    case lateAppendsAreSeen
    /// Who reads while somebody appends gets every event once.
    case readersMissNothingWhileWriting
    /// A page of fewer than one event is refused.
    case limitBelowOneIsRefused
    /// A thread is read with everything done to it, and nothing else.
    case conversationsAreComplete
    /// A case is read with its threads and those of the cases merged into it, and nothing else.
    case casesAreComplete
    /// An account is read with what it wrote and what was done to that, and nothing else.
    case authorsAreComplete
    /// A time range begins with its first moment and ends before its last.
    case timeRangesAreHalfOpen
    /// Times come back and are asked for as the platforms gave them, however far our clock is from theirs.
    case clocksMayDisagree
    /// A record is replaced only by who names its revision.
    case recordsAreGuarded
    /// A removed record is gone, and only who names its revision removes it.
    case removalLeavesNothing
    /// A revision never stands for two contents of a key, a removal in between or not.
    case revisionsAreNeverReused
    /// Records hold any bytes, none and five million.
    case recordsHoldAnyBytes
    /// Of several who save at once, exactly one succeeds.
    case oneOfManySaversWins
    /// Who appends while others append loses nothing.
    case appendersLoseNothing
    /// A cancelled caller leaves a store that works and batches that are whole.
    case cancellationLeavesStoreUsable
}
