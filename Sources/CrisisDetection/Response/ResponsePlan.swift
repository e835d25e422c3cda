public import Conversations

/// What to do about an incident: whom to answer, in which order, and what a statement covers.
///
/// The root complainant is answered first and personally, whatever the mode. A statement covers a mention only by an
/// explicit link; everything else stays unanswered, and is listed as such.
public struct ResponsePlan: Hashable, Sendable {
    /// One thing to do.
    public enum Step: Hashable, Sendable {
        /// Answer this mention, and its writer's others with it, personally.
        case answerRoot(MessageID)
        /// Publish the forms of the statement that are due.
        case publish(StatementID, on: [Platform])
        /// Mend or draft the statement first.
        case draftStatement([String])
        /// Answer a mention.
        case answer(MessageID)
    }

    /// How to answer.
    public let mode: LoadAssessment.Mode
    /// Why.
    public let explanation: String
    /// What to do, in this order.
    public let steps: [Step]
    /// Mentions that a statement answers, by an explicit link.
    public let covered: [MessageID]
    /// Mentions that nobody and nothing has answered.
    public let unanswered: [MessageID]
    /// The share of mentions that are answered or covered; `nil` without any.
    public let coverage: Double?

    /// Plans the response to an incident.
    ///
    /// - Parameters:
    ///   - incident: What happened.
    ///   - load: Whether everybody can be answered one by one.
    ///   - answered: Mentions that have an answer of their own.
    ///   - links: Statements that answer mentions, each by an explicit link.
    ///   - statement: The statement, if one is drafted.
    ///   - pressing: The more pressing, the larger; used in triage. By default all are alike, and the earliest is first.
    public init(
        _ incident: Incident,
        load: LoadAssessment,
        answered: Set<MessageID> = [],
        links: [StatementCoverage] = [],
        statement: StatementPlan? = nil,
        pressing: (IncidentPosting) -> Double = { _ in 0 }
    ) {
        let linked = Set(links.filter { statement == nil || $0.statement == statement?.statement }.map(\.message))
        let root = incident.root
        let own = Set(incident.placements.map(\.id))
        covered = incident.postings.map(\.id).filter { linked.contains($0) && !answered.contains($0) }
        let open = incident.postings.filter { !answered.contains($0.id) && !linked.contains($0.id) }
        mode = load.mode
        explanation = load.explanation
        var steps: [Step] = []
        // A link is no personal answer: the root complainant gets one even where a statement is linked.
        if own.isDisjoint(with: answered) { steps.append(.answerRoot(root.id)) }
        if load.mode == .visibility {
            if let statement {
                let due = statement.due.map(\.platform)
                if !statement.problems.isEmpty {
                    steps.append(.draftStatement(statement.problems.map(\.description)))
                } else if !due.isEmpty {
                    steps.append(.publish(statement.statement, on: due))
                }
            } else {
                steps.append(.draftStatement(["no statement is drafted"]))
            }
        }
        let others = open.filter { !own.contains($0.id) }
        let order =
            load.mode == .individual
            ? others
            : others.enumerated().sorted { left, right in
                let (first, second) = (pressing(left.element), pressing(right.element))
                return first != second ? first > second : left.offset < right.offset
            }.map(\.element)
        steps += order.map { .answer($0.id) }
        self.steps = steps
        unanswered = open.map(\.id)
        let all = incident.postings.count
        coverage = all == 0 ? nil : Double(all - open.count) / Double(all)
    }
}
