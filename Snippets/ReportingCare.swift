// Reads what people say of the sample brand and makes its care report; run it in Examples/SampleData.

// snippet.hide
import ConversationSources
import Conversations
import Foundation
import Presence

var log = ConversationLog()
for try await batch in FileSource(path: "kestrel-bay.jsonl").batches() { log.append(batch.events) }
let brand = BrandProfile.discovered(in: log)
guard let time = log.lastReceivedAt else { exit(1) }
let record = BrandRecord(log, for: brand, at: time)
// snippet.show

// snippet.voice
let reader = try PresenceReader()
let names = try BrandNameFinder(
    [
        NamedBrand("Kestrel Bay", aliases: ["Kestrel", "@kestrelbay"]),
        NamedBrand("Brackwater Line", aliases: ["Brackwater*", "Бракуотер*"]),
    ],
    analyzer: reader.analyzer
)
let mentions = reader.voiceMentions(in: record, of: names, own: "Kestrel Bay")
let voice = ShareOfVoice.measure(mentions, among: names.brands.map(\.name))
for brand in voice.value?.voices ?? [] {
    print(brand.brand, brand.mentions.numerator, "of", brand.mentions.denominator)
}
// prints: Kestrel Bay 152 of 155
// prints: Brackwater Line 3 of 155
// snippet.end

// snippet.tips
let tips = reader.rivalTips(in: record, rivals: names, own: "Kestrel Bay")
for tip in tips where tip.kind == .recommendsRival {
    print(tip.explanation)
}
// prints: x:kestrelbay: recommendsRival (Brackwater Line): “take Brackwater Line”
// snippet.end

// snippet.peers
for peer in reader.peerSupport(in: record) where !peer.isThanked {
    print(peer.role, peer.author?.native ?? "unnamed", "→", peer.words)
}
// snippet.end

// snippet.ratings
let shifts = RatingShift.find(in: record, at: time.addingTimeInterval(-24 * 86_400))
for shift in shifts { print(shift.explanation) }
// prints: all sites: 2.2 stars from 11 reviews before, 2.5 from 11 after (0.3, from -1.1 to 1.6)
// snippet.end

// snippet.sentiment
let reviews = record.inbound.filter { $0.profile.platform == .trustpilot }
let summary = SentimentSummary(reviews, label: "Trustpilot", customers: 12_000, solicitation: .invited)
let other = SentimentSummary([], label: "Tripadvisor", solicitation: .organic)
print(summary.objection(toComparingWith: other) ?? "may be compared")
// prints: Trustpilot is invited, Tripadvisor is organic: the writers were chosen in different ways
// snippet.end

// snippet.recovery
let recovery = RecoveryMetrics(record)
switch recovery.conversion() {
case .assessed(let share): print(share.rate)
case .notAssessed(let reason): print(reason)
}
// prints: not assessed: 0 people whose matter was done, at least 5 needed
// snippet.end

// snippet.invite
let everybody = log.cases().map { InvitationCandidate($0.id) }
let plan = try InvitationPlan(InvitationRequest(destination: .trustpilot), candidates: everybody, at: time)
print(plan.invited.count == everybody.count, plan.excluded.count)
// prints: true 0
let happy = InvitationFilter(.sentiment, isOneOf: ["positive"])
do {
    _ = try InvitationPlan(
        InvitationRequest(destination: .trustpilot, filters: [happy]),
        candidates: everybody,
        at: time
    )
} catch {
    print(error.rule.id, "→", error.reason)
}
// prints: no-gating → a filter by sentiment
// snippet.end

// snippet.care
var inputs = CareReport.Inputs()
inputs.vocabulary = TopicVocabulary(["ferr*", "boat*", "pier*", "timetable", "sail*", "ticket*", "book*", "Grauhafen"])
inputs.corrections = CorrectionTally(open: 0, settled: 2)
let report = CareReport(record, reader: reader, inputs: inputs)
for line in report.lines { print(line) }
// snippet.end
