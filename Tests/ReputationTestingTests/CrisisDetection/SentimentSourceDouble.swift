import Conversations
import CrisisDetection
import ReputationTesting
import Synchronization

/// A mistake that somebody who writes a source of sentiment makes.
enum SentimentSourceFault: String, CaseIterable, Sendable {
    case judgesAnew, guessesWhatNobodyCouldTell, remembersByMessage, trustsRegulars, callsSilenceNeutral, wavers
    case missesTheWords

    /// The laws that must find it: this many and no other.
    var laws: Set<SentimentSourceLaw> {
        switch self {
        case .judgesAnew: [.storedJudgementsStand, .storedUnknownStands]
        case .guessesWhatNobodyCouldTell: [.storedUnknownStands]
        case .remembersByMessage: [.editsAreReadAnew, .storedJudgementsStand, .knownTextsAreJudged]
        case .trustsRegulars: [.onlyWordsCount]
        case .callsSilenceNeutral: [.wordlessIsUnknown]
        case .wavers: [.onlyWordsCount, .textMayBeAnything, .editsAreReadAnew, .knownTextsAreJudged]
        case .missesTheWords: [.knownTextsAreJudged]
        }
    }
}

final class SentimentSourceDouble: SentimentSource {
    private let fault: SentimentSourceFault?
    private let memory = Mutex<[MessageID: MentionSentiment]>([:])
    private let calls = Atomic(0)

    init(_ fault: SentimentSourceFault?) {
        self.fault = fault
    }

    func sentiment(of item: ConversationItem) -> MentionSentiment {
        guard fault == .remembersByMessage else { return judged(item) }
        return memory.withLock { memory in
            if let known = memory[item.id] { return known }
            let answer = judged(item)
            memory[item.id] = answer
            return answer
        }
    }

    private func judged(_ item: ConversationItem) -> MentionSentiment {
        if fault != .judgesAnew, let stored = item.assessment(of: .sentiment) {
            if let value = stored.value { return MentionSentiment(rawValue: value) ?? .unknown }
            if fault != .guessesWhatNobodyCouldTell { return .unknown }
        }
        let text = item.message.text
        if fault == .wavers,
            calls.wrappingAdd(1, ordering: .relaxed).newValue.isMultiple(of: 2), text.count > 5
        {
            return .neutral
        }
        if !text.contains(where: \.isLetter) { return fault == .callsSilenceNeutral ? .neutral : .unknown }
        if fault == .trustsRegulars, item.message.author?.id.native == "bo" { return .positive }
        if fault == .missesTheWords { return .unknown }
        if text.contains("terrible") { return .negative }
        return text.contains("Thank you") ? .positive : .neutral
    }
}
