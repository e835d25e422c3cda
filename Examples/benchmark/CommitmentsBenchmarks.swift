import Commitments
import Conversations
import Foundation
import LanguageAnalysis

/// Speed of finding promises in what a brand writes, and of the ledger.
enum CommitmentsBenchmarks {
    static func run(isWhole: Bool) throws -> [Measurement] {
        try [reading(), ledger(sized(isWhole ? 100_000 : 20_000)), review(sized(isWhole ? 100_000 : 20_000))]
    }

    private static let start = Date(timeIntervalSince1970: 1_772_323_200)
    private static let channel = Channel(platform: .x, property: "kestrelbay")
    private static let brand = BrandProfile(
        id: BrandID(rawValue: "kestrelbay"),
        name: "Kestrel Bay Ferries",
        accounts: [BrandAccount(platform: .x, native: "kestrelbay")]
    )

    /// Half of them promise something.
    private static let replies: [(text: String, language: String)] = [
        ("Sorry about the queue. We will call you by 15:00 today with an answer from the harbour office.", "en"),
        ("The 9:15 leaves from pier two, bikes go in first.", "en"),
        ("Wir erstatten den Fahrpreis binnen fünf Werktagen, die Quittung kommt per Mail.", "de"),
        ("Hunde fahren bei uns kostenlos mit, am besten auf dem Achterdeck.", "de"),
        ("Перезвоним вам завтра до 11 утра и расскажем, что ответил капитан.", "ru"),
        ("Расписание на лето уже на сайте, первый паром в 5:40.", "ru"),
        ("Revenim mâine dimineață cu un răspuns de la echipaj.", "ro"),
        ("Biletul este valabil până duminică seara pe toate cursele.", "ro"),
    ]

    private static func reading() throws -> Measurement {
        guard let zone = TimeZone(identifier: "Europe/Berlin") else { throw CocoaError(.featureUnsupported) }
        let recorder = PromiseRecorder(
            analyzer: try LanguageAnalyzer(),
            brand: brand,
            calendar: PromiseCalendar(timeZone: zone)
        )
        let messages = (0..<sized(4000)).map { message($0) }
        let seconds = leastSeconds(runs: 3) {
            for message in messages { consume(recorder.promises(in: message, at: start)) }
        }
        return figure("replies read for promises", Double(messages.count) / seconds, "replies/s", nil)
    }

    private static func message(_ number: Int) -> Message {
        let reply = replies[number % replies.count]
        return Message(
            id: MessageID(platform: .x, native: "r\(number)"),
            kind: .reply,
            channel: channel,
            author: Author(id: AuthorID(platform: .x, native: "kestrelbay")),
            text: reply.text,
            language: LanguageTag(rawValue: reply.language),
            parent: MessageID(platform: .x, native: "m\(number)")
        )
    }

    /// A message, a reply and a promise in each thread; every second promise is kept.
    private static func events(_ count: Int) -> [ConversationEvent] {
        (0..<count).flatMap { number -> [ConversationEvent] in
            let at = start.addingTimeInterval(Double(number) * 30)
            let reply = message(number)
            let asked = Message(
                id: MessageID(platform: .x, native: "m\(number)"),
                kind: .mention,
                channel: channel,
                author: Author(id: AuthorID(platform: .x, native: "p\(number % (count / 4 + 1))")),
                text: "Where is my bag?"
            )
            let promise = PromiseRecord(
                id: PromiseID(rawValue: "p\(number)"),
                target: .message(reply.id),
                kind: .callBack,
                text: reply.text,
                madeIn: reply.id,
                due: at.addingTimeInterval(7200)
            )
            let proof = PromiseEvidence(promise: promise.id, text: "called")
            return [
                ConversationEvent(occurredAt: at, fact: .arrived(asked)),
                ConversationEvent(occurredAt: at.addingTimeInterval(600), fact: .arrived(reply)),
                ConversationEvent(occurredAt: at.addingTimeInterval(600), fact: .promiseMade(promise)),
            ]
                + (number % 2 == 0
                    ? [ConversationEvent(occurredAt: at.addingTimeInterval(5000), fact: .promiseEvidenced(proof))] : [])
        }
    }

    private static func ledger(_ count: Int) -> Measurement {
        let events = events(count)
        let now = start.addingTimeInterval(Double(count) * 30)
        let seconds = leastSeconds(runs: 3) { consume(PromiseLedger(events).overdue(at: now).count) }
        return figure("ledger of \(count) promises, overdue listed", Double(count) / seconds, "promises/s", nil)
    }

    private static func review(_ count: Int) -> Measurement {
        let log = ConversationLog(events(count))
        let now = start.addingTimeInterval(Double(count) * 30)
        let seconds = leastSeconds(runs: 3) { consume(PromiseReview(log, for: brand, at: now).stalledCases.count) }
        return figure("review of \(count) threads with a promise each", Double(count) / seconds, "threads/s", nil)
    }

    private static func figure(_ name: String, _ value: Double, _ unit: String, _ aim: String?) -> Measurement {
        Measurement(module: "Commitments", name: name, value: value, unit: unit, aim: aim, note: nil)
    }
}
