/// What every source of sentiment must do, law by law.
public enum SentimentSourceLaw: String, CaseIterable, Sendable {
    /// What a person or a classifier judged and stored stands.
    case storedJudgementsStand
    /// A stored judgement that nobody could tell stands too.
    case storedUnknownStands
    /// A judgement of words that were edited since does not stand.
    case editsAreReadAnew
    /// The same words sound the same, whoever writes them when and where, and however often it is asked.
    case onlyWordsCount
    /// A message without words is unknown where nothing is stored.
    case wordlessIsUnknown
    /// Any text gets an answer.
    case textMayBeAnything
    /// Known texts sound as they should.
    case knownTextsAreJudged
}
