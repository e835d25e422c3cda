public struct PersonalDatum: Hashable, Sendable {
    public enum Kind: String, Hashable, Sendable { case phone, email, iban, card, order, address, nationalID }
    public var kind: Kind
    public var range: Range<Int>
    public var confidence: Double
}
public struct PersonalDataFinder: Sendable {
    public init() {}
    public func find(in text: AnalyzedText) -> [PersonalDatum] {
        text.tokens.filter { $0.kind == .email }.map { PersonalDatum(kind: .email, range: $0.range, confidence: 0.9) }
    }
}
