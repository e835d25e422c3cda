public import Commitments
public import Conversations
public import Presence

/// What was promised and how it stands.
public struct PromiseFindings: Sendable {
    /// Every promise with its standing.
    public let review: PromiseReview
    /// Promises to write back on profiles that lie idle.
    public let onIdleProfiles: [IdlePromise]
    /// What was said to be wrong in the brand's posts, and whether it was put right.
    public let corrections: CorrectionLedger

    /// The promises that want somebody's attention: overdue, stalled or broken, those due longest ago first.
    public var missed: [PromiseReview.Entry] {
        review.entries.filter { [.overdue, .stalled, .broken].contains($0.standing) }
    }

    /// The promises that are still to be kept, those due first in front.
    public var due: [PromiseReview.Entry] { review.entries.filter { $0.standing == .open } }

    /// Looks at a log.
    ///
    /// - Parameters:
    ///   - review: How the promises stand.
    ///   - corrections: What was put right.
    ///   - presence: How the profiles are kept; `nil` leaves out idle ones.
    public init(_ review: PromiseReview, corrections: CorrectionLedger, presence: PresenceFindings?) {
        self.review = review
        self.corrections = corrections
        onIdleProfiles = presence.map { IdlePromise.find(in: review, presence: $0) } ?? []
    }
}

/// An open promise to write back, on a profile that nobody keeps any more: broken in silence.
public struct IdlePromise: Hashable, Sendable {
    /// The promise to write back.
    public let promise: PromiseID
    /// Where it was made.
    public let profile: ProfileKey
    /// Why it counts as idle.
    public let reason: String

    static func find(in review: PromiseReview, presence: PresenceFindings) -> [IdlePromise] {
        var idle: [ProfileKey: String] = [:]
        for finding in presence.neglect where finding.isNeglected { idle[finding.profile] = finding.explanation }
        for finding in presence.cadence where finding.verdict == .abandoned || finding.verdict == .sporadic {
            idle[finding.profile] = finding.explanation
        }
        let open = Set(
            review.entries.filter { $0.standing.isOpen && $0.promise.record.kind == .reciprocity }.map(\.promise.id)
        )
        return review.reciprocity.compactMap { finding in
            let profile = ProfileKey(finding.channel)
            guard open.contains(finding.promise), let reason = idle[profile] else { return nil }
            return IdlePromise(promise: finding.promise, profile: profile, reason: reason)
        }
    }
}
