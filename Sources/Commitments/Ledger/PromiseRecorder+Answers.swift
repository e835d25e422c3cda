public import Conversations
internal import LanguageAnalysis
internal import ReputationFoundations

extension PromiseRecorder {
    /// Evidence for promises to write back that were kept by writing back.
    ///
    /// Where the brand promised word in writing (`we will get back to you`) and somebody of the brand wrote in the thread
    /// later, that message is the evidence: one that is not automatic, not an internal note, not judged to be without
    /// substance, and does not itself put the reader off with another promise to write. Calls, refunds and whatever
    /// else happens outside the thread need evidence from elsewhere.
    ///
    /// - Returns: The events to append; recording twice stores them once.
    /// - Complexity: O(*n* log *n*) in the events, and reading the texts of the promises and what followed them.
    public func answers(in log: ConversationLog) -> [ConversationEvent] {
        var events: [ConversationEvent] = []
        for conversation in log.conversations() {
            for promise in conversation.promises where promise.isOpen && isWrittenWord(promise.record) {
                guard let answer = conversation.items.first(where: { keeps(promise, $0) }) else { continue }
                let evidence = PromiseEvidence(
                    promise: promise.id,
                    text: "answered in the thread",
                    message: answer.id
                )
                events.append(
                    ConversationEvent(
                        id: EventID("promiseAnswered", promise.id.rawValue, answer.id.rawValue),
                        occurredAt: answer.postedAt,
                        receivedAt: answer.receivedAt,
                        actor: EventActor(kind: .automation, name: "agent:promise-reader"),
                        fact: .promiseEvidenced(evidence)
                    )
                )
            }
        }
        return events
    }

    private func isWrittenWord(_ record: PromiseRecord) -> Bool {
        record.kind == .callBack && kinds(in: record.text) == [.update]
    }

    private func keeps(_ promise: PromiseState, _ item: ConversationItem) -> Bool {
        guard item.sent > promise.made, item.id != promise.record.madeIn, isOwn(item.message) else { return false }
        if let origin = item.message.outbound?.origin, origin == .automation { return false }
        if let substance = item.substance, substance != .substantive { return false }
        return !kinds(in: item.message.text).contains(.update)
    }

    private func kinds(in text: String) -> Set<CommitmentMention.Kind> {
        Set(commitments(in: text).map(\.kind))
    }
}
