// Reads an export, prints who waits, and asks the log for more; run it in Examples/SampleData.

// snippet.read
import ConversationSources
import Foundation
import Reputation
import ReputationReports

var log = ConversationLog()
for try await batch in FileSource(path: "kestrel-bay.jsonl").batches() {
    log.append(batch.events)
    batch.refusals.forEach { print("refused:", $0) }
}
let brand = BrandProfile.discovered(in: log)
let desk = DeskState(log, for: brand, at: log.lastReceivedAt ?? .distantPast)
print(DeskReport(desk).text(limit: 3))
// snippet.end

// snippet.ask
let matcher = BrandMatcher(brand)
for conversation in log.conversations() {
    for answered in conversation.answers(for: matcher) where answered.addressing.isAddressed {
        print(answered.item.postedAt, answered.answer.status, answered.item.message.text.prefix(40))
    }
}
if let first = desk.worklist.entries.first?.customerCase, let person = log.customerCase(first) {
    print(person.authors, person.status, log.answerState(of: first, for: matcher)?.status ?? "")
}
// snippet.end
