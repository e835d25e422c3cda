#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
public import Conversations
public import LanguageAnalysis
package import ReputationFoundations

/// What a brand's readers see of its care, part by part.
///
/// There is no score over the parts: one number would hide which part is bad. Parts that were not assessed say why.
public struct CareReport: Hashable, Encodable, Sendable {
    /// The part of the messages that nobody replied to.
    public let ignored: Appraisal<Share>
    /// Messages that wait, earliest first.
    public let waiting: [MessageID]
    /// How steadily each profile posts.
    public let cadence: [CadenceFinding]
    /// How much of what is posted is off topic.
    public let relevance: Appraisal<PostRelevance>
    /// How many words of it are misspelled.
    public let typos: Appraisal<PostTypos>
    /// Whether errors are put right.
    public let corrections: Appraisal<CorrectionTally>
    package let at: Instant

    /// The moment of the report.
    public var time: Date { at.date }

    /// What the report is made with.
    public struct Inputs: Sendable {
        /// The words of the trade; `nil` leaves relevance out.
        public var vocabulary: TopicVocabulary?
        /// Knows how words are spelled.
        public var checker: any SpellChecker = FrequentSlips.shipped
        /// Names of products and places that no dictionary has.
        public var names: Set<String> = []
        /// The watch over cadence.
        public var cadence = CadenceMonitor()
        /// The corrections, from the ledger that keeps them; `nil` leaves them out.
        public var corrections: CorrectionTally?

        /// Starts with the defaults.
        public init() {}
    }

    /// Makes a report.
    ///
    /// - Complexity: O(n log n) in the messages, and in the bytes of the brand's posts.
    public init(_ record: BrandRecord, reader: PresenceReader, inputs: Inputs = Inputs()) {
        var metrics = ResponseMetrics()
        for thread in record.threads { metrics.add(thread.answers, at: record.time) }
        ignored =
            metrics.ignoredShare.map { .assessed($0) }
            ?? .notAssessed(.tooFew(found: 0, needed: 1, of: "messages that reach the brand"))
        waiting = record.inbound.filter { $0.answered.addressing.isAddressed && $0.answered.answer.isWaiting }.map(
            \.item.id
        )
        cadence = inputs.cadence.findings(in: record)
        relevance =
            inputs.vocabulary.map { reader.relevance(of: record, to: $0) }
            ?? .notAssessed(.notSupplied("the words of the trade"))
        typos = reader.typos(in: record, checker: inputs.checker, names: inputs.names)
        corrections = inputs.corrections.map { .assessed($0) } ?? .notAssessed(.notSupplied("a ledger of corrections"))
        at = record.now
    }

    private enum CodingKeys: String, CodingKey {
        case schema, at, ignored, waiting, cadence, relevance, typos, corrections
    }

    /// Writes every part, those not assessed with their reasons.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(1, forKey: .schema)
        try container.encode(at, forKey: .at)
        try container.encode(ignored, forKey: .ignored)
        try container.encode(waiting, forKey: .waiting)
        try container.encode(cadence, forKey: .cadence)
        try container.encode(relevance, forKey: .relevance)
        try container.encode(typos, forKey: .typos)
        try container.encode(corrections, forKey: .corrections)
    }
}
