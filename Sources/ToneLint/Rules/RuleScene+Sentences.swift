internal import Conversations
internal import LanguageAnalysis

extension RuleScene {
    /// One finding a sentence that has a class, with a fix that takes the sentence out.
    ///
    /// Taking it out is safe only where other sentences say something and this one says nothing more: a regret, a promise
    /// or an answer beside the words found is for a person to keep.
    func sentenceFindings(_ name: String, where holds: (Int) -> Bool) -> [RuleFinding] {
        let telling = reply.sentences.indices.lazy.filter { self.saysSomething($0) }.prefix(2).map { $0 }
        var last = -1
        return places(of: name).compactMap { range in
            let sentence = Int(reply.tokens[range.lowerBound].sentence)
            guard sentence != last, holds(sentence) else { return nil }
            last = sentence
            var finding = RuleFinding(range: reply.bytes(of: range))
            let isSafe = telling.contains { $0 != sentence } && !hasMoreToSay(sentence)
            finding.fixes = [deletion(ofSentence: sentence, isSafe ? .safe : .suggest)]
            return finding
        }
    }

    /// Whether a sentence of the body answers, promises or asks.
    private func saysSomething(_ sentence: Int) -> Bool {
        reply.sentences[sentence].zone == .body
            && ["act.did", "act.offer", "act.instruct", "act.explain", "act.commit", "act.ask"]
                .contains { reply.has($0, inSentence: sentence) }
    }

    /// Whether a sentence carries what the reader would miss: an answer, a promise, a regret, a thing they named.
    private func hasMoreToSay(_ sentence: Int) -> Bool {
        saysSomething(sentence) || hasEcho(inSentence: sentence) || reply.sentences[sentence].isQuestion
            || [
                "act.regret", "act.apologise", "act.admit", "act.empathise", "act.thank", "act.private", "act.redirect",
                "PURPOSE", "CONDITION", "CONTRAST", "NEGATION",
            ].contains { reply.has($0, inSentence: sentence) }
    }

    /// Whether a sentence takes up a specific of the incoming message, or pins something down.
    func hasEcho(inSentence sentence: Int) -> Bool {
        let tokens = reply.sentences[sentence].tokens
        return tokens.holdsOne(of: reading.echoes) || tokens.holdsOne(of: reading.anchors)
    }

    /// Whether the draft gives a way to reach somebody: a number to call, an address, a link.
    var namesContact: Bool {
        reply.tokens.contains { [.url, .email].contains($0.kind) }
            || PersonalDataFinder().find(in: reply).contains { [.phone, .email].contains($0.kind) }
    }

    /// Whether the draft, an acknowledgement, is all that somebody gets for whom something went wrong.
    ///
    /// An opinion or a wish may be served by little, and so may somebody who praises. It takes two signs: that the message
    /// complains or suggests nothing, and that the customer asks or waits or the draft itself is sorry.
    var leavesSomebodyWithNothing: Bool {
        guard judgement.wouldHold, !reply.has("act.instruct"), !namesContact else {
            return false
        }
        guard let incoming = reading.incoming else { return true }
        guard incoming.has("in.complaint") || stance.isAngry || incoming.has("in.waiting") else { return false }
        let isOwned = reply.has("act.regret") || reply.has("act.apologise")
        let isAsked = stance.isQuestion || stance.isWaiting
        return !stance.isHelpful && !stance.isJoking && !reply.has("PROGRESS") && (isOwned || isAsked)
    }

    /// Whether the message does nothing but ask, and not in anger.
    ///
    /// A few words that ask for news or after a price are no complaint, however dark each word is by itself.
    var answersPlainQuestion: Bool {
        guard let incoming = reading.incoming, !stance.isAngry, !stance.isSerious, !stance.asksAgain,
            incoming.sentences.allSatisfy(\.isQuestion)
        else { return false }
        return reading.incomingPolarity != .negative
            || incoming.tokens.count { $0.kind == .word } <= 5 && !incoming.has("VERY_NEGATIVE")
    }

    /// Whether the draft goes to a review site or by mail.
    var isReviewOrMail: Bool {
        draft.channel.map { [.review, .mail].contains($0.channelClass) } == true
    }

    /// Whether one person reads it: private channels and mail.
    var isOneToOne: Bool {
        draft.audience == .private || draft.channel?.channelClass == .mail
    }
}

extension Range<Int> {
    /// Whether one of some sorted numbers lies in the range.
    ///
    /// - Complexity: O(log *n*).
    func holdsOne(of sorted: [Int]) -> Bool {
        var (low, high) = (0, sorted.count)
        while low < high {
            let middle = (low + high) / 2
            if sorted[middle] < lowerBound { low = middle + 1 } else { high = middle }
        }
        return low < sorted.count && sorted[low] < upperBound
    }
}
