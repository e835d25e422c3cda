import Conversations
import LanguageAnalysis
import Reputation
import ReputationTesting
import Synchronization

/// A mistake that somebody who writes a reader of messages makes.
enum MessageReaderFault: String, CaseIterable, Sendable {
    case trustsRegulars, skipsTitles, callsTheUnreadFine, wavers, missesTheWords

    /// The laws that must find it: these and no other.
    var laws: Set<MessageReaderLaw> {
        switch self {
        case .trustsRegulars: [.onlyWordsCount]
        case .skipsTitles: [.titlesAreRead]
        case .callsTheUnreadFine: [.unassessedSaysNothing]
        case .wavers: [.onlyWordsCount, .textMayBeAnything]
        case .missesTheWords: [.knownTextsAreRead, .titlesAreRead]
        }
    }
}

final class MessageReaderDouble: MessageReader {
    static let known: [String: MessageReading.Traits] = ["Where is it?": .question, "A shame.": .complaint]
    static let unreadable = ["どこですか"]

    private let fault: MessageReaderFault?
    private let calls = Atomic(0)

    init(_ fault: MessageReaderFault?) {
        self.fault = fault
    }

    func reading(of message: Message) -> MessageReading {
        let count = calls.wrappingAdd(1, ordering: .relaxed).newValue
        let text = (fault == .skipsTitles ? "" : message.title ?? "") + message.text
        guard text.contains(where: { $0.isASCII && $0.isLetter }) else {
            return MessageReading(traits: fault == .callsTheUnreadFine ? .praise : [])
        }
        var reading = MessageReading(language: .english)
        if text.contains("?") { reading.traits.insert(.question) }
        if text.contains("shame"), fault != .missesTheWords { reading.traits.insert(.complaint) }
        if fault == .trustsRegulars, message.author?.id.native == "bo" { reading.polarity = .positive }
        // Beside what must be known, so that only who asks twice sees it.
        if fault == .wavers, count % 2 == 0 { reading.traits.insert(.thanks) }
        return reading
    }
}

/// A mistake that somebody who writes a classifier of replies makes.
enum SubstanceFault: String, CaseIterable, Sendable {
    case renamesItself, wavers, countsInPercent, failsOnNothing, knowsOnlyAnswers

    /// The laws that must find it: these and no other.
    var laws: Set<SubstanceClassifierLaw> {
        switch self {
        case .renamesItself: [.itHasAName]
        case .wavers: [.theSameIsSaidAgain]
        case .countsInPercent: [.confidenceIsAShare]
        case .failsOnNothing: [.textMayBeAnything]
        case .knowsOnlyAnswers: [.knownRepliesAreJudged]
        }
    }
}

final class SubstanceDouble: SubstanceClassifier {
    static let known: [String: Substance] = ["We received it.": .acknowledgement, "It is on pier 2.": .substantive]
    private struct NoLetters: Error {}

    private let fault: SubstanceFault?
    private let calls = Atomic(0)

    init(_ fault: SubstanceFault?) {
        self.fault = fault
    }

    private func count() -> Int {
        calls.wrappingAdd(1, ordering: .relaxed).newValue
    }

    var identity: ClassifierIdentity {
        ClassifierIdentity(id: ClassifierID(rawValue: "double"), version: fault == .renamesItself ? count() : 1)
    }

    func substance(
        of reply: Message,
        to incoming: Message?
    ) throws -> (substance: Substance, confidence: Double?)? {
        guard reply.text.contains(where: \.isLetter) else {
            if fault == .failsOnNothing, !reply.text.isEmpty { throw NoLetters() }
            return nil
        }
        let share = fault == .wavers ? 1 / Double(count()) : 0.5
        let isNotice = fault != .knowsOnlyAnswers && reply.text.contains("received")
        return (isNotice ? .acknowledgement : .substantive, fault == .countsInPercent ? 50 : share)
    }
}
