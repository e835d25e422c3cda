internal import Conversations
internal import LanguageAnalysis

/// Everything a rule may look at, worked out once for all rules.
///
/// A class, since it is handed to every rule and the closures in it: a copy would count each of its many references.
public final class RuleScene: Sendable {
    /// The draft.
    public let draft: Draft
    /// What is known about the conversation.
    public let context: ReplyContext
    /// The draft as it was read, together with the message it answers.
    public let reading: ReplyReading
    /// The draft as it was read: kept here too, since all rules look at it.
    let reply: AnalyzedText
    let stance: CustomerStance
    let configuration: ToneConfiguration
    /// Tokens of the draft that are names of the brand, its products or people, or of the customer.
    let protectedTokens: Set<Int>
    /// What is taken for personal data, in bytes of the draft.
    let personalData: [PersonalMention]
    /// What the draft has of phones, addresses and numbers by which persons and orders are known, the brand's own too.
    let replyData: [PersonalDatum]
    /// Personal data in the message that is answered.
    let incomingData: [PersonalDatum]
    let analyzer: LanguageAnalyzer
    /// What rules and model say the reply does.
    let judgement: ReplyJudgement
    /// Why the draft cannot be judged; `nil` if it can.
    let unread: ReplyGate.Unread?

    init(
        draft: Draft,
        context: ReplyContext,
        reading: ReplyReading,
        reply: AnalyzedText,
        stance: CustomerStance,
        configuration: ToneConfiguration,
        protectedTokens: Set<Int>,
        personalData: [PersonalMention],
        replyData: [PersonalDatum],
        incomingData: [PersonalDatum],
        analyzer: LanguageAnalyzer,
        judgement: ReplyJudgement,
        unread: ReplyGate.Unread?
    ) {
        self.draft = draft
        self.context = context
        self.reading = reading
        self.reply = reply
        self.stance = stance
        self.configuration = configuration
        self.protectedTokens = protectedTokens
        self.personalData = personalData
        self.replyData = replyData
        self.incomingData = incomingData
        self.analyzer = analyzer
        self.judgement = judgement
        self.unread = unread
    }

    /// What the reply does, by the rules and the model together.
    public var labels: Set<ReplyLabel> { judgement.labels.set }

    /// The places of a class of the packs as findings; of overlapping ones the first.
    ///
    /// - Parameters:
    ///   - name: what the packs call the class; one that they do not have is found nowhere.
    ///   - confidence: how sure each finding is, from 0 to 1.
    /// - Returns: a finding for each place, in their order.
    public func findings(of name: String, confidence: Double = 0.85) -> [RuleFinding] {
        places(of: name).map { RuleFinding(range: reply.bytes(of: $0), confidence: confidence) }
    }

    /// Where a class occurs, as ranges of tokens; of overlapping matches the first tells it.
    func places(of name: String) -> [Range<Int>] {
        var end = 0
        return reply.ranges(of: name).filter { range in
            guard range.lowerBound >= end else { return false }
            end = range.upperBound
            return true
        }
    }

    /// A finding about the draft as a whole: what it lacks, or what all of it does.
    ///
    /// - Parameters:
    ///   - confidence: how sure it is, from 0 to 1.
    ///   - arguments: values for the message by name.
    ///   - fixes: changes on offer.
    /// - Returns: one finding.
    public func whole(_ confidence: Double = 0.8, arguments: [String: String] = [:], fixes: [FixIt] = [])
        -> [RuleFinding]
    {
        [RuleFinding(range: bodyRange, confidence: confidence, arguments: arguments, fixes: fixes)]
    }

    /// The words of the draft, without greeting and sign-off where there is a body.
    var bodyRange: Range<Int> {
        let body = reply.sentences.filter { $0.zone == .body }
        guard let first = body.first, let last = body.last else { return 0..<reply.utf8.count }
        return reply.bytes(of: first.tokens.lowerBound..<last.tokens.upperBound)
    }

    /// The bytes of a sentence.
    func bytes(ofSentence index: Int) -> Range<Int> {
        reply.bytes(of: reply.sentences[index].tokens)
    }

    /// Words, numbers and codes: what one counts as words.
    var wordCount: Int {
        reply.tokens.count { token in
            switch token.kind {
            case .word, .number, .time, .date, .code: !token.flags.contains(.joined)
            default: false
            }
        }
    }
}

/// How the customer stands to the brand in the message that is answered.
struct CustomerStance {
    /// Something went wrong for them.
    var isComplaint = false
    /// They are furious.
    var isAngry = false
    /// Health, safety, money or grief is at stake.
    var isSerious = false
    /// They praise, thank or report something useful.
    var isFriendly = false
    /// They praise or thank, whatever else they mention, and are on the whole not against the brand.
    var isPraising = false
    /// They suggest or report something for the brand's good.
    var isHelpful = false
    /// They wait for an answer or ask again.
    var isWaiting = false
    /// They ask again.
    var asksAgain = false
    /// They joke.
    var isJoking = false
    /// They ask something.
    var isQuestion = false

    init(_ incoming: AnalyzedText?, polarity: Sentiment.Polarity?) {
        guard let incoming else { return }
        isAngry = incoming.has("in.angry")
        isSerious = incoming.has("in.serious")
        asksAgain = incoming.has("in.repeat")
        isWaiting = incoming.has("in.waiting") || asksAgain
        isJoking = incoming.has("in.joke")
        isQuestion = incoming.has("in.question") || incoming.sentences.contains(where: \.isQuestion)
        isHelpful = incoming.has("in.suggestion")
        let isPraise = incoming.has("in.praise") || incoming.has("in.thanks")
        isPraising = isPraise && polarity != .negative && !isAngry
        isComplaint =
            incoming.has("in.complaint") || isAngry || incoming.has("in.waiting")
            || polarity == .negative && !isPraise
        isFriendly = isPraise && !isComplaint || polarity == .positive && !isComplaint
    }
}
