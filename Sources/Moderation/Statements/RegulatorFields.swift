import Conversations
import LanguageAnalysis
import ReputationFoundations

/// A statement in the fields and values of the European Commission's transparency database (transparency.dsa.ec.europa.eu,
/// API of 2025); a brand's page need not send it, but can answer in the same terms.
public struct RegulatorFields: Hashable, Codable, Sendable {
    /// The decision's name, unique and never used again.
    public var puid: String
    /// What became of the comment.
    public var decisionVisibility: [String]
    /// What became of the account; `nil` when nothing did.
    public var decisionAccount: String?
    /// Law or rules.
    public var decisionGround: String
    /// What sort of violation.
    public var category: String
    /// What happened, in a sentence.
    public var decisionFacts: String
    /// Whether a machine found it: `Yes` or `No`.
    public var automatedDetection: String
    /// How much a machine decided.
    public var automatedDecision: String
    /// What was judged; always text.
    public var contentType: [String]
    /// The comment's language in capitals; `nil` when it is not known.
    public var contentLanguage: String?
    /// The day from which it holds.
    public var applicationDate: String
    /// Who drew attention to it; always the page itself.
    public var sourceType: String

    private enum CodingKeys: String, CodingKey {
        case puid, category
        case decisionVisibility = "decision_visibility"
        case decisionAccount = "decision_account"
        case decisionGround = "decision_ground"
        case decisionFacts = "decision_facts"
        case automatedDetection = "automated_detection"
        case automatedDecision = "automated_decision"
        case contentType = "content_type"
        case contentLanguage = "content_language"
        case applicationDate = "application_date"
        case sourceType = "source_type"
    }

    /// Puts a statement in those terms; `nil` when nothing was taken from anybody.
    public init?(_ statement: StatementOfReasons, writer: StatementWriter = StatementWriter()) {
        guard !statement.restrictions.isEmpty else { return nil }
        puid = statement.decision.rawValue
        decisionVisibility =
            statement.restrictions.contains(.removed)
            ? ["DECISION_VISIBILITY_CONTENT_REMOVED"]
            : statement.restrictions.contains(.hidden) ? ["DECISION_VISIBILITY_CONTENT_DISABLED"] : []
        decisionAccount = statement.restrictions.contains(.blocked) ? "DECISION_ACCOUNT_SUSPENDED" : nil
        decisionGround =
            statement.isLegalGround ? "DECISION_GROUND_ILLEGAL_CONTENT" : "DECISION_GROUND_INCOMPATIBLE_CONTENT"
        category = statement.grounds.lazy.compactMap(Self.category).first ?? "STATEMENT_CATEGORY_OTHER_VIOLATION_TC"
        var english = statement
        english.language = .english
        decisionFacts = writer.text(english).split(separator: "\n").joined(separator: " ")
        automatedDetection = statement.automation == .byHand ? "No" : "Yes"
        switch statement.automation {
        case .byHand: automatedDecision = "AUTOMATED_DECISION_NOT_AUTOMATED"
        case .detection: automatedDecision = "AUTOMATED_DECISION_PARTIALLY"
        case .decision: automatedDecision = "AUTOMATED_DECISION_FULLY"
        }
        contentType = ["CONTENT_TYPE_TEXT"]
        contentLanguage = statement.language == .other ? nil : statement.language.rawValue.uppercased()
        applicationDate = String(Instant(statement.decidedAt).rfc3339.prefix(10))
        sourceType = "SOURCE_VOLUNTARY"
    }

    private static func category(_ reason: ReasonCode) -> String? {
        switch reason {
        case .threat: "STATEMENT_CATEGORY_VIOLENCE"
        case .hateSpeech, .unlawful, .directedInsult, .trollPattern: "STATEMENT_CATEGORY_ILLEGAL_OR_HARMFUL_SPEECH"
        case .piiOther, .piiSelf: "STATEMENT_CATEGORY_DATA_PROTECTION_AND_PRIVACY_VIOLATIONS"
        case .scamImpersonation: "STATEMENT_CATEGORY_SCAMS_AND_FRAUD"
        case .sexualContent: "STATEMENT_CATEGORY_PORNOGRAPHY_OR_SEXUALIZED_CONTENT"
        case .adPlacement, .repeatPosting, .spamPromotion: "STATEMENT_CATEGORY_SCOPE_OF_PLATFORM_SERVICE"
        default: nil
        }
    }
}
