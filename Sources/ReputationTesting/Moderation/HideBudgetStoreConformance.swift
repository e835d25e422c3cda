public import Moderation
public import Testing

/// Checks that a budget store keeps the promises of ``/Moderation/HideBudgetStore``.
///
/// Every law gets a fresh one, can be called by itself, and reports at the place of the call.
public struct HideBudgetStoreConformance<Store: HideBudgetStore>: Sendable {
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
        for law in HideBudgetStoreLaw.allCases { await check(law, sourceLocation: sourceLocation) }
    }

    /// Checks one law.
    public func check(_ law: HideBudgetStoreLaw, sourceLocation: SourceLocation = #_sourceLocation) async {
        await LawReport.run("budget store law '\(law.rawValue)'", at: sourceLocation) { report in
            let fresh = try await makeStore()
            switch law {
            case .startsEmpty: try await startsEmpty(fresh, report)
            case .reservationsCount: try await reservationsCount(fresh, report)
            case .reservingAgainChangesNothing: try await reservingAgainChangesNothing(fresh, report)
            case .limitsAreExact: try await limitsAreExact(fresh, report)
            case .releasingGivesBack: try await releasingGivesBack(fresh, report)
            case .overridesAreCounted: try await overridesAreCounted(fresh, report)
            case .whatTheCallerSawCounts: try await whatTheCallerSawCounts(fresh, report)
            case .reconcilingCorrects: try await reconcilingCorrects(fresh, report)
            case .periodsAreLimited: try await periodsAreLimited(fresh, report)
            case .postsAreApart: try await postsAreApart(fresh, report)
            case .namesMayBeAnything: try await namesMayBeAnything(fresh, report)
            case .clocksMayDisagree: try await clocksMayDisagree(fresh, report)
            case .cancellationLeavesStoreUsable: try await cancellationLeavesStoreUsable(fresh, report)
            case .failedWritesKeepNothing: try await failedWritesKeepNothing(fresh, report)
            }
        }
    }
}

/// What every budget store must do, law by law.
public enum HideBudgetStoreLaw: String, CaseIterable, Sendable {
    /// A new store counts nothing.
    case startsEmpty
    /// A place that is kept counts, and so does a comment that is hidden.
    case reservationsCount
    /// A decision that has a place has it still, and no second one.
    case reservingAgainChangesNothing
    /// However many ask at once, exactly as many places are given as the limit allows.
    case limitsAreExact
    /// A place that is given back can be had by another, once.
    case releasingGivesBack
    /// An override is granted beyond the limit and counts against others.
    case overridesAreCounted
    /// What the caller saw hidden counts, and is not counted twice.
    case whatTheCallerSawCounts
    /// The platform's number replaces what the store thought hidden; places still kept stay beside it.
    case reconcilingCorrects
    /// A limit for a period holds within the period and no longer.
    case periodsAreLimited
    /// What happens under one post changes nothing under another.
    case postsAreApart
    /// Names may be long and hold any character.
    case namesMayBeAnything
    /// A caller whose clock runs behind or ahead gets no place that the others' clocks would not give.
    case clocksMayDisagree
    /// A cancelled caller leaves a store that works and keeps what it confirmed.
    case cancellationLeavesStoreUsable
    /// A call that fails changes nothing, and may be repeated.
    case failedWritesKeepNothing
}
