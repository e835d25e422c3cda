#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
public import Conversations
public import LanguageAnalysis
internal import ReputationFoundations

/// Writes down what the brand promises: every promise that it makes in a message becomes a record on that message.
///
/// A promise on a message is a promise to everybody in its thread, so that no case there can be closed before the promise
/// is kept or withdrawn. A promise that a later edit leaves out stands: words are not taken back by changing them.
public struct PromiseRecorder: Sendable {
    private let analyzer: LanguageAnalyzer
    private let brand: BrandMatcher
    /// What turns times into moments.
    public var calendar: PromiseCalendar
    /// What holds where no time is named.
    public var terms: PromiseTerms
    /// The calendar of a channel that has another than ``calendar``; `nil` for the others.
    public var calendarOfChannel: @Sendable (Channel) -> PromiseCalendar?

    /// Prepares to read the messages of a brand.
    public init(
        analyzer: LanguageAnalyzer,
        brand: BrandProfile,
        calendar: PromiseCalendar,
        terms: PromiseTerms = PromiseTerms(),
        calendarOfChannel: @escaping @Sendable (Channel) -> PromiseCalendar? = { _ in nil }
    ) {
        self.analyzer = analyzer
        self.brand = BrandMatcher(brand)
        self.calendar = calendar
        self.terms = terms
        self.calendarOfChannel = calendarOfChannel
    }

    /// The promises that a message of the brand makes; none in a customer's message or an internal note.
    ///
    /// The names of the promises depend on the message and its words alone, so reading twice gives the same records.
    ///
    /// - Parameters:
    ///   - message: The message.
    ///   - time: When it was written.
    /// - Returns: The promises in the order of the text.
    /// - Complexity: O(*n*) in the text.
    public func promises(in message: Message, at time: Date) -> [PromiseRecord] {
        guard isOwn(message) else { return [] }
        let text = analyzer.analyze(message.text, language: language(of: message))
        return text.commitments.map { record($0, text, message, time) }
    }

    /// Whether the brand says it to somebody else.
    func isOwn(_ message: Message) -> Bool {
        brand.side(of: message) == .brand && message.outbound?.audience != .internalNote
    }

    /// The promises in a text whose language is not known.
    func commitments(in text: String) -> [CommitmentMention] {
        analyzer.analyze(text).commitments
    }

    /// The name of a promise: the same for the same words in the same message.
    static func name(of words: String, in message: MessageID) -> PromiseID {
        PromiseID(rawValue: "promise:\(EventID("promise", message.rawValue, words).rawValue)")
    }

    private func language(of message: Message) -> TextLanguage? {
        message.language?.primary.flatMap { primary in analyzer.languages.first { $0.rawValue == primary } }
    }

    private func record(
        _ mention: CommitmentMention,
        _ text: AnalyzedText,
        _ message: Message,
        _ time: Date
    ) -> PromiseRecord {
        let kind = PromiseKind(mention)
        let words =
            text.sentences.lazy.map { text.bytes(of: $0.tokens) }.first { $0.overlaps(mention.range) }
            .map(text.text) ?? text.text(mention.range)
        let calendar = calendarOfChannel(message.channel) ?? calendar
        let stated = mention.when.flatMap { calendar.resolve($0.value, saidAt: time)?.due }
        let inferred = terms.inferredDue[kind].map {
            Instant(time).advanced(by: $0.components.seconds * 1000).date
        }
        return PromiseRecord(
            id: Self.name(of: words, in: message.id),
            target: .message(message.id),
            kind: kind,
            text: words,
            madeIn: message.id,
            audience: message.outbound?.audience,
            channel: kind == .earlyAccess ? message.channel : nil,
            due: stated ?? inferred,
            dueIsInferred: stated == nil && inferred != nil
        )
    }
}
