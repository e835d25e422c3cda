import Conversations
import CrisisDetection
import Foundation
import Reputation

/// One law's watcher and what it watches.
struct WatchScene<Watcher: CrisisWatcher> {
    let watcher: Watcher
    let report: LawReport
    private let story = WatchStory()

    init(watcher: Watcher, report: LawReport) {
        self.watcher = watcher
        self.report = report
    }

    private func watch(
        _ events: [ConversationEvent],
        for brand: BrandProfile? = nil,
        at time: Date? = nil,
        isStaffed: Bool = true
    ) throws -> CrisisWatch {
        watcher.watch(
            ConversationLog(events),
            for: brand ?? story.build.brand,
            at: time ?? story.moment,
            capacity: isStaffed ? try ResponseCapacity(people: 2, handlingTime: .seconds(480)) : nil,
            settings: MonitorSettings(),
            sentiment: AssessedSentiment()
        )
    }

    func momentIsTheOneAsked() throws {
        for minute in [-600, 0, 2910, 200_000] as [Double] {
            let time = story.build.time(minute)
            report.equal(try watch(story.events, at: time).time, time, "the moment of a watch in minute \(minute)")
        }
    }

    func theSameIsSaidAgain() async throws {
        let first = try watch(story.events)
        _ = try watch(story.events, at: story.build.time(1440))
        var others = [try watch(story.events)]
        try await withThrowingTaskGroup(of: CrisisWatch.self) { group in
            for _ in 0..<4 { group.addTask { try watch(story.events) } }
            for try await other in group { others.append(other) }
        }
        report.equal(others.count { $0 != first }, 0, "other watches of the same events")
    }

    func orderChangesNothing() throws {
        let first = try watch(story.events)
        for seed in 0..<3 as Range<UInt64> {
            var random = CaseRandom(seed: seed)
            let other = try watch(story.events.shuffled(using: &random))
            report.expect(other == first, "events in another order give another watch (seed \(seed))")
        }
    }

    func laterEventsChangeNothing() throws {
        let now = try watch(story.events)
        report.expect(try watch(story.events + story.later) == now, "what happened later changes the watch")
        let atOnce = story.build.customer("late", writes: "late", at: 2910.0 + 1.0 / 60_000)
        report.expect(try watch(story.events + [atOnce]) == now, "what happened a millisecond later changes the watch")
    }

    func emptyLogIsCalm() throws {
        let watch = try watch([])
        report.equal(watch.level, .single, "the level")
        report.equal(watch.alerts.count, 0, "alerts")
        report.equal(watch.incidents.count + watch.spread.count + watch.topics.topics.count, 0, "incidents and topics")
        report.equal(watch.forecast.count, 0, "hours that are forecast")
        report.equal(watch.backlog, 0, "messages that wait")
        report.equal(watch.mentionCount, 0, "mentions")
        report.equal(watch.watchedSince, nil, "when the first mention was written")
    }

    func loadNeedsCapacity() throws {
        report.equal(try watch(story.events, isStaffed: false).load, nil, "the load where nobody knows who answers")
        report.expect(try watch(story.events).load != nil, "there is no load where it is known who answers")
    }

    func namesMayBeAnything() throws {
        func events(_ name: (Int, String) -> String) -> [ConversationEvent] {
            OddNames.all.enumerated().map { number, odd in
                let name = name(number, odd)
                return story.build.customer(name, writes: name, "Nobody answers.", at: 2800 + Double(number))
            }
        }
        let plain = try watch(events { number, _ in "guest\(number)" })
        let odd = try watch(events { _, name in name })
        report.equal(odd.mentionCount, plain.mentionCount, "mentions by people with odd names")
        report.equal(odd.backlog, plain.backlog, "messages with odd names that wait")
        report.equal(odd.level, plain.level, "the level")
        let first = try watch(story.events)
        for name in OddNames.all {
            let brand = BrandProfile(id: BrandID(rawValue: name), name: name, accounts: story.build.brand.accounts)
            let isSame = try watch(story.events, for: brand) == first
            report.expect(isSame, "a brand named '\(name.prefix(20))' of \(name.utf8.count) bytes gets another watch")
        }
    }
}
