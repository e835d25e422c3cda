import Conversations
import CrisisDetection
import Foundation
import TestSupport

/// Mentions of a ferry line over two weeks, with a storm on the last day.
enum StormFeed {
    static let start = Date(timeIntervalSince1970: 1_772_323_200)
    static let stormAt = start.addingTimeInterval(13 * 86_400 + 10 * 3600)
    private static let words = [
        "the ferry was on time", "nice coffee on board", "where do I find the timetable", "a friendly crew today",
        "the queue at the harbour was long", "my cabin was cold", "thank you for the quick answer",
    ]

    static func mentions(seed: UInt64 = 1, days: Int = 14, storm: Bool = true) -> [BrandMention] {
        var random = SeededRandom(seed: seed)
        var mentions: [BrandMention] = []
        for minute in 0..<days * 1440 {
            let at = start.addingTimeInterval(Double(minute) * 60)
            let hour = Double(minute % 1440) / 60
            let isStorm = storm && at >= stormAt
            let rate = 0.12 * (1 + 0.7 * sin((hour - 9) / 24 * 2 * .pi)) * (isStorm ? 8 : 1)
            for _ in 0..<Int(random.poisson(rate)) {
                let isNegative = random.uniform(0...1) < (isStorm ? 0.85 : 0.3)
                let text =
                    isStorm && isNegative
                    ? "stranded in harbour, sailing cancelled, nobody answers \(random.next() % 50)"
                    : words[Int(random.next() % UInt64(words.count))]
                let site: Platform = [.x, .x, .facebook, .mastodon][Int(random.next() % 4)]
                mentions.append(
                    BrandMention(
                        id: MessageID(platform: site, native: "\(mentions.count)"),
                        at: at.addingTimeInterval(Double(random.next() % 60_000) / 1000),
                        author: AuthorID(platform: site, native: "\(random.next() % 500)"),
                        channel: Channel(platform: site),
                        sentiment: isNegative ? .negative : .neutral,
                        text: text
                    )
                )
            }
        }
        return mentions
    }
}
