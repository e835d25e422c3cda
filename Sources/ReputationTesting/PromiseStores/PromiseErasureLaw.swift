/// What every store of promises that can forget a person must do, law by law.
public enum PromiseErasureLaw: String, CaseIterable, Sendable {
    /// Words are gone: of promises on messages, on the account and on its case, of what became of them, and of what took
    /// that back.
    case removesWords
    /// As many events and promises are left as before.
    case leavesCounts
    /// Appending the same events again brings nothing back.
    case bringsNothingBack
    /// What is not known yet is forgotten when it arrives, in whatever order.
    case forgetsWhatArrivesLater
    /// What is promised after the time is kept.
    case keepsWhatIsNew
    /// What was promised to others is kept.
    case keepsWhatIsOthers
    /// Forgetting twice is forgetting once.
    case isRepeatable
    /// Forgetting while others append loses nothing of theirs and leaves no word of what was promised to the forgotten.
    case forgetsWhileOthersAppend
}
