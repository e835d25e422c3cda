import Conversations
import Foundation
public import Testing

extension ErasableConversationStoreConformance {
    /// Counts and threads stay as they were.
    public func leavesCountsAndThreads(sourceLocation: SourceLocation = #_sourceLocation) async {
        await run(.leavesCountsAndThreads, sourceLocation) { store, story, report in
            let before = try await store.everything()
            try await store.forget(story)
            let after = try await store.everything()
            report.sameMembers(after.map(\.id), before.map(\.id), "the events")
            report.equal(after.map(\.occurredAt), before.map(\.occurredAt), "when they occurred")
            report.equal(Self.threads(of: after), Self.threads(of: before), "the threads")
        }
    }

    /// What the account writes after the time is kept, whether it was stored before the forgetting or comes later.
    public func keepsWhatIsNew(sourceLocation: SourceLocation = #_sourceLocation) async {
        await run(.keepsWhatIsNew, sourceLocation) { store, story, report in
            try await store.append([story.new[0]])
            try await store.forget(story)
            try await store.append(story.new)
            let stored = try await store.everything()
            for event in story.new {
                report.expect(stored.contains(event), "what was written at \(event.occurredAt) is not kept as it was")
            }
            let last = try await store.forget(story, upTo: 20)
            report.equal(last, 1, "events reduced to shells by forgetting up to a later time")
            report.expect(try await store.everything().contains(story.new[1]), "what is newer still is not kept")
        }
    }

    /// What other people wrote is kept, about the person too.
    public func keepsWhatOthersWrote(sourceLocation: SourceLocation = #_sourceLocation) async {
        await run(.keepsWhatOthersWrote, sourceLocation) { store, story, report in
            try await store.forget(story)
            let stored = try await store.everything()
            for event in story.others {
                report.expect(stored.contains(event), "'\(event.arrivedText ?? "")' of somebody else is not kept")
            }
        }
    }

    /// The messages of each thread, and those that are missing.
    private static func threads(of events: [ConversationEvent]) -> [[MessageID]] {
        ConversationLog(events).conversations().map { $0.items.map(\.id) + $0.missing }.sorted {
            $0.first ?? .init(rawValue: "") < $1.first ?? .init(rawValue: "")
        }
    }
}
