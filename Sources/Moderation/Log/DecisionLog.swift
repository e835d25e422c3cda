public import Conversations

/// Which lines of the log are wanted.
public enum DecisionLogSelection: Hashable, Sendable {
    /// All of them.
    case all
    /// Those about a decision.
    case decision(DecisionID)
    /// Those about a comment.
    case comment(MessageID)
    /// Those about an author.
    case author(AuthorID)
}

/// A line with its place in the log.
public struct NumberedDecisionLogEntry: Hashable, Sendable {
    /// Its place; later lines have higher ones.
    public var position: Int
    /// The line.
    public var entry: DecisionLogEntry

    /// Numbers a line.
    public init(position: Int, entry: DecisionLogEntry) {
        self.position = position
        self.entry = entry
    }
}

/// Remembers every decision and what became of it; the memory on which enforcement, undoing and appeals rely.
///
/// Keep the promises of `DecisionLogConformance`.
public protocol DecisionLog: Sendable {
    /// Adds a line; `false`, and nothing changes, when a line of that key is there.
    ///
    /// Of several who add one key at once, exactly one is told `true`.
    func append(_ entry: DecisionLogEntry) async throws -> Bool
    /// At most `limit` lines of a selection after a position, in the order in which they were added.
    func entries(_ selection: DecisionLogSelection, after position: Int?, limit: Int) async throws
        -> [NumberedDecisionLogEntry]
}

extension DecisionLog {
    /// All lines of a selection, in the order in which they were added.
    public func entries(_ selection: DecisionLogSelection) async throws -> [DecisionLogEntry] {
        var result: [DecisionLogEntry] = []
        var position: Int?
        while true {
            let page = try await entries(selection, after: position, limit: 500)
            guard let last = page.last else { return result }
            result += page.map(\.entry)
            position = last.position
        }
    }
}

/// Keeps the log in memory.
public actor InMemoryDecisionLog: DecisionLog {
    private var lines: [DecisionLogEntry] = []
    private var keys: Set<String> = []
    private var byDecision: [DecisionID: [Int]] = [:]
    private var byComment: [MessageID: [Int]] = [:]
    private var byAuthor: [AuthorID: [Int]] = [:]

    /// Makes an empty log.
    public init() {}

    /// Adds a line; `false` when a line of that key is there.
    public func append(_ entry: DecisionLogEntry) -> Bool {
        guard keys.insert(entry.key).inserted else { return false }
        let position = lines.count
        lines.append(entry)
        byDecision[entry.decision, default: []].append(position)
        byComment[entry.comment, default: []].append(position)
        byAuthor[entry.author, default: []].append(position)
        return true
    }

    /// At most `limit` lines of a selection after a position.
    public func entries(_ selection: DecisionLogSelection, after position: Int?, limit: Int)
        -> [NumberedDecisionLogEntry]
    {
        let first = (position ?? -1) + 1
        func numbered(_ positions: some Sequence<Int>) -> [NumberedDecisionLogEntry] {
            positions.map { NumberedDecisionLogEntry(position: $0, entry: lines[$0]) }
        }
        let positions: [Int]
        switch selection {
        case .all:
            let start = min(max(0, first), lines.count)
            return numbered(start..<min(lines.count, start + max(0, limit)))
        case .decision(let id): positions = byDecision[id] ?? []
        case .comment(let id): positions = byComment[id] ?? []
        case .author(let id): positions = byAuthor[id] ?? []
        }
        return numbered(positions.lazy.drop { $0 < first }.prefix(max(0, limit)))
    }
}
