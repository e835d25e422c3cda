// Tells whether a message to a brand was answered.

import Conversations
import Foundation

let brand = BrandMatcher(
    BrandProfile(
        id: BrandID(rawValue: "kestrelbay"),
        name: "Kestrel Bay Ferries",
        accounts: [BrandAccount(platform: .x, native: "kestrelbay", handle: "kestrelbay")]
    )
)
let question = Message(
    id: MessageID(platform: .x, native: "501"),
    kind: .mention,
    channel: Channel(platform: .x),
    author: Author(id: AuthorID(platform: .x, native: "tamsin_rowe"), displayName: "Tamsin Rowe"),
    text: "@kestrelbay does the 6:10 sail or not?",
    mentions: [Mention(handle: "kestrelbay")]
)
let asked = try Date("2026-03-13T06:14:00Z", strategy: .iso8601)

var log = ConversationLog()
log.append([ConversationEvent(occurredAt: asked, fact: .arrived(question))])

for conversation in log.conversations() {
    for answered in conversation.answers(for: brand) {
        print(answered.item.message.text, answered.answer.status)
    }
}
// @kestrelbay does the 6:10 sail or not? unanswered
