/// What a reply does, or fails to do, as a careful reader would mark it.
public enum ReplyLabel: String, Hashable, Sendable, Codable, CaseIterable {
    /// Thanks the customer.
    case thanks
    /// Asks politely.
    case please
    /// Expresses regret, sympathy or an apology.
    case regret
    /// Takes responsibility.
    case admission
    /// Only says that the message was received, noted or passed on.
    case cannedAcknowledgement = "canned_ack"
    /// Sends the customer to another desk, form or line to start there.
    case deflection
    /// Moves to a private channel with the same team.
    case privateHandOff = "private_handoff"
    /// Says why the conversation moves, or what to send.
    case handOffReason = "handoff_reason"
    /// Promises an act of the brand's own.
    case commitment
    /// Promises with a time or deadline.
    case datedCommitment = "commitment_dated"
    /// Gives a fact, answer, fix, instruction or action that fits this case.
    case concrete
    /// Asks for information needed to go on.
    case question
    /// Disputes, blames, lectures or brushes off.
    case defensive
    /// Speaks in company formulae.
    case corporate
    /// Carries a person's name or initials.
    case signed
    /// Takes up a specific of the incoming message.
    case echo
    /// Moves the case on.
    case substantive
    /// Publishes personal data.
    case leaksPersonalData = "leaks_personal_data"
    /// Addresses one person both formally and informally.
    case mixedRegister = "mixed_register"
    /// Has a spelling mistake.
    case typo
    /// Jokes about a serious matter.
    case jokeOnSerious = "joke_on_serious"
    /// Apologises for what the brand did not do.
    case overApology = "over_apology"
}
