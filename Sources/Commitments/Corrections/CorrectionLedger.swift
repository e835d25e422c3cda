#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
public import Conversations
internal import ReputationFoundations

/// The mistakes that were found in the brand's messages, and whether they were put right.
///
/// A post with a claim that it is wrong stands uncorrected until it is edited, a correcting post is linked, or the claim
/// is rejected for a reason.
public struct CorrectionLedger: Hashable, Sendable {
    /// A claim that a message is wrong, with what became of it.
    public struct Entry: Hashable, Sendable {
        /// The message that is said to be wrong.
        public let message: MessageID
        /// The message that says so; `nil` where the brand noticed by itself.
        public let claim: MessageID?
        /// How it stands.
        public let standing: CorrectionStanding
        let opened: Instant
        let settled: Instant?

        /// When the claim was made.
        public var openedAt: Date { opened.date }
        /// When it was settled; `nil` while it is not.
        public var settledAt: Date? { settled?.date }

        /// How long the mistake has stood, or stood until it was settled.
        public func age(at time: Date) -> Duration {
            .milliseconds(max(0, (settled ?? Instant(time)).milliseconds(since: opened)))
        }
    }

    /// Every claim, the uncorrected ones in front, the oldest first.
    public let entries: [Entry]

    /// The claims that are not settled, the oldest first.
    public var uncorrected: [Entry] { entries.filter { $0.standing.isOpen } }

    /// Reads a log.
    ///
    /// - Complexity: O(*n* log *n*) in the events.
    public init(_ log: ConversationLog) {
        var links: [Claim: [(link: CorrectionLink, at: Instant)]] = [:]
        for event in log.events where log.counts(event.id) {
            guard case .corrected(let link) = event.fact else { continue }
            links[Claim(message: link.message, claim: link.claim), default: []].append((link, event.occurred))
        }
        entries = links.map { claim, links in Self.entry(claim, links, log) }
            .sorted { $0.order < $1.order }
    }

    private struct Claim: Hashable {
        var message: MessageID
        var claim: MessageID?
    }

    private static func entry(
        _ claim: Claim,
        _ links: [(link: CorrectionLink, at: Instant)],
        _ log: ConversationLog
    ) -> Entry {
        let reported = links.map(\.at).min() ?? .distantPast
        let opened = claim.claim.flatMap { log.item($0)?.posted } ?? reported
        var outcomes: [(standing: CorrectionStanding, at: Instant)] = links.compactMap { link, at in
            if let correction = link.correction { return (.corrected(by: correction), max(opened, at)) }
            guard let reason = link.rejection else { return nil }
            return reason.contains { !$0.isWhitespace } ? (.rejected(reason: reason), max(opened, at)) : nil
        }
        let edit = log.item(claim.message)?.edits.first { $0.text != nil && $0.at > opened }
        if let edit { outcomes.append((.edited(by: edit.id), edit.at)) }
        let first = outcomes.min { ($0.at, $0.standing.rank) < ($1.at, $1.standing.rank) }
        let isBare = links.contains { $0.link.rejection != nil }
        return Entry(
            message: claim.message,
            claim: claim.claim,
            standing: first?.standing ?? (isBare ? .rejectedWithoutReason : .uncorrected),
            opened: opened,
            settled: first?.at
        )
    }
}

extension CorrectionLedger.Entry {
    fileprivate var order: (Int, Instant, MessageID, String) {
        (standing.isOpen ? 0 : 1, opened, message, claim?.rawValue ?? "")
    }
}
