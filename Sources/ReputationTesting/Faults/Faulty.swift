/// A store or sink that goes wrong when a ``FaultPlan`` says so, to see what your program makes of it.
///
/// It is whatever it wraps: a store of conversations, calendars, policy books, clocks, promises, teams' books, series,
/// decisions, evidence, histories or budgets, or a sink of alerts or escalations. Several that share a plan fail or stop
/// as one program does.
public struct Faulty<Base: Sendable>: Sendable {
    /// What does the work.
    public let base: Base
    /// What goes wrong.
    public let plan: FaultPlan

    /// Wraps a store or sink.
    public init(_ base: Base, by plan: FaultPlan) {
        self.base = base
        self.plan = plan
    }

    func read<Value: Sendable>(_ body: @Sendable (Base) async throws -> Value) async throws -> Value {
        try await plan.pass(.read) { [base] in try await body(base) }
    }

    func write<Value: Sendable>(_ body: @Sendable (Base) async throws -> Value) async throws -> Value {
        try await plan.pass(.write) { [base] in try await body(base) }
    }
}
