public import Moderation
public import Testing

/// Checks that a decision log keeps the promises of ``/Moderation/DecisionLog``.
///
/// Every law gets a fresh one, can be called by itself, and reports at the place of the call.
public struct DecisionLogConformance<Log: DecisionLog>: Sendable {
    let makeLog: @Sendable () async throws -> Log
    let failNextWrite: (@Sendable (Log) async throws -> Void)?

    /// Makes a kit.
    ///
    /// - Parameters:
    ///   - failNextWrite: Makes the next call that changes something fail, such as by a full disk; `nil` where this
    ///     cannot be brought about.
    ///   - makeLog: Makes an empty one, called once for every law.
    public init(
        failNextWrite: (@Sendable (Log) async throws -> Void)? = nil,
        makeLog: @escaping @Sendable () async throws -> Log
    ) {
        self.failNextWrite = failNextWrite
        self.makeLog = makeLog
    }

    /// Checks every law, one after the other.
    public func checkAll(sourceLocation: SourceLocation = #_sourceLocation) async {
        for law in DecisionLogLaw.allCases { await check(law, sourceLocation: sourceLocation) }
    }

    /// Checks one law.
    public func check(_ law: DecisionLogLaw, sourceLocation: SourceLocation = #_sourceLocation) async {
        await LawReport.run("decision log law '\(law.rawValue)'", at: sourceLocation) { report in
            let fresh = try await makeLog()
            switch law {
            case .startsEmpty: try await startsEmpty(fresh, report)
            case .linesKeepTheirOrder: try await linesKeepTheirOrder(fresh, report)
            case .aKeyIsKeptOnce: try await aKeyIsKeptOnce(fresh, report)
            case .selectionsAreExact: try await selectionsAreExact(fresh, report)
            case .pagesJoin: try await pagesJoin(fresh, report)
            case .oneOfManyWins: try await oneOfManyWins(fresh, report)
            case .namesMayBeAnything: try await namesMayBeAnything(fresh, report)
            case .cancellationLeavesLogUsable: try await cancellationLeavesLogUsable(fresh, report)
            case .failedWritesKeepNothing: try await failedWritesKeepNothing(fresh, report)
            }
        }
    }
}

/// What every decision log must do, law by law.
public enum DecisionLogLaw: String, CaseIterable, Sendable {
    /// A new log holds nothing.
    case startsEmpty
    /// Lines come back in the order in which they were added, whole.
    case linesKeepTheirOrder
    /// A second line of one key is not added, and says so; the first stays as it was.
    case aKeyIsKeptOnce
    /// A selection gives the lines about a decision, a comment or an author, and no others.
    case selectionsAreExact
    /// Pages of any size, one after the other, give every line once.
    case pagesJoin
    /// Of several who add one key at once, exactly one is told that it was added.
    case oneOfManyWins
    /// Names may be long and hold any character.
    case namesMayBeAnything
    /// A cancelled caller leaves a log that works and keeps what it confirmed.
    case cancellationLeavesLogUsable
    /// A call that fails changes nothing, and may be repeated.
    case failedWritesKeepNothing
}
