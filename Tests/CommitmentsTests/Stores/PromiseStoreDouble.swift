import Commitments
import Conversations
import Foundation
import ReputationTesting

/// A mistake that somebody who writes a store of promises makes.
enum PromiseStoreFault: String, CaseIterable, Sendable {
    case startsWithAPromise, countsRepeats, dropsEarlyEvidence, keepsMessages, dropsEarlyRetractions, losesInferred
    case cutsAtZeroBytes, keepsHalfOfAFailure, readsThenWrites, refusesTheFuture, breaksWhenCancelled

    /// The law that must find it.
    var law: PromiseStoreLaw {
        switch self {
        case .startsWithAPromise: .startsEmpty
        case .countsRepeats: .appendIsIdempotent
        case .dropsEarlyEvidence: .orderAndBatchesChangeNothing
        case .keepsMessages: .otherFactsAreLeftOut
        case .dropsEarlyRetractions: .retractionsCount
        case .losesInferred: .contentComesBackUnchanged
        case .cutsAtZeroBytes: .namesMayBeAnything
        case .keepsHalfOfAFailure: .failedAppendStoresNothing
        case .readsThenWrites: .appendersLoseNothing
        case .refusesTheFuture: .clocksMayDisagree
        case .breaksWhenCancelled: .cancellationLeavesStoreUsable
        }
    }
}

actor PromiseStoreDouble: PromiseStore {
    private struct DiskError: Error {}

    private let fault: PromiseStoreFault?
    private var held = PromiseLedger()
    private var isTouched = false
    private var failsNext = false
    private var isBroken = false

    init(_ fault: PromiseStoreFault?) {
        self.fault = fault
    }

    func failNextAppend() { failsNext = true }

    func append(_ events: [ConversationEvent]) async throws -> AppendResult {
        isTouched = true
        if fault == .breaksWhenCancelled, Task.isCancelled { isBroken = true }
        if isBroken { throw DiskError() }
        if failsNext {
            failsNext = false
            if fault == .keepsHalfOfAFailure { held.append(events.prefix(1)) }
            throw DiskError()
        }
        var ledger = held
        if fault == .readsThenWrites { await Task.yield() }
        var result = ledger.append(events.filter { isKept($0, in: events) }.map(changed))
        held = ledger
        if fault == .countsRepeats { result = AppendResult(appended: result.appended + result.duplicates) }
        if fault == .keepsMessages { result.appended = events.count - result.duplicates }
        return result
    }

    private func isKept(_ event: ConversationEvent, in batch: [ConversationEvent]) -> Bool {
        switch (fault, event.fact) {
        case (.refusesTheFuture, _): event.occurredAt <= event.receivedAt.addingTimeInterval(3600)
        case (.dropsEarlyEvidence, .promiseEvidenced(let proof)):
            PromiseLedger(held.events + batch).promise(proof.promise) != nil
        case (.dropsEarlyRetractions, .retracted(let retraction)): held.events.contains { $0.id == retraction.event }
        case (.cutsAtZeroBytes, .promiseMade(let record)): !record.id.rawValue.contains("\u{0}")
        default: true
        }
    }

    private func changed(_ event: ConversationEvent) -> ConversationEvent {
        guard fault == .losesInferred, case .promiseMade(var record) = event.fact else { return event }
        record.dueIsInferred = false
        var event = event
        event.fact = .promiseMade(record)
        return event
    }

    func ledger() -> PromiseLedger {
        guard fault == .startsWithAPromise, !isTouched else { return held }
        let record = PromiseRecord(
            id: PromiseID(rawValue: "example"),
            target: .message(MessageID(platform: .x, native: "1")),
            kind: .callBack,
            text: "We call you."
        )
        return PromiseLedger([EventBuilder().fact(.promiseMade(record), at: 0)])
    }
}
