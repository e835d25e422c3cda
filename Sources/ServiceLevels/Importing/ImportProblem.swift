/// One thing in an imported file that could not be used.
public struct ImportProblem: Hashable, Sendable, CustomStringConvertible {
    /// The line it begins on, counted from 1; `nil` where the format has no lines of its own, as JSON.
    public let line: Int?
    /// The field, such as `DTSTART` or `schedules[2].intervals[0]`.
    public let field: String
    /// What is wrong, in words.
    public let reason: String

    /// Names a problem.
    public init(line: Int? = nil, field: String, reason: String) {
        self.line = line
        self.field = field
        self.reason = reason
    }

    /// The line, the field and the reason.
    public var description: String {
        (line.map { "line \($0): " } ?? "") + "\(field): \(reason)"
    }
}

/// A file that could not be used at all, or not in every part although that was asked for.
public struct ImportFailure: Error, Hashable, Sendable, CustomStringConvertible {
    /// The problems; never empty.
    public let problems: [ImportProblem]

    /// Collects problems.
    public init(_ problems: [ImportProblem]) {
        self.problems = problems
    }

    /// One line per problem.
    public var description: String { problems.map(\.description).joined(separator: "\n") }
}

/// What a file gave, and what in it was refused.
///
/// One bad entry does not spoil the rest, but it is never dropped in silence: look at ``refused`` before you use
/// ``items``.
public struct Imported<Item: Hashable & Sendable>: Hashable, Sendable {
    /// What could be read.
    public let items: [Item]
    /// What could not.
    public let refused: [ImportProblem]

    /// Collects both.
    public init(items: [Item], refused: [ImportProblem]) {
        self.items = items
        self.refused = refused
    }

    /// What could be read, if that is everything.
    ///
    /// - Throws: ``ImportFailure`` if anything was refused.
    public func complete() throws(ImportFailure) -> [Item] {
        guard refused.isEmpty else { throw ImportFailure(refused) }
        return items
    }
}
