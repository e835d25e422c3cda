/// What every sink of escalations must do, law by law.
public enum EscalationSinkLaw: String, CaseIterable, Sendable {
    /// Every kind of notification is taken, retractions and those without recipients included.
    case takesEveryKind
    /// What is delivered arrives as it was, with its recipients.
    case nothingIsChanged
    /// A notification that is told again changes nothing and is no error.
    case repeatsChangeNothing
    /// A correction under a known key is news.
    case correctionsArrive
    /// What bears an earlier time than what was told before arrives too.
    case clocksMayDisagree
    /// Many notifications arrive, each once.
    case losesNothing
    /// Of several who tell the same at once, one is heard.
    case concurrentRepeatsChangeNothing
    /// Recipients may be many and hold any character.
    case recipientsMayBeAnything
    /// A delivery that failed is taken when it is told again.
    case failuresMayBeRepeated
}
