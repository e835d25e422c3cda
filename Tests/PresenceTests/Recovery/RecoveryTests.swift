import Conversations
import Foundation
import Presence
import Testing

struct RecoveryTests {
    @Test func `R68: of people who complained and were helped, those who come back happy are counted`() throws {
        var story = PresenceStory()
        for index in 0..<6 {
            let complaint = story.customer("p\(index)", "Late!", on: 0, sounds: "negative")
            if index < 5 { story.progress(complaint, .resolved, on: 1) }
            if index < 3 { story.customer("p\(index)", "Lovely trip.", on: 2, sounds: "positive") }
        }
        let metrics = RecoveryMetrics(story.record(at: 9))
        #expect(metrics.complained == 6)
        #expect(metrics.resolved == 5)
        #expect(metrics.converted == 3)
        #expect(metrics.conversion().value?.rate == 0.6)
        #expect(metrics.benchmark.value == 0.9)
        #expect(metrics.benchmark.caveat.contains("vendor"))
        #expect(metrics.conversion(atLeast: 6).gap == .tooFew(found: 5, needed: 6, of: "people whose matter was done"))
    }

    @Test
    func `R71: praise before the matter is done, or at that very moment, does not count; after it, it is attached`()
        throws
    {
        var story = PresenceStory()
        let complaint = story.customer("ada", "Late!", on: 0, sounds: "negative")
        story.customer("ada", "The crew was nice though.", on: 0.5, sounds: "positive")
        story.progress(complaint, .closed, on: 1)
        story.customer("ada", "At this moment.", on: 1, sounds: "positive")
        #expect(RecoveryMetrics(story.record(at: 2)).people.map(\.stage) == [.resolved])
        let thanks = story.customer("ada", "Thank you!", on: 1 + 0.001 / 86_400, sounds: "positive")
        let person = try #require(RecoveryMetrics(story.record(at: 2)).people.first)
        #expect(person.stage == .converted)
        #expect(person.thanks == [thanks])
        #expect(person.complaints == [complaint])
        #expect(person.resolvedAt == PresenceStory.day(1))
    }

    @Test func `R71: a happy item by a linked account counts for the person`() throws {
        var story = PresenceStory()
        let complaint = story.customer("ada", "Late!", on: 0, platform: .facebook, sounds: "negative")
        story.progress(complaint, .resolved, on: 1)
        let thanks = story.customer("ada.x", "All good now!", on: 2, platform: .x, sounds: "positive")
        #expect(RecoveryMetrics(story.record(at: 3)).converted == 0)
        story.add(
            .merged(
                CaseMerge(
                    into: CaseID(AuthorID(platform: .facebook, native: "ada")),
                    from: CaseID(AuthorID(platform: .x, native: "ada.x")),
                    evidence: .statedHandle
                )
            ),
            on: 2.5
        )
        let metrics = RecoveryMetrics(story.record(at: 3))
        #expect(metrics.converted == 1)
        #expect(metrics.people.first?.thanks == [thanks])
    }

    @Test func `R68: a new complaint opens the matter again, and so does a report that says so`() {
        var story = PresenceStory()
        let complaint = story.customer("ada", "Late!", on: 0, sounds: "negative")
        story.progress(complaint, .resolved, on: 1)
        story.progress(complaint, .open, on: 2)
        #expect(RecoveryMetrics(story.record(at: 3)).resolved == 0)
        story.progress(complaint, .resolved, on: 4)
        story.customer("ada", "Late again!", on: 5, sounds: "negative")
        let metrics = RecoveryMetrics(story.record(at: 6))
        #expect(metrics.resolved == 0)
        #expect(metrics.people.first?.relapses == 1)
    }

    @Test func `R68: a case that an open promise holds open is not done`() {
        var story = PresenceStory()
        let complaint = story.customer("ada", "Late!", on: 0, sounds: "negative")
        story.add(
            .promiseMade(
                PromiseRecord(
                    id: PromiseID(rawValue: "p"),
                    target: .message(complaint),
                    kind: PromiseKind(rawValue: "callBack"),
                    text: "We call you back.",
                    due: PresenceStory.day(4)
                )
            ),
            on: 0.5
        )
        story.progress(complaint, .resolved, on: 1)
        #expect(RecoveryMetrics(story.record(at: 2)).resolved == 0)
    }

    @Test func `R73: all complainers are estimated from those in public, labelled as an estimate`() throws {
        let estimate = try #require(CrossChannelEstimate(counted: 40))
        #expect(estimate.total == 100)
        #expect(estimate.label.hasPrefix("estimate"))
        #expect(estimate.label.contains("40 %"))
        // The exact Poisson interval of 40 is 28.58 to 54.47 (Garwood, 1936).
        #expect(abs(estimate.lower - 28.58 / 0.4) < 0.3)
        #expect(abs(estimate.upper - 54.47 / 0.4) < 0.3)
        #expect(try #require(CrossChannelEstimate(counted: 40, share: 1)).lower == 40)
        #expect(try #require(CrossChannelEstimate(counted: 0)).total == 0)
        #expect(CrossChannelEstimate(counted: 40, share: 0) == nil)
        #expect(CrossChannelEstimate(counted: 40, share: 1.01) == nil)
        #expect(CrossChannelEstimate(counted: -1) == nil)
    }

    @Test func `R73: people are counted, not messages, and private ones are not in public`() {
        var story = PresenceStory()
        for day in 0..<3 { story.customer("ada", "Late!", on: Double(day), sounds: "negative") }
        story.customer("ben", "Late!", on: 1, sounds: "negative") { $0.visibility = .private }
        #expect(CrossChannelEstimate.complainers(in: story.record(at: 9)) == 1)
    }
}
