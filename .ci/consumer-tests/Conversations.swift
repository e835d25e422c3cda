import Conversations
import Foundation
import Testing

@Test func `Conversations: events of one's own become threads, answers and figures`() {
    let brand = BrandProfile(
        id: BrandID(rawValue: "kestrelbay"),
        name: "Kestrel Bay Ferries",
        accounts: [BrandAccount(platform: .facebook, native: "100200300", handle: "kestrelbay")]
    )
    let channel = Channel(platform: .facebook, property: "kestrelbay", channelClass: .publicSocial)
    let start = Date(timeIntervalSince1970: 1_772_445_600)
    let question = Message(
        id: MessageID(platform: .facebook, native: "1"),
        kind: .comment,
        channel: channel,
        author: Author(id: AuthorID(platform: .facebook, native: "ada")),
        text: "Kestrel Bay, when does the 10:20 sail?",
        mentions: [Mention(handle: "kestrelbay")]
    )
    let reply = Message(
        id: MessageID(platform: .facebook, native: "2"),
        kind: .comment,
        channel: channel,
        author: Author(id: AuthorID(platform: .facebook, native: "100200300")),
        text: "At 10:40 today, from pier 2.",
        parent: question.id
    )

    var log = ConversationLog()
    log.append([
        ConversationEvent(occurredAt: start + 600, fact: .arrived(reply)),
        ConversationEvent(occurredAt: start, fact: .arrived(question)),
    ])
    log.append([ConversationEvent(occurredAt: start, fact: .arrived(question))])
    #expect(log.count == 2)

    let matcher = BrandMatcher(brand)
    var metrics = ResponseMetrics()
    for conversation in log.conversations() {
        metrics.add(conversation.answers(for: matcher), at: start + 3600)
    }
    #expect(metrics.replied == 1)
    #expect(metrics.timeToFirstReply(forShare: 0.5) == .seconds(600))
    let ada = log.customerCase(of: AuthorID(platform: .facebook, native: "ada"))
    #expect(ada?.items.map(\.id) == [question.id])
}
