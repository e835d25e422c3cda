import Conversations
import LanguageAnalysis
import ReputationFoundations

extension TransparencyReport: Encodable {
    /// The JSON form that this version writes.
    public static let schema = 1

    private enum CodingKeys: String, CodingKey {
        case schema, from, until, total, byAction, byReason, byLanguage, automatic, legalPath, optedInHides
        case budgetOverrides, budgetRefusals, degraded, applied, refused, appeals, granted, appealsByRule
    }

    /// Writes every number; the period as two times, each table as an object.
    public func encode(to encoder: any Encoder) throws {
        func object<Key: RawRepresentable<String>, Value>(_ table: [Key: Value]) -> [String: Value] {
            Dictionary(table.map { ($0.key.rawValue, $0.value) }) { first, _ in first }
        }
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(Self.schema, forKey: .schema)
        try container.encode(Instant(period.lowerBound), forKey: .from)
        try container.encode(Instant(period.upperBound), forKey: .until)
        try container.encode(total, forKey: .total)
        try container.encode(object(byAction), forKey: .byAction)
        try container.encode(object(byReason), forKey: .byReason)
        try container.encode(object(byLanguage), forKey: .byLanguage)
        try container.encode(automatic, forKey: .automatic)
        try container.encode(legalPath, forKey: .legalPath)
        try container.encode(optedInHides, forKey: .optedInHides)
        try container.encode(budgetOverrides, forKey: .budgetOverrides)
        try container.encode(budgetRefusals, forKey: .budgetRefusals)
        try container.encode(degraded, forKey: .degraded)
        try container.encode(applied, forKey: .applied)
        try container.encode(refused, forKey: .refused)
        try container.encode(appeals, forKey: .appeals)
        try container.encode(granted, forKey: .granted)
        try container.encode(object(appealsByRule), forKey: .appealsByRule)
    }
}
