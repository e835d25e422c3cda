/// A figure, or the reason why there is none.
///
/// Too little to judge is neither good nor bad: it is told as what it is.
public enum Appraisal<Value: Sendable>: Sendable {
    /// What was found.
    case assessed(Value)
    /// Why nothing can be said.
    case notAssessed(AppraisalGap)

    /// The figure; `nil` when it was not assessed.
    public var value: Value? {
        if case .assessed(let value) = self { value } else { nil }
    }

    /// Why there is no figure; `nil` when there is one.
    public var gap: AppraisalGap? {
        if case .notAssessed(let gap) = self { gap } else { nil }
    }
}

extension Appraisal: Equatable where Value: Equatable {}
extension Appraisal: Hashable where Value: Hashable {}

extension Appraisal: Encodable where Value: Encodable {
    private enum CodingKeys: String, CodingKey {
        case assessed, notAssessed
    }

    /// Writes an object with one key: `assessed` with the figure, or `notAssessed` with the reason.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .assessed(let value): try container.encode(value, forKey: .assessed)
        case .notAssessed(let gap): try container.encode(gap.description, forKey: .notAssessed)
        }
    }
}

/// Why something was not assessed.
public enum AppraisalGap: Hashable, Sendable, CustomStringConvertible {
    /// There are fewer than it takes.
    case tooFew(found: Int, needed: Int, of: String)
    /// It has been watched for too short a time, in whole days.
    case tooShort(days: Int, needed: Int)
    /// Nothing is written in a language that has a pack.
    case noLanguagePack
    /// The caller did not give what it takes.
    case notSupplied(String)

    /// The reason in a few words.
    public var description: String {
        switch self {
        case .tooFew(let found, let needed, let what): "not assessed: \(found) \(what), at least \(needed) needed"
        case .tooShort(let days, let needed): "not assessed: watched for \(days) days, at least \(needed) needed"
        case .noLanguagePack: "not assessed: no language pack"
        case .notSupplied(let what): "not assessed: \(what) not given"
        }
    }
}
