import Conversations
public import CrisisDetection
#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
import LanguageAnalysis
import Presence

/// What somebody met who looked the brand up, as a fact of the caller's own tells.
///
/// The fact's namespace ends in `searchShelf`, such as `example.kestrelbay.searchShelf`. Its payload has `query`, and
/// `results`, each with `host`, `rank` from 1 on, `owner`, which is `brand` for the brand's own pages, and `message` where
/// the page is a message of the log, by which it is known how it speaks of the brand:
///
/// ```json
/// {"query": "kestrel bay ferries", "results": [
///   {"rank": 1, "host": "trustpilot.com", "owner": "review", "message": "trustpilot:kestrelbay.example:69"},
///   {"rank": 2, "host": "kestrelbay.example", "owner": "brand"}]}
/// ```
public struct ShelfFinding: Hashable, Sendable {
    /// What was looked for.
    public let query: String
    /// When.
    public let time: Date
    /// The results in their order.
    public let results: [SearchShelf.Result]
    /// What somebody meets before the brand's own page.
    public let shelf: SearchShelf

    /// The latest look for each search, sorted by search.
    static func all(in log: ConversationLog, words: ReadWords) -> [ShelfFinding] {
        var latest: [String: (event: ConversationEvent, fact: CustomFact)] = [:]
        for event in log.countingEvents {
            guard case .custom(let fact) = event.fact, fact.isNamed("searchShelf"),
                let query = fact.payload["query"]?.text
            else { continue }
            if let known = latest[query]?.event, (event.occurredAt, event.id) < (known.occurredAt, known.id) {
                continue
            }
            latest[query] = (event, fact)
        }
        return latest.sorted { $0.key < $1.key }.compactMap { query, look in
            ShelfFinding(query, at: look.event.occurredAt, look.fact.payload, in: log, words)
        }
    }

    private init?(
        _ query: String,
        at time: Date,
        _ payload: JSONValue,
        in log: ConversationLog,
        _ words: ReadWords
    ) {
        let found = (payload["results"]?.elements ?? []).enumerated().map { index, value in
            (rank: value["rank"]?.whole ?? index + 1, index: index, value: value)
        }
        guard !found.isEmpty else { return nil }
        self.query = query
        self.time = time
        results = found.sorted { ($0.rank, $0.index) < ($1.rank, $1.index) }.map { _, _, value in
            SearchShelf.Result(
                host: value["host"]?.text ?? "",
                owner: value["owner"]?.text.map { $0 == "brand" ? .brand : .other } ?? .unknown,
                sentiment: Self.sentiment(of: value["message"]?.text, in: log, words)
            )
        }
        shelf = SearchShelf(results)
    }

    private static func sentiment(of message: String?, in log: ConversationLog, _ words: ReadWords) -> MentionSentiment
    {
        guard let item = message.flatMap({ log.item(MessageID(rawValue: $0)) }) else { return .unknown }
        return switch item.knownPolarity ?? words.polarity(of: item) {
        case .negative: .negative
        case .neutral: .neutral
        case .positive: .positive
        case nil: .unknown
        }
    }
}
