public import LanguageAnalysis

/// Something concrete that a reply says is done: who does what, and by when.
public struct ReplyAction: Hashable, Sendable {
    /// How far it is.
    public enum Standing: String, Hashable, Codable, Sendable, CaseIterable {
        /// The writer will do it.
        case promised
        /// It is done already.
        case done
        /// The reader is to do it.
        case asked
    }

    /// How far it is.
    public var standing: Standing
    /// Who acts.
    public var doer: SpeechAct.Doer
    /// The words for who acts, in UTF-8 bytes of the reply; `nil` where no word says so.
    public var who: Range<Int>?
    /// The words for what is done, to the end of their clause, in UTF-8 bytes of the reply.
    public var what: Range<Int>
    /// What is promised; `nil` for what is no promise.
    public var promise: CommitmentMention.Kind?
    /// The time named with it; `nil` for none.
    public var when: TimeExpression?
}

extension ReplyReading {
    /// What the reply says somebody does, in its own order; quoted words are another's and count for nothing.
    ///
    /// A promise is an action only where it says what will be done: that somebody will come back to it is none, unless a
    /// time is named.
    ///
    /// - Complexity: O(*n*) in the reply's tokens.
    public var actions: [ReplyAction] {
        let vague = reply.ranges(of: "VAGUE_TIME").map { reply.bytes(of: $0) }
        let promised = commitments.filter { isConcrete($0, besides: vague) }.map { mention in
            ReplyAction(
                standing: .promised,
                doer: .writer,
                who: mention.who,
                what: mention.what,
                promise: mention.kind,
                when: mention.when
            )
        }
        let others = reply.speechActs(of: [.did, .instruct, .ask]).compactMap { act -> ReplyAction? in
            // What a promise speaks of is not done yet.
            guard !commitments.contains(where: { $0.what.overlaps(act.range) }), !isQuestion(act) else { return nil }
            return ReplyAction(
                standing: act.kind == .did ? .done : .asked,
                doer: act.doer,
                who: nil,
                what: reply.clause(from: act.range),
                promise: nil,
                when: nil
            )
        }
        var end = 0
        return (promised + others).sorted { $0.what.lowerBound < $1.what.lowerBound }.filter { action in
            guard action.what.lowerBound >= end else { return false }
            end = action.what.upperBound
            return true
        }
    }

    /// Whether the writer only wants to know something.
    private func isQuestion(_ act: SpeechAct) -> Bool {
        act.kind == .ask
            && reply.sentences.contains { $0.isQuestion && reply.bytes(of: $0.tokens).overlaps(act.range) }
    }

    private func isConcrete(_ mention: CommitmentMention, besides vague: [Range<Int>]) -> Bool {
        if mention.when != nil { return true }
        let verbs = mention.range
        return reply.tokens.indices.contains { index in
            let range = reply.tokens[index].range
            return mention.what.overlaps(range) && !verbs.overlaps(range) && EchoFinder.isSpecific(index, reply)
                && !vague.contains { $0.overlaps(range) }
        }
    }
}
