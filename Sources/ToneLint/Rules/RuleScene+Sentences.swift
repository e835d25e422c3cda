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

    /// Whether the draft goes to a review site or by mail.
    var isReviewOrMail: Bool {
        draft.channel.map { [.review, .mail].contains($0.channelClass) } == true
    }

    /// Whether one person reads it: private channels and mail.
    var isOneToOne: Bool {
        draft.audience == .private || draft.channel?.channelClass == .mail
    }
}
