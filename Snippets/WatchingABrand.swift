// Watches the sample brand: signals, alerts, incidents and a plan; run it in Examples/SampleData.

// snippet.hide
import ConversationSources
import Conversations
import CrisisDetection
import Foundation

var log = ConversationLog()
for try await batch in FileSource(path: "kestrel-bay.jsonl").batches() { log.append(batch.events) }
let brand = BrandMatcher(BrandProfile.discovered(in: log))
// snippet.show

// snippet.mentions
let mentions = log.conversations().flatMap(\.items)
    .compactMap { BrandMention($0, for: brand) }
// snippet.end

// snippet.watch
var monitor = CrisisMonitor()
var book = AlertBook()
let late = monitor.receive(mentions)
for report in monitor.reports() {
    for notification in book.apply(report) {
        print(notification.kind, notification.level.name, notification.date)
    }
}
print(late.count, "too late;", book.open.count, "open")
// prints: 0 too late; 1 open
// snippet.end

// snippet.incidents
var clusterer = IncidentClusterer()
clusterer.add(mentions.sorted { ($0.date, $0.id) < ($1.date, $1.id) })
if let incident = clusterer.incidents().max(by: { $0.sitesInADay < $1.sitesInADay }) {
    print(incident.placements.count, "places,", incident.voices.count, "voices")
    for link in incident.links { print(link.evidence, link.interval) }
}
// prints: 5 places, 1 voices
// snippet.end

// snippet.hide
let end = mentions.map(\.date).max() ?? .distantPast
let day = end.addingTimeInterval(-86_400)..<end
// snippet.show

// snippet.topics
let topics = StormTopics(mentions, during: day)
for topic in topics.topics { print(topic.explanation) }
// snippet.end

// snippet.plan
let capacity = try ResponseCapacity(people: 3, handlingTime: .seconds(480))
let load = capacity.assess(arrivalsPerHour: 60, backlog: 25)
print(load.mode, load.missingPeople)
if let incident = clusterer.incidents().max(by: { $0.voices.count < $1.voices.count }) {
    let plan = ResponsePlan(incident, load: load)
    print(plan.steps.count, "steps,", plan.unanswered.count, "unanswered")
}
// prints: visibility 7
// snippet.end

// snippet.hide
var second = CrisisMonitor()
_ = second.receive(mentions)
let reports = second.reports()
let brandID = BrandID(rawValue: "kestrelbay")
var again = BurstDetector()
for report in reports where report.date.addingTimeInterval(300) < end {
    _ = try again.step(Double(report.count.total), at: report.date.addingTimeInterval(300))
}
// snippet.show

// snippet.store
let store = InMemorySeriesStore()
try await store.record(reports, of: brandID)
let detector = try await store.detector(reading: .volume(of: brandID), until: end)
print(detector == again)
// prints: true
// snippet.end
