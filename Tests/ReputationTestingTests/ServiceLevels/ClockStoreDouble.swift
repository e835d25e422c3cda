import Conversations
import Foundation
import ReputationTesting
import ServiceLevels

/// A mistake that somebody who writes a store of clocks makes.
enum ClockStoreFault: String, CaseIterable, Sendable {
    case startsWithAnEmptySnapshot, keepsTheLatestTime, roundsTimes, forgetsErasures, cutsAtZeroBytes, cutsLargeOnes
    case losesStates, writesInTwoSteps, keepsHalfOfAFailure, breaksWhenCancelled

    /// The laws that must find it: this many and no other.
    var laws: Set<ClockStoreLaw> {
        switch self {
        case .startsWithAnEmptySnapshot: [.startsEmpty]
        case .keepsTheLatestTime: [.lastSnapshotCounts]
        case .roundsTimes: [.snapshotsComeBackUnchanged]
        case .forgetsErasures: [.nothingErasedComesBack]
        case .cutsAtZeroBytes: [.namesMayBeAnything]
        case .cutsLargeOnes: [.largeSnapshotsComeBackWhole]
        case .losesStates: [.enginesGoOn, .snapshotsComeBackUnchanged]
        case .writesInTwoSteps: [.readersSeeWholeSnapshots]
        case .keepsHalfOfAFailure: [.failedSaveChangesNothing]
        case .breaksWhenCancelled: [.cancellationLeavesStoreUsable]
        }
    }
}

actor ClockStoreDouble: ClockStore {
    private struct DiskError: Error {}

    private let fault: ClockStoreFault?
    private var last: EngineSnapshot?
    private var failsNext = false
    private var isBroken = false

    init(_ fault: ClockStoreFault?) {
        self.fault = fault
    }

    func failNextSave() { failsNext = true }

    func save(_ snapshot: EngineSnapshot) async throws {
        var snapshot = snapshot
        if fault == .breaksWhenCancelled, Task.isCancelled { isBroken = true }
        if isBroken { throw DiskError() }
        if failsNext {
            failsNext = false
            if fault == .keepsHalfOfAFailure { last?.log.append(snapshot.log.events.prefix(20)) }
            throw DiskError()
        }
        switch fault {
        case .keepsTheLatestTime:
            if let held = last?.time, let new = snapshot.time, new < held { return }
        case .roundsTimes:
            snapshot.time = snapshot.time.map { Date(timeIntervalSince1970: $0.timeIntervalSince1970.rounded()) }
        case .forgetsErasures: snapshot.log = ConversationLog(snapshot.log.events)
        case .cutsAtZeroBytes:
            drop(from: &snapshot.log) { event in
                guard case .arrived(let message) = event.fact else { return false }
                return message.id.rawValue.contains("\u{0}")
            }
        case .cutsLargeOnes:
            if snapshot.log.count > 1000 { snapshot.log = ConversationLog(snapshot.log.events.prefix(1000)) }
        case .losesStates:
            drop(from: &snapshot.log) { $0.fact.type == "progressed" }
        case .writesInTwoSteps:
            let time = last?.time
            last = snapshot
            last?.time = time
            for _ in 0..<20 { await Task.yield() }
        default: break
        }
        last = snapshot
    }

    /// Loses some events; a log without them stays as it is.
    private func drop(from log: inout ConversationLog, where isLost: (ConversationEvent) -> Bool) {
        guard log.events.contains(where: isLost) else { return }
        log = ConversationLog(log.events.filter { !isLost($0) })
    }

    func snapshot() -> EngineSnapshot? {
        fault == .startsWithAnEmptySnapshot && last == nil ? EngineSnapshot(log: ConversationLog()) : last
    }
}
