public import Conversations
public import LanguageAnalysis
import ReputationFoundations

/// Writes statements of reasons.
public struct StatementWriter: Hashable, Sendable {
    /// What the page's rules are called in a statement, such as a link; `nil` for no name.
    public var rulesName: String?
    /// How long an author may ask to look again.
    public var appealWindow: Duration
    /// The language of a statement about a comment whose language is not known or has no texts here.
    public var fallback: TextLanguage
    /// What is known of platforms.
    public var facts: PlatformFactsTable

    /// The languages that statements are written in.
    public static let languages: [TextLanguage] = [.english, .german, .romanian, .russian]

    /// Makes a writer.
    public init(
        rulesName: String? = nil,
        appealWindow: Duration = .seconds(183 * 86_400),
        fallback: TextLanguage = .english,
        facts: PlatformFactsTable = .standard
    ) {
        self.rulesName = rulesName
        self.appealWindow = appealWindow
        self.fallback = fallback
        self.facts = facts
    }

    /// The statement about a decision.
    ///
    /// `wasApproved` says that a person approved what a machine decided; the language is by default that of the comment.
    public func statement(
        on record: DecisionRecord,
        language: TextLanguage? = nil,
        wasApproved: Bool = false
    ) -> StatementOfReasons {
        let decision = record.decision
        var restrictions: [StatementOfReasons.Restriction] = []
        if decision.action == .hide { restrictions.append(.hidden) }
        if decision.action.isIrreversible { restrictions.append(.removed) }
        if decision.blocksAuthor, decision.action.restricts { restrictions.append(.blocked) }
        let platform = record.input.context.capabilities.platform ?? decision.comment.platform
        let visibility = platform.map { ActionVisibility(of: decision.action, on: $0, in: facts) }
        let wanted = language ?? decision.language ?? fallback
        let isByPerson = decision.decidedBy != nil || wasApproved
        let wasDetected = decision.causes.contains { !$0.findings.isEmpty }
        return StatementOfReasons(
            decision: decision.id,
            decidedAt: record.decidedAt,
            comment: decision.comment,
            restrictions: restrictions,
            audience: visibility?.audience ?? .unknown,
            isPermanent: decision.action.isIrreversible,
            grounds: decision.reasons,
            isLegalGround: decision.isLegalPath,
            facts: Self.facts(of: decision, in: record.input.comment.text),
            automation: isByPerson ? (wasDetected ? .detection : .byHand) : .decision,
            considered: decision.clamps,
            appealUntil: restrictions.isEmpty
                ? nil : Instant(record.decidedAt).advanced(by: appealWindow.wholeMilliseconds).date,
            language: Self.languages.contains(wanted) ? wanted : fallback,
            policy: decision.policy
        )
    }

    /// What is sent to the author; `nil` where nothing needs to be sent.
    public func notice(on record: DecisionRecord, wasApproved: Bool = false) -> String? {
        let statement = statement(on: record, wasApproved: wasApproved)
        return statement.isExempt ? nil : text(statement)
    }

    /// The words that the decisive rules rest on; a range that does not fit the text is left out.
    private static func facts(of decision: ModerationDecision, in text: String) -> [StatementOfReasons.Fact] {
        var seen: Set<StatementOfReasons.Fact> = []
        let bytes = Array(text.utf8)
        for cause in decision.causes where cause.isDecisive {
            for finding in cause.findings where !finding.kind.protects {
                for range in finding.ranges where range.lowerBound >= 0 && range.upperBound <= bytes.count {
                    let quote = String(decoding: bytes[range], as: UTF8.self)
                    seen.insert(StatementOfReasons.Fact(quote: quote, range: range, kind: finding.kind))
                }
            }
        }
        return seen.sorted {
            ($0.range.lowerBound, $0.range.upperBound, $0.kind) < ($1.range.lowerBound, $1.range.upperBound, $1.kind)
        }
    }
}
