import Commitments
import Conversations
import Foundation
import LanguageAnalysis
import Testing

@Test func `Commitments: a promise in a reply is found, falls due, and is kept by evidence`() throws {
    let start = Date(timeIntervalSince1970: 1_772_445_600)  // Monday, 2 March 2026, 10:00 UTC
    let account = AuthorID(platform: .facebook, native: "100200300")
    let brand = BrandProfile(
        id: BrandID(rawValue: "kestrelbay"),
        name: "Kestrel Bay",
        accounts: [BrandAccount(platform: .facebook, native: "100200300")]
    )
    let reply = Message(
        id: MessageID(platform: .facebook, native: "2"),
        kind: .comment,
        channel: Channel(platform: .facebook),
        author: Author(id: account),
        text: "We will call you tomorrow by noon.",
        parent: MessageID(platform: .facebook, native: "1")
    )
    let recorder = PromiseRecorder(
        analyzer: try LanguageAnalyzer(),
        brand: brand,
        calendar: PromiseCalendar(timeZone: .gmt)
    )
    let sent = [ConversationEvent(occurredAt: start, fact: .arrived(reply))]
    var ledger = PromiseLedger(recorder.recording(sent, in: ConversationLog()))
    #expect(ledger.overdue(at: start + 86_400).isEmpty)

    let late = try #require(ledger.overdue(at: start + 2 * 86_400).first)
    #expect(late.record.due == start + 86_400 + 2 * 3600)
    ledger.append([
        ConversationEvent(
            occurredAt: start + 2 * 86_400,
            fact: .promiseEvidenced(PromiseEvidence(promise: late.id, text: "called at 10:00"))
        )
    ])
    #expect(ledger.promise(late.id)?.standing(at: start + 3 * 86_400) == .keptLate)
}
