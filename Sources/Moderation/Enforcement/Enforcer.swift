#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
public import Conversations

/// Carries out decisions, exactly once, and undoes them.
///
/// What it has done it knows from the log alone, so that after a crash anywhere another enforcer goes on where the first
/// stopped: a step is noted before it is done and after, and one that was noted only before is looked up on the platform.
/// What concerns one author is done one after the other.
public actor Enforcer {
    /// How far decisions are carried out.
    public nonisolated let mode: EnforcementMode
    let actuator: any PlatformActuator
    let evidence: any EvidenceStore
    let budget: any HideBudgetStore
    let history: any AuthorHistoryStore
    let log: any DecisionLog
    let statements: StatementWriter
    private var queues: [AuthorID: (number: Int, task: Task<Void, Never>)] = [:]
    private var tickets = 0

    /// Joins what is needed; without a mode nothing is done on the platform.
    public init(
        mode: EnforcementMode = .shadow,
        actuator: any PlatformActuator,
        evidence: any EvidenceStore = InMemoryEvidenceStore(),
        budget: any HideBudgetStore = InMemoryHideBudgetStore(),
        history: any AuthorHistoryStore = InMemoryAuthorHistoryStore(),
        log: any DecisionLog = InMemoryDecisionLog(),
        statements: StatementWriter = StatementWriter()
    ) {
        self.mode = mode
        self.actuator = actuator
        self.evidence = evidence
        self.budget = budget
        self.history = history
        self.log = log
        self.statements = statements
    }

    /// Logs a decision and carries it out as far as the mode allows.
    ///
    /// Doing it again does what is still missing and nothing twice.
    ///
    /// - Returns: How it ended; whatever the platform refuses is an outcome.
    /// - Throws: What a store threw; the decision can then be applied again.
    public func apply(_ record: DecisionRecord, at date: Date) async throws -> EnforcementReport {
        try await inTurn(record.decision.author) { [self] in
            var run = Enforcement(record, at: date, with: self)
            return try await run.run()
        }
    }

    /// Notes that a person approves a proposed decision, and carries it out.
    ///
    /// - Returns: How it ended.
    /// - Throws: What a store threw.
    public func approve(_ record: DecisionRecord, by agent: AgentID, at date: Date) async throws -> EnforcementReport {
        let decision = record.decision
        return try await inTurn(decision.author) { [self] in
            _ = try await log.append(
                DecisionLogEntry(decision, "approved/\(agent)", at: date, fact: .approved(by: agent))
            )
            var run = Enforcement(record, at: date, with: self)
            return try await run.run()
        }
    }

    /// Undoes what a decision did and nothing else: what another decision wants too stays.
    ///
    /// Undoing again does what is still missing.
    ///
    /// - Returns: What became of each step; empty for a decision that did nothing.
    /// - Throws: What a store threw.
    public func undo(_ decision: DecisionID, by agent: AgentID? = nil, at date: Date) async throws -> [UndoOutcome] {
        let entries = try await log.entries(.decision(decision))
        guard let first = entries.first else { return [] }
        return try await inTurn(first.author) { [self] in
            var run = Undoing(decision, by: agent, at: date, with: self)
            return try await run.run()
        }
    }

    /// Runs what concerns one author after everything that was asked before.
    private func inTurn<Value: Sendable>(
        _ author: AuthorID,
        _ body: @escaping @Sendable () async throws -> Value
    ) async throws -> Value {
        tickets += 1
        let number = tickets
        let before = queues[author]?.task
        let work = Task {
            await before?.value
            return try await body()
        }
        queues[author] = (
            number,
            Task {
                _ = await work.result
            }
        )
        defer { if queues[author]?.number == number { queues[author] = nil } }
        return try await work.value
    }
}

extension DecisionLogEntry {
    /// A line about a decision, its key made from the decision's name.
    init(_ decision: ModerationDecision, _ key: String, at date: Date, fact: DecisionLogFact) {
        self.init(
            key: "\(decision.id)/\(key)",
            decision: decision.id,
            comment: decision.comment,
            author: decision.author,
            at: date,
            fact: fact
        )
    }
}
