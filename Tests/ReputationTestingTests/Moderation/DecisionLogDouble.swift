import Conversations
import Moderation
import ReputationTesting

/// A way in which a decision log goes wrong, with the laws that it breaks.
enum DecisionLogFault: String, CaseIterable, Sendable {
    case beginsWithALine, listsInReverse, keepsTheLast, takesTwice, mixesAuthors, skipsAtPages, dropsNotes,
        asksBeforeItAdds, sortsByTime, cutsAtZeroBytes, breaksWhenCancelled, keepsWhatFailed

    var laws: Set<DecisionLogLaw> {
        switch self {
        case .beginsWithALine: Set(DecisionLogLaw.allCases).subtracting([.pagesJoin, .namesMayBeAnything])
        case .listsInReverse: [.linesKeepTheirOrder, .selectionsAreExact]
        case .keepsTheLast: [.aKeyIsKeptOnce]
        case .takesTwice: [.aKeyIsKeptOnce, .oneOfManyWins, .cancellationLeavesLogUsable]
        case .mixesAuthors: [.selectionsAreExact, .namesMayBeAnything]
        case .skipsAtPages: [.pagesJoin]
        case .dropsNotes: [.linesKeepTheirOrder, .selectionsAreExact, .aKeyIsKeptOnce]
        case .asksBeforeItAdds: [.oneOfManyWins]
        case .sortsByTime: [.linesKeepTheirOrder]
        case .cutsAtZeroBytes: [.namesMayBeAnything]
        case .breaksWhenCancelled: [.cancellationLeavesLogUsable]
        case .keepsWhatFailed: [.failedWritesKeepNothing]
        }
    }
}

/// A decision log with one fault, or none.
actor DecisionLogDouble: DecisionLog {
    private let fault: DecisionLogFault?
    private var lines: [DecisionLogEntry] = []
    private var inside = 0
    private var isBroken = false
    private var failsNext = false

    private struct DiskError: Error {}

    init(_ fault: DecisionLogFault?) {
        self.fault = fault
        if fault == .beginsWithALine {
            lines = [
                DecisionLogEntry(
                    key: "first",
                    decision: DecisionID("law", "1"),
                    comment: MessageID(platform: .facebook, native: "comment"),
                    author: AuthorID(platform: .facebook, native: "author"),
                    at: ModerationBuilder.start,
                    fact: .undone(by: nil)
                )
            ]
        }
    }

    func failNextWrite() { failsNext = true }

    func append(_ entry: DecisionLogEntry) async throws -> Bool {
        if fault == .breaksWhenCancelled, Task.isCancelled { isBroken = true }
        if isBroken { throw DiskError() }
        if failsNext {
            failsNext = false
            if fault == .keepsWhatFailed { lines.append(entry) }
            throw DiskError()
        }
        var entry = entry
        if fault == .cutsAtZeroBytes { entry.key = String(entry.key.prefix { $0 != "\u{0}" }) }
        let index = lines.firstIndex { $0.key == entry.key }
        if fault == .asksBeforeItAdds, index == nil {
            // Two must be inside at once for the fault to show; one alone waits in vain for a moment.
            inside += 1
            for _ in 0..<100 where inside < 2 && entry.key == "same" { try? await Task.sleep(for: .milliseconds(2)) }
            lines.removeAll { $0.key == entry.key }
            lines.append(entry)
            return true
        }
        if fault == .dropsNotes { entry.fact = .step(kind: .hide, status: .done, note: nil) }
        if let index {
            if fault == .keepsTheLast { lines[index] = entry }
            guard fault == .takesTwice else { return false }
        }
        lines.append(entry)
        if fault == .sortsByTime { lines.sort { $0.occurredAt < $1.occurredAt } }
        return true
    }

    func entries(_ selection: DecisionLogSelection, after position: Int?, limit: Int) -> [NumberedDecisionLogEntry] {
        let source = fault == .listsInReverse ? lines.reversed() : lines
        let numbered = source.enumerated().map { NumberedDecisionLogEntry(position: $0.offset, entry: $0.element) }
        let chosen = numbered.filter { line in
            switch selection {
            case .all: true
            case .decision(let id): line.entry.decision == id
            case .comment(let id): line.entry.comment == id
            case .author(let id): line.entry.author == id || (fault == .mixesAuthors && line.position == 0)
            }
        }
        let first = (position ?? -1) + (fault == .skipsAtPages && position != nil ? 2 : 1)
        return Array(chosen.drop { $0.position < first }.prefix(limit))
    }
}
