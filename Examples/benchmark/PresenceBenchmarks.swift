import Conversations
import Foundation
import Presence

/// Speed of sorting out a brand's record, of the questions asked of it, and of reading texts for presence.
enum PresenceBenchmarks {
    static func run(isWhole: Bool) throws -> [Measurement] {
        let sizes = isWhole ? [10_000, 100_000, 1_000_000] : [10_000, 100_000]
        return try sizes.flatMap { try measure(sized($0)) }
    }

    private static let start = Date(timeIntervalSince1970: 1_772_323_200)

    private static func measure(_ count: Int) throws -> [Measurement] {
        let log = ConversationLog(events(count))
        let brand = BrandProfile.discovered(in: log)
        let end = start.addingTimeInterval(Double(count) * 61)
        let runs = count > 100_000 ? 1 : 3
        var record = BrandRecord(ConversationLog(), for: brand, at: end)
        let sorting = leastSeconds(runs: runs) { record = BrandRecord(log, for: brand, at: end) }
        let asking = leastSeconds(runs: runs) {
            consume(CadenceMonitor().findings(in: record).count)
            consume(NeglectMonitor().findings(in: record).count)
            consume(PresenceGaps.find(in: record, profiles: []))
            consume(ActivityMetrics.measure(record, in: [start..<end]).count)
            consume(RatingShift.find(in: record, at: start).count)
            consume(RecoveryMetrics(record).converted)
        }
        let reader = try PresenceReader()
        let reading = leastSeconds(runs: 1) { consume(reader.contributions(in: record).contributions.count) }
        let messages = Double(count)
        return [
            figure("sorting out \(count) messages", messages / sorting, "messages/s", nil),
            figure("six questions about \(count) messages", messages / asking, "messages/s", nil),
            figure(
                "reading texts of customers, of \(count)",
                Double(record.inbound.count) / reading,
                "messages/s",
                nil
            ),
        ]
    }

    /// Threads of four messages on three platforms: a question, a reply, thanks and a post; a third of them judged.
    private static func events(_ count: Int) -> [ConversationEvent] {
        let texts = [
            "Is the 9:15 to Skerry running today?", "It is, bring a coat.", "Lovely, thank you!", "New timetable",
        ]
        var events: [ConversationEvent] = []
        for index in 0..<count {
            let (thread, step) = (index / 4, index % 4)
            let platform: Platform = [.x, .facebook, .mastodon][thread % 3]
            let isOwn = step == 1 || step == 3
            let name = isOwn ? "kestrelbay" : "p\(thread % 5000)"
            var message = Message(
                id: MessageID(platform: platform, native: "\(index)"),
                kind: step == 0 || step == 3 ? .post : .reply,
                channel: Channel(platform: platform, property: "kestrelbay"),
                author: Author(id: AuthorID(platform: platform, native: name), handle: name),
                platformSaysOwn: isOwn ? .yes : .no,
                text: texts[step]
            )
            if step == 1 || step == 2 { message.parent = MessageID(platform: platform, native: "\(index - 1)") }
            let date = start.addingTimeInterval(Double(index) * 60)
            events.append(ConversationEvent(occurredAt: date, fact: .arrived(message)))
            if index % 3 == 0, !isOwn {
                let judgement = Assessment(
                    message: message.id,
                    aspect: .sentiment,
                    value: ["negative", "positive"][step / 2],
                    assessor: .classifier(ClassifierIdentity(id: ClassifierID(rawValue: "benchmark"), version: 1))
                )
                events.append(ConversationEvent(occurredAt: date, fact: .assessed(judgement)))
            }
        }
        return events
    }

    private static func figure(_ name: String, _ value: Double, _ unit: String, _ aim: String?) -> Measurement {
        Measurement(module: "Presence", name: name, value: value, unit: unit, aim: aim, note: nil)
    }
}
