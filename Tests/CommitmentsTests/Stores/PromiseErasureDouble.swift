import Commitments
import Conversations
import Foundation
import ReputationTesting

/// A mistake that somebody who lets a store of promises forget makes.
enum PromiseErasureFault: String, CaseIterable, Sendable {
    case keepsReasons, passesOverMessages, dropsShells, takesItBack, looksOnlyBack, forgetsTheFuture, forgetsNeighbours
    case countsAgain, losesWhatComesMeanwhile, missesWhatComesMeanwhile

    /// The laws that must find it, and no other.
    var laws: Set<PromiseErasureLaw> {
        switch self {
        case .keepsReasons: [.removesWords, .forgetsWhatArrivesLater]
        case .passesOverMessages: [.removesWords, .forgetsWhatArrivesLater, .keepsWhatIsNew, .isRepeatable]
        case .dropsShells: [.leavesCounts]
        case .takesItBack: [.bringsNothingBack, .forgetsWhatArrivesLater, .forgetsWhileOthersAppend]
        case .looksOnlyBack: [.forgetsWhatArrivesLater, .forgetsWhileOthersAppend]
        case .forgetsTheFuture: [.keepsWhatIsNew]
        case .forgetsNeighbours: [.keepsWhatIsOthers, .isRepeatable]
        case .countsAgain: [.isRepeatable]
        case .losesWhatComesMeanwhile, .missesWhatComesMeanwhile: [.forgetsWhileOthersAppend]
        }
    }
}

actor PromiseErasureDouble: ErasablePromiseStore {
    private let fault: PromiseErasureFault?
    private var held = PromiseLedger()
    private var isForgetful = false
    private var isErasing = false
    private var cameMeanwhile = false
    /// Events that are shown as they came, whatever was forgotten.
    private var shown: [EventID: ConversationEvent] = [:]

    init(_ fault: PromiseErasureFault?) {
        self.fault = fault
    }

    func append(_ events: [ConversationEvent]) -> AppendResult {
        if isErasing {
            cameMeanwhile = cameMeanwhile || events.contains { isHers($0) == (fault == .missesWhatComesMeanwhile) }
            guard fault == .missesWhatComesMeanwhile else { return AppendResult(appended: events.count) }
            for event in events { shown[event.id] = event }
        }
        let known = Set(held.events.map(\.id))
        for event in events {
            switch fault {
            case .keepsReasons: if case .promiseWithdrawn = event.fact { shown[event.id] = event }
            case .takesItBack: if isForgetful { shown[event.id] = event }
            case .looksOnlyBack: if isForgetful, !known.contains(event.id) { shown[event.id] = event }
            default: break
            }
        }
        return held.append(events)
    }

    private func isHers(_ event: ConversationEvent) -> Bool {
        guard case .promiseMade(let record) = event.fact else { return false }
        return record.text == "secret"
    }

    func ledger() -> PromiseLedger {
        guard fault == .dropsShells || !shown.isEmpty else { return held }
        let events = held.events.filter { event in
            guard fault == .dropsShells, case .promiseMade(let record) = event.fact else { return true }
            return !record.text.isEmpty
        }
        return PromiseLedger(events.map { shown[$0.id] ?? $0 })
    }

    func erase(_ author: AuthorID, messages: Set<MessageID>, upTo time: Date) async -> Int {
        isForgetful = true
        if fault == .losesWhatComesMeanwhile || fault == .missesWhatComesMeanwhile {
            isErasing = true
            // Until what the fault is about comes; one alone waits in vain for a moment.
            for _ in 0..<50 where !cameMeanwhile { try? await Task.sleep(for: .milliseconds(1)) }
            isErasing = false
        }
        let build = EventBuilder()
        let count = held.erase(
            author,
            messages: fault == .passesOverMessages ? [] : messages,
            upTo: fault == .forgetsTheFuture ? build.time(25) : time
        )
        if fault == .forgetsNeighbours { return count + held.erase(build.author("bo"), messages: [], upTo: time) }
        return fault == .countsAgain ? max(1, count) : count
    }
}
