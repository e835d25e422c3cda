import Conversations

/// Whether a comment is a real customer's, a bully's, or not to be told apart.
public enum Genuineness: String, Codable, CaseIterable, Sendable {
    /// It has substance, or nothing speaks against it.
    case genuine
    /// Both speak, or too little is known; nothing is ever done about it without a person.
    case uncertain
    /// It breaks a rule of conduct and has no substance, or breaks one that no substance excuses.
    case abusive
}

extension Genuineness {
    /// Violations that no complaint excuses.
    private static let inexcusable: [SignalKind] = [.threat, .hate, .unlawful, .personalDataOfOthers]
    private static let excusable: [SignalKind] = [.directedInsult, .sexualContent, .spam, .scam, .brigade]
    private static let substance: [SignalKind] = [
        .complaint, .constructive, .suggestion, .requestForHelp, .specifics, .quotedAbuse,
    ]

    /// Labels a comment by its signals and its author.
    ///
    /// Profanity with an order number is genuine; an insult with no claim is abusive when it is plain, and when it is
    /// veiled only if people have upheld removals of the same author's comments before. One's own personal data and
    /// coarse words at nobody say nothing.
    public init(signals: CommentSignals, standing: AuthorStanding) {
        if Self.inexcusable.contains(where: { signals.strength(of: $0) == .firm })
            && signals.strength(of: .quotedAbuse) == nil
        {
            self = .abusive
            return
        }
        let hasSubstance = Self.substance.contains { signals.strength(of: $0) != nil }
        let violations = Self.excusable + Self.inexcusable
        let strongest = violations.compactMap { signals.strength(of: $0) }.max()
        switch (strongest, hasSubstance) {
        case (nil, true): self = .genuine
        case (nil, false):
            let isClear = violations.allSatisfy { $0.family == .network || signals.state(of: $0) == .no }
            self = isClear ? .genuine : .uncertain
        case (_, true): self = .uncertain
        case (.firm, false): self = .abusive
        case (_, false):
            let isVeiled = signals.strength(of: .evasion) == .firm && signals.strength(of: .directedInsult) != nil
            self = isVeiled && standing.kind == .troll ? .abusive : .uncertain
        }
    }
}
