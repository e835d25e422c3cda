public import Moderation
public import Testing

/// Checks that an author history store keeps the promises of ``/Moderation/AuthorHistoryStore``.
///
/// Every law gets a fresh one, can be called by itself, and reports at the place of the call.
public struct AuthorHistoryStoreConformance<Store: AuthorHistoryStore>: Sendable {
    let makeStore: @Sendable () async throws -> Store
    let failNextWrite: (@Sendable (Store) async throws -> Void)?

    /// Makes a kit.
    ///
    /// - Parameters:
    ///   - failNextWrite: Makes the next call that changes something fail, such as by a full disk; `nil` where this
    ///     cannot be brought about.
    ///   - makeStore: Makes an empty one, called once for every law.
    public init(
        failNextWrite: (@Sendable (Store) async throws -> Void)? = nil,
        makeStore: @escaping @Sendable () async throws -> Store
    ) {
        self.failNextWrite = failNextWrite
        self.makeStore = makeStore
    }

    /// Checks every law, one after the other.
    public func checkAll(sourceLocation: SourceLocation = #_sourceLocation) async {
        for law in AuthorHistoryStoreLaw.allCases { await check(law, sourceLocation: sourceLocation) }
    }

    /// Checks one law.
    public func check(_ law: AuthorHistoryStoreLaw, sourceLocation: SourceLocation = #_sourceLocation) async {
        await LawReport.run("author history store law '\(law.rawValue)'", at: sourceLocation) { report in
            let fresh = try await makeStore()
            switch law {
            case .strangersHaveNoHistory: try await strangersHaveNoHistory(fresh, report)
            case .outcomesComeBack: try await outcomesComeBack(fresh, report)
            case .laterOutcomesReplace: try await laterOutcomesReplace(fresh, report)
            case .repeatsCountOnce: try await repeatsCountOnce(fresh, report)
            case .earlierTimesSeeLess: try await earlierTimesSeeLess(fresh, report)
            case .authorsAreApart: try await authorsAreApart(fresh, report)
            case .recordersLoseNothing: try await recordersLoseNothing(fresh, report)
            case .namesMayBeAnything: try await namesMayBeAnything(fresh, report)
            case .cancellationLeavesStoreUsable: try await cancellationLeavesStoreUsable(fresh, report)
            case .failedWritesKeepNothing: try await failedWritesKeepNothing(fresh, report)
            }
        }
    }
}

/// What every author history store must do, law by law.
public enum AuthorHistoryStoreLaw: String, CaseIterable, Sendable {
    /// Of a stranger nothing is known, and that is no error.
    case strangersHaveNoHistory
    /// Every outcome comes back as it was recorded.
    case outcomesComeBack
    /// Of several outcomes of one decision the latest counts, whatever the order of recording.
    case laterOutcomesReplace
    /// The same outcome recorded again counts once.
    case repeatsCountOnce
    /// Asked as of an earlier time, later outcomes are not there, and an outcome that they replaced is.
    case earlierTimesSeeLess
    /// Outcomes of one author do not show with another.
    case authorsAreApart
    /// Who records while others record loses nothing.
    case recordersLoseNothing
    /// Names may be long and hold any character.
    case namesMayBeAnything
    /// A cancelled caller leaves a store that works and keeps what it confirmed.
    case cancellationLeavesStoreUsable
    /// A call that fails changes nothing, and may be repeated.
    case failedWritesKeepNothing
}
