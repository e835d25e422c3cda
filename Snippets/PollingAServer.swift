// Asks a server for what is new; the listing of the page about polling.

import ConversationSources
import Conversations

// snippet.hide
/// Stands in for a client: a server with one notification.
struct HarbourFetcher: HTTPFetcher {
    func get(_ address: String, headers: [String: String]) async throws -> HTTPResponse {
        let notification = """
            {"id": "7", "type": "mention", "created_at": "2026-03-12T09:30:00.000Z",
             "account": {"id": "31", "acct": "annika"},
             "status": {"id": "501", "created_at": "2026-03-12T09:30:00.000Z", "visibility": "public",
              "content": "<p>@kestrelbay does the 17:40 sail?</p>", "account": {"id": "31", "acct": "annika"},
              "mentions": [{"id": "1", "acct": "kestrelbay", "username": "kestrelbay"}]}}
            """
        let isFirst = address.contains("min_id=0&")
        return HTTPResponse(status: 200, body: Array((isFirst ? "[\(notification)]" : "[]").utf8))
    }
}

let fetcher = HarbourFetcher()
let store: any ConversationStore = InMemoryConversationStore()
var lastCursor: SourceCursor?
// snippet.show

let source = MastodonSource(server: "https://tide.example", token: "the account's token", fetcher: fetcher)
for try await batch in source.batches(after: lastCursor) {
    batch.refusals.forEach { print("refused:", $0) }
    let result = try await store.append(batch.events)
    print("new:", result.appended)
    lastCursor = batch.cursor
}
// prints: new: 1
