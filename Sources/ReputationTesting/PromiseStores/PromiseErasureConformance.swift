public import Commitments
import Conversations
import Foundation
public import Testing

/// Checks that a store keeps the promises of `ErasablePromiseStore`.
///
/// The store's other promises are checked by ``PromiseStoreConformance``.
public struct PromiseErasureConformance<Store: ErasablePromiseStore>: Sendable {
    private let makeStore: @Sendable () async throws -> Store
    private let story = PromiseErasureStory()

    /// Makes a kit.
    ///
    /// - Parameter makeStore: Makes an empty store of its own, called once or more for every law.
    public init(makeStore: @escaping @Sendable () async throws -> Store) {
        self.makeStore = makeStore
    }

    /// Checks every law, one after the other.
    public func checkAll(sourceLocation: SourceLocation = #_sourceLocation) async {
        for law in PromiseErasureLaw.allCases { await check(law, sourceLocation: sourceLocation) }
    }

    /// Checks one law.
    public func check(_ law: PromiseErasureLaw, sourceLocation: SourceLocation = #_sourceLocation) async {
        await LawReport.run("promise erasure law '\(law.rawValue)'", at: sourceLocation) { report in
            let store = try await makeStore()
            guard law != .forgetsWhatArrivesLater else {
                try await forgetsWhatArrivesLater(store, report)
                return try await forgetsWhatArrivesLater(try await makeStore(), report, isReversed: true)
            }
            guard law != .forgetsWhileOthersAppend else { return try await forgetsWhileOthersAppend(store, report) }
            _ = try await store.append(story.forgotten + story.others)
            switch law {
            case .removesWords:
                try await forget(in: store)
                try await expectNoWords(store, report, "what was to be forgotten")
            case .leavesCounts: try await leavesCounts(store, report)
            case .bringsNothingBack: try await bringsNothingBack(store, report)
            case .forgetsWhatArrivesLater, .forgetsWhileOthersAppend: break
            case .keepsWhatIsNew: try await keepsWhatIsNew(store, report)
            case .keepsWhatIsOthers:
                try await forget(in: store)
                let kept = try await store.ledger().events
                report.sameMembers(story.others.filter { kept.contains($0) }, story.others, "the promises to others")
            case .isRepeatable: try await isRepeatable(store, report)
            }
        }
    }

    @discardableResult
    private func forget(in store: Store, upTo minute: Double = PromiseErasureStory.limit) async throws -> Int {
        try await store.erase(story.author, messages: story.messages, upTo: EventBuilder().time(minute))
    }

    private func expectNoWords(_ store: Store, _ report: LawReport, _ what: String) async throws {
        let left = try await store.ledger().events.filter { event in
            String(decoding: try JSONEncoder().encode(event), as: UTF8.self).contains(PromiseErasureStory.word)
        }
        report.expect(left.isEmpty, "\(what) is in \(left.count) events, such as \(left.first.map { "\($0)" } ?? "")")
    }

    private func leavesCounts(_ store: Store, _ report: LawReport) async throws {
        let before = try await store.ledger()
        try await forget(in: store)
        let after = try await store.ledger()
        report.sameMembers(after.events.map(\.id), before.events.map(\.id), "the events")
        report.sameMembers(after.promises.map(\.id).sorted(), before.promises.map(\.id).sorted(), "the promises")
    }

    private func bringsNothingBack(_ store: Store, _ report: LawReport) async throws {
        try await forget(in: store)
        let before = try await store.ledger().events
        let result = try await store.append(story.forgotten + story.others)
        report.equal(result.appended, 0, "events appended again that count as new")
        report.expect(try await store.ledger().events == before, "the same events again change what is stored")
    }

    private func forgetsWhatArrivesLater(_ store: Store, _ report: LawReport, isReversed: Bool = false) async throws {
        _ = try await store.append(story.others)
        try await forget(in: store)
        for event in isReversed ? story.forgotten.reversed() : story.forgotten { _ = try await store.append([event]) }
        try await expectNoWords(store, report, "what arrived after somebody was forgotten")
    }

    private func keepsWhatIsNew(_ store: Store, _ report: LawReport) async throws {
        _ = try await store.append([story.new[0]])
        try await forget(in: store)
        _ = try await store.append(story.new)
        let kept = try await store.ledger().events
        report.sameMembers(story.new.filter { kept.contains($0) }, story.new, "what was promised afterwards")
        report.equal(try await forget(in: store, upTo: 20), 1, "events reduced by forgetting up to a later time")
    }

    private func isRepeatable(_ store: Store, _ report: LawReport) async throws {
        report.equal(try await forget(in: store), story.forgotten.count, "events reduced to shells")
        let before = try await store.ledger().events
        report.equal(try await forget(in: store), 0, "events reduced to shells the second time")
        report.equal(try await forget(in: store, upTo: 0), 0, "events reduced by forgetting up to an earlier time")
        report.expect(try await store.ledger().events == before, "forgetting again changes what is stored")
    }

    private func forgetsWhileOthersAppend(_ store: Store, _ report: LawReport) async throws {
        let theirs = (0..<4).map { story.promises(20, to: "bo\($0)", "We write to Bo.") }
        let hers = story.promises(20, to: "ada", PromiseErasureStory.word)
        _ = try await store.append([hers[0]])
        try await ErasureRace.run(theirs + [hers]) {
            _ = try await store.append([$0])
        } forget: {
            try await forget(in: store)
        }
        let stored = Set(try await store.ledger().events)
        let lost = theirs.joined().filter { !stored.contains($0) }
        report.equal(lost.map(\.id), [], "promises to others that were appended meanwhile and are not there")
        try await expectNoWords(store, report, "what was to be forgotten")
    }
}
