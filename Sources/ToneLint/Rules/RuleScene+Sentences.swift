internal import Conversations
internal import LanguageAnalysis

extension RuleScene {
    /// One finding a sentence that has a class, with a fix that takes the sentence out where other content remains.
    func sentenceFindings(_ name: String, where holds: (Int) -> Bool) -> [RuleFinding] {
        reply.ranges(of: name).compactMap { range in
            let sentence = Int(reply.tokens[range.lowerBound].sentence)
            guard holds(sentence) else { return nil }
            var finding = RuleFinding(range: reply.bytes(of: range))
            if hasContentBeside(sentence) { finding.fixes = [deletion(ofSentence: sentence, .safe)] }
            return finding
        }
    }

    /// Whether a sentence takes up a specific of the incoming message, or pins something down.
    func hasEcho(inSentence sentence: Int) -> Bool {
        let tokens = reply.sentences[sentence].tokens
        return reading.echoes.contains { tokens.contains($0) } || reading.anchors.contains { tokens.contains($0) }
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
        guard judgement.leaning > ReplyJudgement.holdOdds, !reply.has("act.instruct"), !namesContact else {
            return false
        }
        guard let incoming = reading.incoming else { return true }
        guard incoming.has("in.complaint") || stance.isAngry || incoming.has("in.waiting") else { return false }
        let isOwned = reply.has("act.regret") || reply.has("act.apologise")
        let isAsked = stance.isQuestion || stance.isWaiting
        return !stance.isHelpful && !stance.isJoking && !reply.has("PROGRESS") && (isOwned || isAsked)
    }

    /// Whether the message does nothing but ask, and not in anger.
    var answersPlainQuestion: Bool {
        guard let incoming = reading.incoming, reading.incomingPolarity != .negative, !stance.isAngry else {
            return false
        }
        return incoming.sentences.allSatisfy(\.isQuestion)
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
