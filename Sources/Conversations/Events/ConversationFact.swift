/// What an event says happened.
///
/// The set grows from release to release. A fact written by a newer release decodes to ``unknown(type:data:)`` and is
/// kept unchanged.
public indirect enum ConversationFact: Hashable, Sendable {
    /// Somebody wrote something.
    case arrived(Message)
    /// Its author changed it.
    case edited(MessageRevision)
    /// Its author or the platform took it away.
    case removed(MessageReference)
    /// The property's owner hid it.
    case hidden(MessageReference)
    /// The property's owner shows it again.
    case unhidden(MessageReference)
    /// The property's owner deleted it.
    case deleted(MessageReference)
    /// A deleted or removed message is there again.
    case restored(MessageReference)
    /// Somebody reacted without words.
    case reacted(Reaction)
    /// Work on it moved on.
    case progressed(ProgressChange)
    /// Somebody became responsible.
    case assigned(Assignment)
    /// It moved to another channel or system.
    case handedOff(HandOff)
    /// Two cases are one person's.
    case merged(CaseMerge)
    /// A merge was wrong.
    case unmerged(CaseUnmerge)
    /// It needs no answer.
    case dismissed(Dismissal)
    /// A message of the brand got so far.
    case delivered(DeliveryReport)
    /// A rating was read again.
    case ratingObserved(RatingObservation)
    /// Counts were read again.
    case engagementObserved(EngagementObservation)
    /// A comment counter was read.
    case counterObserved(CounterObservation)
    /// An account was blocked.
    case blocked(AuthorReference)
    /// An account was let in again.
    case unblocked(AuthorReference)
    /// A label was put on.
    case tagged(Tagging)
    /// A label was taken off.
    case untagged(Tagging)
    /// Whose fault it was is established.
    case faultConfirmed(FaultFinding)
    /// What it came from is established.
    case causeFound(CauseFinding)
    /// A statement was published.
    case statementPublished(StatementPublication)
    /// A statement answers it.
    case coveredByStatement(StatementCoverage)
    /// An error of the brand was put right.
    case corrected(CorrectionLink)
    /// The brand promised something.
    case promiseMade(PromiseRecord)
    /// A promise was shown to be kept.
    case promiseEvidenced(PromiseEvidence)
    /// A promise was taken back.
    case promiseWithdrawn(PromiseWithdrawal)
    /// A message was judged.
    case assessed(Assessment)
    /// Another event was wrong.
    case retracted(Retraction)
    /// A fact of the caller's own.
    case custom(CustomFact)
    /// A fact this release does not know.
    case unknown(type: String, data: JSONValue)
}
