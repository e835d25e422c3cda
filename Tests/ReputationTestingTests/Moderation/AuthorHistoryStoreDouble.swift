import Conversations
import Foundation
import Moderation
import ReputationTesting

/// A way in which a store of histories goes wrong, with the laws that it breaks.
enum AuthorHistoryStoreFault: String, CaseIterable, Sendable {
    case inventsHistory, keepsTheFirst, countsRepeats, seesTheFuture, joinsAuthors, losesWhileBusy, dropsUnreviewed
    case foldsCase, breaksWhenCancelled, keepsWhatFailed

    var laws: Set<AuthorHistoryStoreLaw> {
        switch self {
        case .inventsHistory: Set(AuthorHistoryStoreLaw.allCases).subtracting([.laterOutcomesReplace])
        case .keepsTheFirst: [.laterOutcomesReplace, .earlierTimesSeeLess]
        case .countsRepeats: [.repeatsCountOnce, .cancellationLeavesStoreUsable]
        case .seesTheFuture: [.earlierTimesSeeLess]
        case .joinsAuthors: [.authorsAreApart, .namesMayBeAnything]
        case .losesWhileBusy: [.recordersLoseNothing]
        case .dropsUnreviewed: [.outcomesComeBack]
        case .foldsCase: [.namesMayBeAnything]
        case .breaksWhenCancelled: [.cancellationLeavesStoreUsable]
        case .keepsWhatFailed: [.failedWritesKeepNothing]
        }
    }
}

/// A store of histories with one fault, or none.
actor AuthorHistoryStoreDouble: AuthorHistoryStore {
    private let fault: AuthorHistoryStoreFault?
    private var outcomes: [ModerationOutcome] = []
    private var repeats = 0
    private var isBroken = false
    private var failsNext = false

    private struct DiskError: Error {}

    init(_ fault: AuthorHistoryStoreFault?) {
        self.fault = fault
    }

    func history(of author: AuthorID, at date: Date) -> AuthorHistory {
        var found = outcomes.filter { $0.decidedAt <= date || fault == .seesTheFuture }
        if fault == .joinsAuthors {
            found = found.map {
                var outcome = $0
                outcome.author = author
                return outcome
            }
        }
        found.removeAll {
            fault == .foldsCase
                ? $0.author.rawValue.lowercased() != author.rawValue.lowercased() : $0.author != author
        }
        if fault == .inventsHistory || (fault == .countsRepeats && repeats > 0) {
            found.append(
                ModerationOutcome(
                    decision: DecisionID("invented"),
                    author: author,
                    conversation: ConversationID(platform: .facebook, native: "invented"),
                    verdict: .upheld,
                    at: date
                )
            )
        }
        return AuthorHistory(author: author, outcomes: found)
    }

    func failNextWrite() { failsNext = true }

    func record(_ outcome: ModerationOutcome) async throws {
        if fault == .breaksWhenCancelled, Task.isCancelled { isBroken = true }
        if isBroken { throw DiskError() }
        if failsNext {
            failsNext = false
            if fault == .keepsWhatFailed { outcomes.append(outcome) }
            throw DiskError()
        }
        if outcomes.contains(outcome) {
            repeats += 1
            return
        }
        if fault == .keepsTheFirst, outcomes.contains(where: { $0.decision == outcome.decision }) { return }
        if fault == .dropsUnreviewed, outcome.verdict == .unreviewed,
            outcome.decision > DecisionID(rawValue: "8" + String(repeating: "0", count: 31))
        {
            return
        }
        if fault == .losesWhileBusy {
            let before = outcomes
            try? await Task.sleep(for: .milliseconds(2))
            outcomes = before
        }
        outcomes.append(outcome)
    }
}
