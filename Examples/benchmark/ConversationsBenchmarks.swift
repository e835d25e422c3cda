import Conversations
import Foundation

/// Speed and memory of the log: appending events, and folding every conversation with its answers.
enum ConversationsBenchmarks {
    static func run(isWhole: Bool) -> [Measurement] {
        let brand = BrandMatcher(
            BrandProfile(
                id: BrandID(rawValue: "kestrelbay"),
                name: "Kestrel Bay Ferries",
                accounts: [BrandAccount(platform: .x, native: "kestrelbay", handle: "kestrelbay")]
            )
        )
        // First, while the process holds nothing that could be used again.
        var results = [memory()]
        var smallest = Double.infinity
        for whole in isWhole ? [100_000, 1_000_000, 10_000_000] : [100_000, 1_000_000] {
            let size = sized(whole)
            var feed = SyntheticFeed(seed: 42)
            let before = residentBytes() ?? 0
            let events = feed.make(size)
            let held = (residentBytes() ?? 0) - before
            var conversations = 0
            var parts = (append: Double.infinity, fold: Double.infinity)
            for _ in 0..<sized(whole > 1_000_000 ? 2 : 5) {
                var log = ConversationLog()
                parts.append = min(parts.append, leastSeconds(runs: 1) { log.append(events) })
                conversations = 0
                parts.fold = min(
                    parts.fold,
                    leastSeconds(runs: 1) {
                        for conversation in log.conversations() {
                            conversations += 1
                            consume(conversation.answers(for: brand))
                        }
                    }
                )
            }
            let perEvent = (parts.append + parts.fold) / Double(size)
            smallest = min(smallest, perEvent)
            results.append(
                Measurement(
                    module: "Conversations",
                    name: "events reduced, in a log of \(size)",
                    value: 1 / perEvent,
                    unit: "events/s",
                    aim: "at least 400,000",
                    note: """
                        append \(Int(parts.append / Double(size) * 1e9)) ns, fold with answers \
                        \(Int(parts.fold / Double(size) * 1e9)) ns an event, \(conversations) conversations
                        """
                )
            )
            if whole > 100_000 {
                results.append(
                    Measurement(
                        module: "Conversations",
                        name: "cost of an event among \(size), against 100,000",
                        value: perEvent / smallest,
                        unit: "times",
                        aim: "at most 1.3"
                    )
                )
            }
            results.append(
                Measurement(
                    module: "Conversations",
                    name: "events alone, \(size)",
                    value: Double(held) / Double(size),
                    unit: "bytes/event"
                )
            )
        }
        return results
    }

    private static func memory() -> Measurement {
        let size = sized(1_000_000)
        var feed = SyntheticFeed(seed: 7)
        let before = residentBytes() ?? 0
        var log = ConversationLog()
        var messages = 0
        for _ in 0..<size {
            let event = feed.next()
            if case .arrived = event.fact { messages += 1 }
            log.append(CollectionOfOne(event))
        }
        let held = (residentBytes() ?? 0) - before
        consume(log.count)
        return Measurement(
            module: "Conversations",
            name: "a log of \(size) events",
            value: Double(held) / Double(messages),
            unit: "bytes/message",
            note: "texts of about 70 bytes included"
        )
    }
}
