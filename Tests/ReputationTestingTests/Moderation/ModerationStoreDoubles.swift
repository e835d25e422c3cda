import Conversations
import Foundation
import Moderation
import ReputationTesting

/// A way in which a store of histories goes wrong, with the laws that it breaks.
enum AuthorHistoryStoreFault: String, CaseIterable, Sendable {
    case inventsHistory, keepsTheFirst, countsRepeats, seesTheFuture, joinsAuthors, losesWhileBusy, dropsUnreviewed
    case foldsCase, breaksWhenCancelled

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
        }
    }
}

/// A store of histories with one fault, or none.
actor AuthorHistoryStoreDouble: AuthorHistoryStore {
    private let fault: AuthorHistoryStoreFault?
    private var outcomes: [ModerationOutcome] = []
    private var repeats = 0
    private var isBroken = false

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

    func record(_ outcome: ModerationOutcome) async throws {
        if fault == .breaksWhenCancelled, Task.isCancelled { isBroken = true }
        if isBroken { throw DiskError() }
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

/// A way in which a decision log goes wrong, with the laws that it breaks.
enum DecisionLogFault: String, CaseIterable, Sendable {
    case beginsWithALine, listsInReverse, keepsTheLast, takesTwice, mixesAuthors, skipsAtPages, dropsNotes,
        asksBeforeItAdds, sortsByTime, cutsAtZeroBytes, breaksWhenCancelled

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
        }
    }
}

/// A decision log with one fault, or none.
actor DecisionLogDouble: DecisionLog {
    private let fault: DecisionLogFault?
    private var lines: [DecisionLogEntry] = []
    private var inside = 0
    private var isBroken = false

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

    func append(_ entry: DecisionLogEntry) async throws -> Bool {
        if fault == .breaksWhenCancelled, Task.isCancelled { isBroken = true }
        if isBroken { throw DiskError() }
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

/// A way in which an evidence store goes wrong, with the laws that it breaks.
enum EvidenceStoreFault: String, CaseIterable, Sendable {
    case inventsEvidence, trimsTexts, overwrites, keepsOneRevision, foldsCase, looksBeforeItKeeps
    case breaksWhenCancelled

    var laws: Set<EvidenceStoreLaw> {
        switch self {
        case .inventsEvidence: [.unknownNamesHoldNothing]
        case .trimsTexts: [.commentsComeBackUnchanged]
        case .overwrites: [.preservingAgainChangesNothing, .oneOfManyIsKept]
        case .keepsOneRevision: [.revisionsAreApart]
        case .foldsCase: [.namesMayBeAnything]
        case .looksBeforeItKeeps: [.oneOfManyIsKept]
        case .breaksWhenCancelled: [.cancellationLeavesStoreUsable]
        }
    }
}

/// An evidence store with one fault, or none.
actor EvidenceStoreDouble: EvidenceStore {
    private let fault: EvidenceStoreFault?
    private var kept: [SnapshotID: ModeratedComment] = [:]
    private var isBroken = false

    private struct DiskError: Error {}

    init(_ fault: EvidenceStoreFault?) {
        self.fault = fault
    }

    func preserve(_ comment: ModeratedComment) async throws -> SnapshotID {
        if fault == .breaksWhenCancelled, Task.isCancelled { isBroken = true }
        if isBroken { throw DiskError() }
        var comment = comment
        if fault == .trimsTexts { comment.text = String(comment.text.prefix(1000)) }
        var id = fault == .keepsOneRevision ? SnapshotID(rawValue: comment.id.rawValue) : SnapshotID(comment)
        if fault == .foldsCase {
            var folded = comment
            folded.id = MessageID(rawValue: comment.id.rawValue.lowercased())
            id = SnapshotID(folded)
        }
        let isNew = kept[id] == nil
        if fault == .looksBeforeItKeeps {
            // Each takes as many milliseconds as the number in its words, so that they end one after the other.
            try? await Task.sleep(for: .milliseconds(Int(comment.text.split(separator: " ").last ?? "") ?? 0))
        }
        if fault == .looksBeforeItKeeps
            ? isNew
            : kept[id] == nil || fault == .overwrites
                || fault == .keepsOneRevision && kept[id]?.revision != comment.revision
        {
            kept[id] = comment
        }
        return id
    }

    func snapshot(_ id: SnapshotID) -> ModeratedComment? {
        kept[id] ?? (fault == .inventsEvidence ? ModerationBuilder().comment() : nil)
    }
}
