/// What every sink of alerts must do, law by law.
public enum AlertSinkLaw: String, CaseIterable, Sendable {
    /// Every kind and level of notification is taken.
    case takesEveryKind
    /// What is delivered arrives as it was, in its order.
    case nothingIsChanged
    /// A notification that is told again changes nothing and is no error.
    case repeatsChangeNothing
    /// A higher level of a known alert is news, and so is its end.
    case levelsAreNews
    /// Alerts are told apart whatever their names hold.
    case namesMayBeAnything
    /// What bears an earlier time than what was told before arrives too.
    case clocksMayDisagree
    /// Many notifications arrive, each once.
    case losesNothing
    /// Of several who tell the same at once, one is heard.
    case concurrentRepeatsChangeNothing
    /// A delivery that failed is taken when it is told again.
    case failuresMayBeRepeated
}
