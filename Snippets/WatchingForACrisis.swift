// Watches the sample brand on its stormy day: level, alerts, topics, incidents, and who is lent; run it in
// Examples/SampleData.

// snippet.hide
import ConversationSources
import Foundation
import Reputation

var log = ConversationLog()
for try await batch in FileSource(path: "kestrel-bay.jsonl").batches() { log.append(batch.events) }
let brand = BrandProfile.discovered(in: log)
let noon = Date(timeIntervalSince1970: 1_773_403_200)
// snippet.show

// snippet.watch
let watch = CrisisWatch(
    log,
    for: brand,
    at: noon,
    capacity: try ResponseCapacity(observedIn: log, for: brand, at: noon, handlingTime: .seconds(480)),
    sentiment: AnalyzedSentiment(try LanguageAnalyzer())
)
print(watch.level.name, watch.mentionCount, "mentions", watch.platforms)
for watched in watch.alerts {
    print(watched.alert.key, watched.alert.level.name, "since", watched.alert.openedAt)
    for reason in watched.reasons { print(" ", reason.explanation) }
}
// snippet.end

// snippet.topics
for topic in watch.topics.topics {
    print(topic.explanation)
    for link in topic.links { print(" ", link.explanation) }
}
for watched in watch.incidents.prefix(3) {
    let topic = watch.topics.topic(of: watched.incident)?.words[0].word ?? "no topic"
    print(watched.root.id, watched.incident.sites, topic, watched.unanswered.count, "unanswered")
    for step in watched.plan?.steps.prefix(2) ?? [] { print(" ", step) }
}
// snippet.end

// snippet.correct
var corrections = TopicCorrections()
corrections.merge("телефон", into: "telefon")
let corrected = CrisisWatch(log, for: brand, at: noon, corrections: corrections)
for link in corrected.topics.topics.flatMap(\.links) { print(link.explanation) }
// prints: somebody put 'телефон' and 'telefon' together
// snippet.end

// snippet.staff
let planner = try SurgePlanner(
    ownAgents: 1,
    lenders: [LendingTeam(name: "marketing", agents: 3, efficiency: 0.7)],
    handlingTime: .seconds(480),
    target: StaffingTarget(serviceLevel: 0.8, answerWithin: .seconds(900))
)
for hour in watch.forecast.prefix(3) {
    print("in \(hour.hoursAhead) h:", hour.expected, hour.interval, "off by", hour.measuredError ?? 1)
}
for shift in try watch.surgePlan(planner).shifts { print(shift.agents, "from", shift.team, shift.range) }
// snippet.end
