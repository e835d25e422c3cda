import Conversations
import Foundation
public import Testing

extension ErasableConversationStoreConformance {
    /// Words, names, addresses, raw records and notes are gone, those of retracted messages too.
    public func removesWordsAndNames(sourceLocation: SourceLocation = #_sourceLocation) async {
        await run(.removesWordsAndNames, sourceLocation) { store, story, report in
            try await store.forget(story)
            let left = try await store.eventsHoldingTheSecret()
            report.expect(
                left.isEmpty,
                "\(left.count) events still hold what is to be forgotten, such as \(left.first ?? "")"
            )
        }
    }

    /// Feeding the same export again brings nothing back.
    public func bringsNothingBack(sourceLocation: SourceLocation = #_sourceLocation) async {
        await run(.bringsNothingBack, sourceLocation) { store, story, report in
            try await store.forget(story)
            let before = try await store.everything()
            let result = try await store.append(story.forgotten + story.others)
            report.equal(result.appended, 0, "events of the same export that count as new")
            report.expect(try await store.everything() == before, "the same export changes what is stored")
        }
    }

    /// What is not known yet is forgotten when it arrives, in whatever order.
    public func forgetsWhatArrivesLater(sourceLocation: SourceLocation = #_sourceLocation) async {
        for isReversed in [false, true] {
            await run(.forgetsWhatArrivesLater, sourceLocation, storing: { $0.others }) { store, story, report in
                try await store.forget(story)
                let events = isReversed ? story.forgotten.reversed() : story.forgotten
                for event in events { try await store.append([event]) }
                let texts = try await store.everything().compactMap(\.arrivedText)
                report.expect(
                    !texts.contains(ErasureStory.word),
                    "a message of somebody already forgotten keeps its text"
                )
                let left = try await store.everything().filter { event in
                    if case .edited(let edit) = event.fact {
                        edit.text?.contains(ErasureStory.word) == true
                    } else {
                        false
                    }
                }
                report.expect(left.isEmpty, "an edit of somebody already forgotten keeps its text")
            }
        }
    }

    /// Forgetting twice is forgetting once.
    public func isRepeatable(sourceLocation: SourceLocation = #_sourceLocation) async {
        await run(.isRepeatable, sourceLocation) { store, story, report in
            report.equal(try await store.forget(story), story.forgotten.count, "events reduced to shells")
            let before = try await store.everything()
            report.equal(try await store.forget(story), 0, "events reduced to shells the second time")
            report.equal(
                try await store.forget(story, upTo: 0),
                0,
                "events reduced by forgetting up to an earlier time"
            )
            report.expect(try await store.everything() == before, "forgetting again changes what is stored")
        }
    }

    /// Forgetting while others append loses nothing of theirs and leaves no word of the forgotten.
    public func forgetsWhileOthersAppend(sourceLocation: SourceLocation = #_sourceLocation) async {
        await run(.forgetsWhileOthersAppend, sourceLocation, storing: { _ in [] }) { store, story, report in
            let build = EventBuilder()
            let (word, name) = (ErasureStory.word, "\(ErasureStory.word)-ada")
            let hers = (0..<20).map { build.customer(name, writes: "h\($0)", word, at: Double($0) / 4) }
            let theirs = (0..<4).map { writer in
                (0..<20).map { build.customer("bo\(writer)", writes: "o\(writer)-\($0)", at: Double($0)) }
            }
            try await store.append([hers[0]])
            try await ErasureRace.run(theirs + [hers]) {
                try await store.append([$0])
            } forget: {
                try await store.forget(story)
            }
            let stored = Set(try await store.everything())
            let lost = theirs.joined().filter { !stored.contains($0) }
            report.equal(lost.map(\.id), [], "what others appended meanwhile and is not there")
            let left = try await store.eventsHoldingTheSecret()
            report.expect(left.isEmpty, "\(left.count) events still hold it, such as \(left.first ?? "")")
        }
    }
}
