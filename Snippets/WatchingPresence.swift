// Looks at the sample brand's presence: dropped and neglected profiles, gaps, activity; run it in Examples/SampleData.

// snippet.hide
import ConversationSources
import Conversations
import Foundation
import Presence

var log = ConversationLog()
for try await batch in FileSource(path: "kestrel-bay.jsonl").batches() { log.append(batch.events) }
let brand = BrandProfile.discovered(in: log)
guard let time = log.lastReceivedAt else { exit(1) }
// snippet.show

// snippet.record
let record = BrandRecord(log, for: brand, at: time)
print(record.ownMessages.count, "messages by the brand")
// prints: 103 messages by the brand
// snippet.end

// snippet.cadence
for finding in CadenceMonitor().findings(in: record) where finding.verdict == .abandoned {
    print(finding.explanation)
}
// prints: bluesky:kestrelbay.example: abandoned (5 posts in the first 14 days; silent for 33 days, at most 30 expected)
// snippet.end

// snippet.closure
let blog = DeclaredProfile(
    ProfileKey(platform: .bluesky, property: "kestrelbay.example"),
    isStaffed: .no,
    closures: [PlannedClosure(from: time.addingTimeInterval(-30 * 86_400))]
)
let monitor = CadenceMonitor(profiles: [blog])
if let finding = monitor.findings(in: record).first { print(finding.verdict) }
// prints: closedAsPlanned
// snippet.end

// snippet.apology
let reader = try PresenceReader()
for apology in reader.absenceApologies(in: record) {
    print(apology.profile, "→", apology.words)
}
// prints: facebook:kestrelbay.orran → First post since
// snippet.end

// snippet.neglect
for finding in NeglectMonitor().findings(in: record) where finding.isNeglected {
    print(finding.profile, finding.waiting.count, "wait,", finding.noticed, "were noticed")
}
// prints: bluesky:kestrelbay.example 5 wait, 0 were noticed
// prints: facebook:kestrelbay.orran 5 wait, 0 were noticed
// prints: appStore:kestrelbay-app 1 wait, 1 were noticed
// snippet.end

// snippet.gaps
let staffed = [
    DeclaredProfile(ProfileKey(platform: .facebook, property: "kestrelbay"), isStaffed: .yes),
    DeclaredProfile(ProfileKey(platform: .x, property: "kestrelbay"), isStaffed: .yes),
]
switch PresenceGaps.find(in: record, profiles: staffed) {
case .assessed(let found): for gap in found.gaps { print(gap.explanation) }
case .notAssessed(let reason): print(reason)
}
// prints: googleBusiness: 9 of 173 mentions (5 %), no profile
// snippet.end

// snippet.activity
let weeks = ActivityMetrics.periods(of: .seconds(7 * 86_400), count: 6, endingAt: time)
let activity = ActivityMetrics.measure(record, in: weeks).filter { $0.profile == staffed[0].key }
for week in activity {
    print(week.proactive, "posts,", week.reactive, "replies,", week.conversationRatio?.rate ?? "neither")
}
// snippet.end

// snippet.listening
let coverage = ListeningCoverage(
    [ListeningQuery(.brand, on: .x, lastRunAt: time)],
    on: [.x],
    at: time
)
for blank in coverage.blanks { print(blank.topic, "on", blank.platform, "is", blank.cause) }
// prints: industry on x is unset
// prints: competitorRecommendation on x is unset
// snippet.end
