import Commitments
import Conversations
import Presence
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension ReputationDesk {
    /// Whether the brand is there; `nil` where nobody reads for presence.
    ///
    /// - Parameters:
    ///   - past: What happened.
    ///   - corrections: What was put right.
    ///   - words: What was read already.
    ///   - time: The moment.
    /// - Returns: The findings.
    /// - Throws: The error of rivals that cannot be told apart.
    func presence(
        in past: ConversationLog,
        _ corrections: CorrectionLedger,
        _ words: ReadWords,
        at time: Date
    ) throws -> PresenceFindings? {
        guard let reader = modules.presence else { return nil }
        var inputs = CareReport.Inputs()
        inputs.cadence.profiles = configuration.declaredProfiles
        inputs.vocabulary = configuration.topics.isEmpty ? nil : TopicVocabulary(configuration.topics)
        let open = corrections.uncorrected
        inputs.corrections = CorrectionTally(
            open: open.count,
            settled: corrections.entries.count - open.count,
            oldestOpen: open.map { $0.age(at: time) }.max()
        )
        let record = BrandRecord(
            past,
            for: configuration.brand,
            at: time,
            polarity: words.polarity
        )
        var findings = PresenceFindings(
            record,
            reader: reader,
            names: try configuration.brandNames(reader),
            inputs: inputs,
            profiles: configuration.profilesForGaps,
            searches: ListeningRun.latest(in: past, of: configuration.listening),
            knowing: words.known
        )
        findings.unlisted = PresenceFindings.unlisted(in: record, configuration.profiles)
        return findings
    }
}
