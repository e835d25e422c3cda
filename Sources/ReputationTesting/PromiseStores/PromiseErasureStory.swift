import Conversations

/// Promises to a customer, in events that all hold the word `secret`, and promises to somebody else.
struct PromiseErasureStory {
    static let word = ErasureStory.word
    /// The minute up to which she is forgotten.
    static let limit = 10.0
    private let build = EventBuilder()

    var author: AuthorID { build.author("ada") }
    /// What she wrote, which no event of the story says.
    var messages: Set<MessageID> { [build.message("m1"), build.message("m2")] }

    /// What is forgotten.
    var forgotten: [ConversationEvent] {
        let proof = build.fact(.promiseEvidenced(evidence(of: "p1")), at: 3)
        let withdrawal = PromiseWithdrawal(promise: PromiseID(rawValue: "p2"), reason: Self.word)
        return [
            made("p1", on: .message(build.message("m1")), at: 0),
            made("p2", on: .author(author), at: 1),
            made("p3", on: .customerCase(CaseID(author)), at: 2),
            proof,
            build.fact(.promiseWithdrawn(withdrawal), at: 4),
            build.fact(.retracted(Retraction(event: proof.id, reason: Self.word)), at: 5),
            made("p4", on: .message(build.message("m2")), at: Self.limit),
        ]
    }

    /// What was promised to others.
    var others: [ConversationEvent] {
        [
            made("p5", on: .message(build.message("m5")), "We call Bo.", at: 1),
            made("p6", on: .author(build.author("bo")), "We write to Bo.", at: 2),
        ]
    }

    /// What was promised to her afterwards.
    var new: [ConversationEvent] {
        [
            made("p7", on: .message(build.message("m1")), "We call again.", at: Self.limit + 1.0 / 60_000),
            made("p8", on: .author(author), "And again.", at: 30),
        ]
    }

    /// More promises to somebody, within the time up to which she is forgotten.
    func promises(_ count: Int, to name: String, _ text: String) -> [ConversationEvent] {
        (0..<count).map { made("\(name)-\($0)", on: .author(build.author(name)), text, at: Double($0) / 4) }
    }

    private func made(_ name: String, on target: EventTarget, _ text: String = word, at minute: Double)
        -> ConversationEvent
    {
        let record = PromiseRecord(id: PromiseID(rawValue: name), target: target, kind: .callBack, text: text)
        return build.fact(.promiseMade(record), at: minute)
    }

    private func evidence(of name: String) -> PromiseEvidence {
        PromiseEvidence(promise: PromiseID(rawValue: name), text: Self.word)
    }
}
