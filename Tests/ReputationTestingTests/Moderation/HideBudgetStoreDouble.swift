import Conversations
import Foundation
import Moderation
import ReputationTesting

/// A way in which a budget store goes wrong, with the laws that it breaks.
enum HideBudgetStoreFault: String, CaseIterable, Sendable {
    case beginsWithOne, forgetsReservations, reservesAgain, asksBeforeItAdds, neverReleases, refusesOverrides
    case trustsOnlyItself, reconcilesReserved, ignoresPeriods, joinsPosts, looksOnlyBack, trimsNames,
        breaksWhenCancelled, keepsWhatFailed

    var laws: Set<HideBudgetStoreLaw> {
        switch self {
        case .beginsWithOne:
            Set(HideBudgetStoreLaw.allCases)
                .subtracting([.whatTheCallerSawCounts, .periodsAreLimited, .clocksMayDisagree])
        case .forgetsReservations:
            [
                .reservationsCount, .reservingAgainChangesNothing, .limitsAreExact, .releasingGivesBack,
                .overridesAreCounted,
                .reconcilingCorrects, .postsAreApart, .namesMayBeAnything, .cancellationLeavesStoreUsable,
                .failedWritesKeepNothing,
            ]
        case .reservesAgain: [.reservingAgainChangesNothing, .cancellationLeavesStoreUsable]
        case .asksBeforeItAdds: [.limitsAreExact, .reservingAgainChangesNothing]
        case .neverReleases: [.releasingGivesBack, .reconcilingCorrects, .failedWritesKeepNothing]
        case .refusesOverrides: [.overridesAreCounted]
        case .trustsOnlyItself: [.whatTheCallerSawCounts]
        case .reconcilesReserved: [.reconcilingCorrects]
        case .ignoresPeriods: [.periodsAreLimited, .clocksMayDisagree]
        case .joinsPosts: [.postsAreApart, .whatTheCallerSawCounts, .namesMayBeAnything, .clocksMayDisagree]
        case .looksOnlyBack: [.clocksMayDisagree]
        case .trimsNames: [.namesMayBeAnything]
        case .breaksWhenCancelled: [.cancellationLeavesStoreUsable]
        case .keepsWhatFailed: [.failedWritesKeepNothing]
        }
    }
}

/// A budget store with one fault, or none.
struct HideBudgetStoreDouble: HideBudgetStore {
    let fault: HideBudgetStoreFault?
    private let base = InMemoryHideBudgetStore()
    private let notes = Notes()

    private struct DiskError: Error {}

    /// What a fault remembers.
    private actor Notes {
        private var latest: [ConversationID: Date] = [:]
        private var isBroken = false
        private var failsNext = false

        func failNext() { failsNext = true }

        func takeFailure() -> Bool {
            defer { failsNext = false }
            return failsNext
        }

        /// The latest time at which a place was asked for under a post.
        func note(_ request: HideRequest) -> Date {
            let latest = max(self.latest[request.conversation] ?? .distantPast, request.requestedAt)
            self.latest[request.conversation] = latest
            return latest
        }

        func breakDown(if isCancelled: Bool) -> Bool {
            isBroken = isBroken || isCancelled
            return isBroken
        }
    }

    init(_ fault: HideBudgetStoreFault?) {
        self.fault = fault
    }

    /// Makes the next call that changes something fail.
    func failNextWrite() async { await notes.failNext() }

    private func write<Value>(_ body: () async throws -> Value) async throws -> Value {
        guard await notes.takeFailure() else { return try await body() }
        if fault == .keepsWhatFailed { _ = try await body() }
        throw DiskError()
    }

    func reserve(_ request: HideRequest) async throws -> Bool {
        try await write { try await add(request) }
    }

    private func add(_ request: HideRequest) async throws -> Bool {
        var request = request
        switch fault {
        case .reservesAgain where await base.state(of: request.decision) != nil:
            request.decision = DecisionID(request.decision.rawValue, "again")
        case .asksBeforeItAdds:
            let used = await base.used(request.conversation)
            if let limits = request.limits, !request.isOverride, used + request.cost > limits.total { return false }
            try await Task.sleep(for: .milliseconds(5))
            guard await base.state(of: request.decision) == nil, !request.isOverride, request.hiddenSeen == 0,
                request.limits?.perPeriod == nil
            else { return await base.reserve(request) }
            request.isOverride = true
        case .looksOnlyBack where await notes.note(request) > request.requestedAt: request.limits?.perPeriod = nil
        case .trimsNames:
            request.conversation.rawValue = request.conversation.rawValue.trimmingCharacters(in: .whitespaces)
        case .breaksWhenCancelled where await notes.breakDown(if: Task.isCancelled): throw DiskError()
        case .refusesOverrides: request.isOverride = false
        case .trustsOnlyItself: request.hiddenSeen = 0
        case .ignoresPeriods: request.limits?.perPeriod = nil
        case .joinsPosts: request.conversation = ConversationID(platform: .facebook, native: "timetable")
        case .forgetsReservations:
            guard request.hiddenSeen == 0, request.limits?.perPeriod == nil else { return await base.reserve(request) }
            return true
        default: break
        }
        return await base.reserve(request)
    }

    func commit(_ decision: DecisionID) async throws { try await write { await base.commit(decision) } }

    func release(_ decision: DecisionID) async throws {
        try await write { if fault != .neverReleases { await base.release(decision) } }
    }

    func reconcile(_ conversation: ConversationID, hidden: Int) async throws {
        try await write {
            if fault == .reconcilesReserved {
                for number in 0..<10 { await base.commit(DecisionID("law", "\(number)")) }
            }
            await base.reconcile(conversation, hidden: hidden)
        }
    }

    func used(_ conversation: ConversationID) async throws -> Int {
        await base.used(conversation) + (fault == .beginsWithOne ? 1 : 0)
    }

    func state(of decision: DecisionID) async throws -> HideReservationState? {
        await base.state(of: decision)
    }
}
