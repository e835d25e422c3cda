internal import ReputationFoundations

/// Where a statement about a platform comes from, when, and how well it is supported.
///
/// No fact can be built without one, and none can be decoded without one either.
public struct FactSource: Hashable, Sendable {
    /// The publisher and title, enough to find it again; never blank.
    public let citation: String
    /// The day, month or year of the source as `2026-08-22`, `2026-08` or `2026`.
    ///
    /// It is the source's own date; where the citation calls it undated, the time by which it had been read.
    public let date: String
    /// How well it supports the statement.
    public let evidence: EvidenceGrade

    /// Names a source.
    ///
    /// - Parameters:
    ///   - citation: Publisher and title; surrounding space is dropped.
    ///   - date: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, of the Gregorian calendar.
    ///   - evidence: How well it supports the statement.
    /// - Throws: ``FactSourceError`` when the citation is blank or the date is none.
    public init(citation: String, date: String, evidence: EvidenceGrade) throws(FactSourceError) {
        let trimmed = citation.trimmingSpace()
        guard !trimmed.isEmpty else { throw .blankCitation }
        guard Self.isDate(date) else { throw .invalidDate(date) }
        self.init(checkedCitation: trimmed, date: date, evidence: evidence)
    }

    /// For the standard table, whose sources a test checks.
    init(checkedCitation: String, date: String, evidence: EvidenceGrade) {
        self.citation = checkedCitation
        self.date = date
        self.evidence = evidence
    }

    /// The same source for a statement that it supports better or worse.
    func graded(_ evidence: EvidenceGrade) -> FactSource {
        FactSource(checkedCitation: citation, date: date, evidence: evidence)
    }

    private static func isDate(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        let widths = [4, 2, 2]
        guard (1...3).contains(parts.count) else { return false }
        var numbers = [1, 1, 1]
        for (offset, part) in parts.enumerated() {
            guard part.utf8.count == widths[offset], part.utf8.allSatisfy({ (48...57).contains($0) }),
                let number = Int(part)
            else { return false }
            numbers[offset] = number
        }
        return CivilDate(year: numbers[0], month: numbers[1], day: numbers[2]) != nil
    }
}

/// Why a source cannot be named so.
public enum FactSourceError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Nothing but space was given as the citation.
    case blankCitation
    /// The text is no day, month or year.
    case invalidDate(String)

    /// The problem in words.
    public var description: String {
        switch self {
        case .blankCitation: "a fact needs a source: the citation is blank"
        case .invalidDate(let text): "'\(text)' is no date such as 2026-08-22, 2026-08 or 2026"
        }
    }
}

extension FactSource: Codable {
    private enum CodingKeys: String, CodingKey {
        case citation, date, evidence
    }

    /// Reads a source and refuses one without citation, date or evidence grade.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let citation = try container.decode(String.self, forKey: .citation)
        let date = try container.decode(String.self, forKey: .date)
        let evidence = try container.decode(EvidenceGrade.self, forKey: .evidence)
        do {
            try self.init(citation: citation, date: date, evidence: evidence)
        } catch {
            throw DecodingError.dataCorrupted(
                DecodingError.Context(
                    codingPath: decoder.codingPath,
                    debugDescription: error.description,
                    underlyingError: error
                )
            )
        }
    }
}

extension String {
    fileprivate func trimmingSpace() -> String {
        let start = drop(while: \.isWhitespace)
        guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(start[...last])
    }
}
