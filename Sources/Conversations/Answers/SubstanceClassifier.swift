/// Judges whether a reply answers, or only says that a message arrived.
///
/// It is asked once per message of the brand, before the message is stored; its judgement is stored as an event and
/// everything else reads only that. So a classifier may be slow, remote, or a person.
public protocol SubstanceClassifier: Sendable {
    /// Its name and the version of its rules or weights; a newer version's judgements supersede an older one's.
    var identity: ClassifierIdentity { get }

    /// The substance of a reply, or `nil` when it cannot tell.
    ///
    /// - Parameters:
    ///   - reply: The brand's message.
    ///   - incoming: The message it replies to, where known.
    /// - Returns: The judgement, with how sure it is from 0 to 1.
    /// - Throws: Whatever keeps it from judging; the message is then stored without a judgement.
    func substance(
        of reply: Message,
        to incoming: Message?
    ) async throws -> (substance: Substance, confidence: Double?)?
}
