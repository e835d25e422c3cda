/// That a program stopped at a point that a test chose.
public struct SimulatedCrash: Error, Hashable, Sendable {
    /// Which write it was, from 0.
    public var write: Int
    /// Whether the write had happened.
    public var isAfterwards: Bool

    /// Makes one to compare with.
    public init(write: Int, isAfterwards: Bool) {
        self.write = write
        self.isAfterwards = isAfterwards
    }
}

/// That a call failed because a test wanted it to.
public struct SimulatedFailure: Error, Hashable, Sendable {
    /// Whether what was asked for was done all the same, as when an answer is lost on its way.
    public var isAfterwards: Bool

    /// Makes one to compare with.
    public init(isAfterwards: Bool) {
        self.isAfterwards = isAfterwards
    }
}

/// Decides which calls of the stores and sinks that share it go wrong; see ``Faulty``.
///
/// ```swift
/// let plan = FaultPlan()
/// let books = Faulty(InMemoryTeamBookStore(), by: plan)
/// await plan.failNext()
/// // What does your program do now that the book cannot be saved?
/// ```
public actor FaultPlan {
    /// What a call does.
    public enum Call: Hashable, Sendable {
        /// It looks at what is there.
        case read
        /// It changes what is there, or tells somebody.
        case write
    }

    private struct Failures {
        var count = 0
        var isAfterwards = false
    }

    private let crash: (write: Int?, isAfterwards: Bool)
    private var count = 0
    private var hasCrashed = false
    private var failures: [Call: Failures] = [:]

    /// Makes a plan by which nothing goes wrong until ``failNext(_:_:isAfterwards:)`` says so, or the program stops.
    ///
    /// - Parameters:
    ///   - write: The write at which the program stops, counted from 0 over all stores; `nil` for none. Once it has
    ///     stopped no write goes on.
    ///   - isAfterwards: Whether it stops when that write has happened, and not before.
    public init(crashingAtWrite write: Int? = nil, isAfterwards: Bool = false) {
        crash = (write, isAfterwards)
    }

    /// How many writes were asked for.
    public var writes: Int { count }

    /// Lets the next calls throw ``SimulatedFailure``.
    ///
    /// - Parameters:
    ///   - count: How many, at least 1.
    ///   - call: Which calls.
    ///   - isAfterwards: Whether what is asked for is done all the same.
    public func failNext(_ count: Int = 1, _ call: Call = .write, isAfterwards: Bool = false) {
        failures[call] = Failures(count: max(1, count), isAfterwards: isAfterwards)
    }

    /// Passes a call on, unless it has to go wrong.
    public func pass<Value: Sendable>(
        _ call: Call,
        _ body: @Sendable () async throws -> Value
    ) async throws -> Value {
        if call == .write {
            let number = count
            count += 1
            if hasCrashed { throw SimulatedCrash(write: number, isAfterwards: false) }
            if number == crash.write {
                hasCrashed = true
                if crash.isAfterwards { _ = try await body() }
                throw SimulatedCrash(write: number, isAfterwards: crash.isAfterwards)
            }
        }
        guard let failure = failures[call], failure.count > 0 else { return try await body() }
        failures[call]?.count -= 1
        if failure.isAfterwards { _ = try await body() }
        throw SimulatedFailure(isAfterwards: failure.isAfterwards)
    }
}
