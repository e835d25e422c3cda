/// What every store that can forget a person must do; each law is a method of ``ErasableConversationStoreConformance`` of the same
/// name.
public enum ErasureLaw: String, CaseIterable, Sendable {
    /// Words, names, addresses, raw records and notes are gone.
    case removesWordsAndNames
    /// Counts and threads stay as they were.
    case leavesCountsAndThreads
    /// Feeding the same export again brings nothing back.
    case bringsNothingBack
    /// What is not known yet is forgotten when it arrives.
    case forgetsWhatArrivesLater
    /// What the account writes after the time is kept.
    case keepsWhatIsNew
    /// What other people wrote is kept.
    case keepsWhatOthersWrote
    /// Forgetting twice is forgetting once.
    case isRepeatable
    /// Forgetting while others append loses nothing of theirs and leaves no word of the forgotten.
    case forgetsWhileOthersAppend
}
