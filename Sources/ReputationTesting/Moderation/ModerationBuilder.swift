public import Conversations
public import Foundation
public import LanguageAnalysis
public import Moderation

/// Builds comments and what was found about them, for tests of policies, stores and actuators.
///
/// Every kind counts as looked for, so that what is not stated is known to be absent.
public struct ModerationBuilder: Sendable {
    /// Who states what the tests state.
    public static let source = ClassifierIdentity(id: ClassifierID(rawValue: "stated"), version: 1)
    /// When everything happens unless said otherwise: 2 March 2026, 08:00 UTC.
    public static let start = Date(timeIntervalSince1970: 1_772_438_400)

    /// Makes a builder.
    public init() {}

    /// A comment under one post of Kestrel Bay's page.
    public func comment(
        _ number: Int = 1,
        text: String = "The 08:30 ferry left without us.",
        author: String = "guest",
        post: String = "timetable",
        replies: Int = 0,
        placement: CommentPlacement = CommentPlacement(publicCounter: 40)
    ) -> ModeratedComment {
        let page = "kestrelbay"
        return ModeratedComment(
            id: MessageID(platform: .facebook, property: page, native: "\(post)-\(number)"),
            author: AuthorID(platform: .facebook, native: author),
            text: text,
            conversation: ConversationID(platform: .facebook, property: page, native: post),
            descendantCount: replies,
            createdAt: Self.start,
            placement: placement
        )
    }

    /// Signals: what is firm, what is weak and what is not known; everything else is absent.
    public func signals(
        _ firm: SignalKind...,
        weak: [SignalKind] = [],
        unknown: [SignalKind] = [],
        degraded: [DegradedInput] = [],
        language: TextLanguage = .english
    ) -> CommentSignals {
        signals(firm: firm, weak: weak, unknown: unknown, degraded: degraded, language: language)
    }

    /// Signals by lists: what is firm, what is weak and what is not known; everything else is absent.
    public func signals(
        firm: [SignalKind],
        weak: [SignalKind] = [],
        unknown: [SignalKind] = [],
        degraded: [DegradedInput] = [],
        language: TextLanguage = .english
    ) -> CommentSignals {
        let findings =
            firm.map { SignalFinding($0, source: Self.source, evidence: ["stated"]) }
            + weak.map { SignalFinding($0, strength: .weak, confidence: 0.7, source: Self.source) }
            + unknown.map { SignalFinding($0, .unknown, strength: .weak, confidence: 0, source: Self.source) }
        return CommentSignals(
            findings: findings,
            assessed: Set(SignalKind.allCases),
            degraded: degraded,
            language: language
        )
    }
}
