/// Where evidence comes from; evidence of two families is independent, however many findings one family has.
public enum SignalFamily: String, Codable, CaseIterable, Comparable, Sendable {
    /// What the words are.
    case text
    /// What the comment is about: facts, requests and questions.
    case substance
    /// What is known of whoever wrote it.
    case author
    /// What other accounts, or the same one elsewhere, wrote.
    case network
    /// Where the comment stands and what was decided about it before.
    case context

    /// Orders families by name, so that they are always listed alike.
    public static func < (left: SignalFamily, right: SignalFamily) -> Bool {
        left.rawValue < right.rawValue
    }
}
