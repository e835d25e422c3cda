#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
import Conversations
import Reputation
import ServiceLevels
import ToneLint
import ReputationFoundations

extension DeskReport {
    /// The report as one JSON object with sorted keys, indented.
    ///
    /// `Documentation/desk-report.schema.json` describes it.
    ///
    /// - Returns: The document as UTF-8.
    /// - Throws: `EncodingError`, when a number that came in cannot be written in JSON.
    public func json() throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        return Array(try encoder.encode(document))
    }

    private var document: DeskDocument {
        let now = Instant(state.time)
        return DeskDocument(
            brand: state.brand.name,
            at: now,
            intake: intake.inputs.map { input in
                DeskDocument.Input(
                    name: input.name,
                    format: input.format,
                    evidence: input.evidence,
                    events: input.events,
                    duplicates: input.duplicates,
                    refusals: input.refusals.map(DeskDocument.Refused.init)
                )
            },
            messages: state.messageCount,
            brandMessages: state.brandMessageCount,
            conversations: state.conversationCount,
            orphans: state.orphans,
            worklist: state.worklist.entries.map { DeskDocument.Entry($0, now: now) },
            courtesiesReturned: state.worklist.courtesiesReturned,
            likelySamePersons: findings.likelySamePersons.map(DeskDocument.SamePerson.init),
            answers: DeskDocument.Answers(state.metrics),
            targets: targets,
            channels: state.metricsByChannel.map {
                DeskDocument.ChannelAnswers(channel: $0.channel, answers: DeskDocument.Answers($0.metrics))
            },
            sent: sent.map(DeskDocument.Sent.init),
            crisis: crisis.map { CrisisDocument($0, surge: findings.surge) },
            team: findings.team.map(PeopleDocument.Member.init),
            plan: WorkDocument.Plan(findings),
            cases: findings.cases.map(WorkDocument.Case.init),
            mergeSuggestions: findings.mergeSuggestions.map {
                PeopleDocument.Merge($0, firstMessages: findings.caseWriters)
            },
            handOffs: findings.handOffs.map(WorkDocument.PendingHandOff.init),
            replyPlans: ReachDocument.plans(of: findings),
            presence: findings.presence.map(PresenceDocument.init),
            contacts: findings.contacts.map(ReachDocument.Contact.init),
            searchShelves: findings.shelves.map(ReachDocument.Shelf.init),
            copies: findings.copies.map { ReachDocument.Copied(kept: $0.kept, copies: $0.copies) },
            routing: findings.routing.sorted { $0.key < $1.key }.map { RoutingDocument($0.key, $0.value) },
            cannedLines: findings.cannedLines.map(HighlightsDocument.Canned.init),
            storm: findings.storm.map(HighlightsDocument.Storm.init),
            digests: digests.map(WorkDocument.Digest.init),
            promises: findings.promises.map(PromisesDocument.init),
            moderation: findings.moderation.map(ModerationDocument.init),
            history: history.map { HistoryDocument($0, recovery: recovery, voice: voice) }
        )
    }
}

extension DeskDocument.Sent {
    fileprivate init(_ review: SentReplyReview) {
        read = review.readCount
        notJudged = review.unreadCount
        verdicts = Dictionary(uniqueKeysWithValues: review.verdicts.map { ($0.key.rawValue, $0.value) })
        rules = Dictionary(uniqueKeysWithValues: review.rules.map { ($0.key.rawValue, $0.value) })
        claiming = review.claimingCount
        unsupported = review.unsupported.map { reply in
            Unsupported(
                message: reply.message,
                text: reply.text,
                claims: reply.claims.map { Claim(kind: $0.kind, text: reply.words(of: $0), utf8Range: $0.range) }
            )
        }
        held = review.held.map { Held(message: $0.message, text: $0.text, rules: $0.rules.map(\.rawValue)) }
        copies = review.copies.map { Copy(message: $0.message, response: $0.response) }
    }
}

extension DeskReport {
    /// Every metric that has clocks, over all channels and by channel.
    fileprivate var targets: [DeskDocument.Target] {
        guard let engine = state.engine else { return [] }
        return ServiceLevelMetric.allCases.flatMap { metric -> [DeskDocument.Target] in
            let report = engine.attainment(of: metric, by: .channel)
            guard report.overall.total + report.overall.cancelled > 0 else { return [] }
            let groups = report.groups.sorted { $0.key < $1.key }.map { ($0.key as String?, $0.value) }
            return ([(nil, report.overall)] + groups).map { channel, group in
                DeskDocument.Target(
                    metric: metric,
                    channel: channel,
                    met: group.met,
                    breached: group.breached,
                    open: group.open,
                    cancelled: group.cancelled,
                    share: group.share
                )
            }
        }
    }
}

extension DeskDocument.Refused {
    fileprivate init(_ refusal: Refusal) {
        record = refusal.record
        line = refusal.line
        field = refusal.field
        code = refusal.code
        reason = refusal.reason
        byteOffset = refusal.byteOffset
        byteCount = refusal.byteCount
    }
}

extension DeskDocument.Answers {
    fileprivate init(_ metrics: ResponseMetrics) {
        eligible = metrics.eligible
        excluded = metrics.excluded
        counts = Dictionary(uniqueKeysWithValues: metrics.countByStatus.map { ($0.key.rawValue, $0.value) })
        replied = metrics.repliedShare
        answered = metrics.answeredShare
        ignored = metrics.ignoredShare
        firstReplyMilliseconds = DeskDocument.Percentiles { metrics.timeToFirstReply(forShare: $0) }
        substantiveReplyMilliseconds = DeskDocument.Percentiles { metrics.timeToSubstantiveReply(forShare: $0) }
        firstReplyAmongRepliedMilliseconds = DeskDocument.Percentiles {
            metrics.timeToFirstReplyAmongReplied(forShare: $0)
        }
    }
}

extension DeskDocument.Percentiles {
    fileprivate init(_ value: (Double) -> Duration?) {
        p50 = value(0.5)?.wholeMilliseconds
        p90 = value(0.9)?.wholeMilliseconds
        p99 = value(0.99)?.wholeMilliseconds
    }
}
