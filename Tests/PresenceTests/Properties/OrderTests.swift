import Conversations
import Foundation
import LanguageAnalysis
import Presence
import ReputationTesting
import TestSupport
import Testing

/// What every evaluator says depends on the set of events alone.
struct OrderTests {
    private static let build = EventBuilder()
    private static let reader = Result { try PresenceReader() }

    /// Everything this module says of some events, as one value.
    private struct Everything: Equatable {
        var cadence: [CadenceFinding]
        var neglect: [NeglectFinding]
        var gaps: Appraisal<PresenceGaps>
        var activity: [ActivityMetrics]
        var causes: CauseLedger
        var shifts: [RatingShift]
        var recovery: RecoveryMetrics
        var care: CareReport
        var depth: ApologyDepth
        var peers: [PeerSupport]
        var contributions: CustomerContributions
        var summary: SentimentSummary

        init(_ events: [ConversationEvent], _ reader: PresenceReader) {
            let end = OrderTests.build.time(25)
            let record = BrandRecord(ConversationLog(events), for: OrderTests.build.brand, at: end)
            let period = OrderTests.build.time(10)..<end
            cadence = CadenceMonitor().findings(in: record)
            neglect = NeglectMonitor(limit: .seconds(60)).findings(in: record)
            gaps = PresenceGaps.find(in: record, profiles: [], ofAtLeast: 1)
            activity = ActivityMetrics.measure(record, in: [period])
            causes = CauseLedger(record, in: period, atLeast: 1)
            shifts = RatingShift.find(in: record, at: OrderTests.build.time(12), atLeast: 2)
            recovery = RecoveryMetrics(record)
            care = CareReport(record, reader: reader)
            depth = reader.apologyDepth(in: record, longFrom: 2)
            peers = reader.peerSupport(in: record)
            contributions = reader.contributions(in: record)
            summary = SentimentSummary(record.inbound, label: "all")
        }
    }

    @Test func `any order and any repeats of the same events give the same findings`() throws {
        let reader = try Self.reader.get()
        for seed in 0..<UInt64(TestScale.count(whole: 5000, least: 60)) {
            var random = SeededRandom(seed: seed)
            var events = RandomEvents().make(Int.random(in: 2...40, using: &random), using: &random)
            events += judged(events, using: &random)
            let expected = Everything(events, reader)
            var shuffled = events.shuffled(using: &random)
            shuffled += events.prefix(3)
            #expect(Everything(shuffled, reader) == expected, "seed \(seed)")
        }
    }

    @Test func `every share lies between 0 and 1 with its interval around it`() throws {
        let reader = try Self.reader.get()
        for seed in 0..<UInt64(TestScale.count(whole: 5000, least: 60)) {
            var random = SeededRandom(seed: seed)
            var events = RandomEvents().make(Int.random(in: 2...40, using: &random), using: &random)
            events += judged(events, using: &random)
            let all = Everything(events, reader)
            var shares = all.activity.compactMap(\.conversationRatio) + (all.gaps.value?.gaps.map(\.mentions) ?? [])
            shares += [all.causes.triaged, all.care.ignored.value, all.recovery.conversion(atLeast: 1).value]
                .compactMap(\.self)
            shares += [all.summary.negativeShare, all.summary.positiveShare].compactMap(\.self)
            for share in shares {
                #expect(share.lower <= share.rate && share.rate <= share.upper, "seed \(seed)")
                #expect((0...1).contains(share.lower) && (0...1).contains(share.upper), "seed \(seed)")
            }
            #expect(all.recovery.converted <= all.recovery.resolved, "seed \(seed)")
            #expect(all.recovery.resolved <= all.recovery.complained, "seed \(seed)")
        }
    }

    @Test func `what happens after the moment changes nothing`() throws {
        let reader = try Self.reader.get()
        for seed in 0..<UInt64(TestScale.count(whole: 2000, least: 30)) {
            var random = SeededRandom(seed: seed)
            let events = RandomEvents().make(40, using: &random)
            let past = events.filter { $0.occurredAt <= Self.build.time(25) }
            #expect(Everything(events, reader) == Everything(past, reader), "seed \(seed)")
        }
    }

    /// Random judgements, so that there is something to recover from.
    private func judged(_ events: [ConversationEvent], using random: inout SeededRandom) -> [ConversationEvent] {
        events.compactMap { event in
            guard case .arrived(let message) = event.fact else { return nil }
            let value = Sentiment.Polarity.allCases.randomElement(using: &random)?.rawValue
            let assessor = Assessor.classifier(ClassifierIdentity(id: ClassifierID(rawValue: "test"), version: 1))
            return ConversationEvent(
                occurredAt: event.occurredAt,
                fact: .assessed(Assessment(message: message.id, aspect: .sentiment, value: value, assessor: assessor))
            )
        }
    }
}
