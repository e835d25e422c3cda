// Taking webhooks; the listings of the articles on webhooks and platforms.

import ConversationSources
import Conversations
import Foundation

actor Intake {
    private let verifier: WebhookVerifier
    private let store: any ConversationStore
    private var ledger = DeliveryLedger()
    /// What could not be read, with its bytes: look at it, and read it again once it can be.
    private(set) var refused: [Refusal] = []

    init(secret: String, hmac: HMACFunction, store: any ConversationStore) throws {
        verifier = try WebhookVerifier(.meta, secrets: [secret], hmac: hmac)
        self.store = store
    }

    /// Answer 200 when it returns, 401 when it throws a `WebhookRejection`, and 500 else: then Meta sends it again.
    func take(body: [UInt8], headers: [(name: String, value: String)], at now: Date) async throws {
        let key = try verifier.verify(body: body, headers: headers, at: now)
        var decoder = SourceFormat.metaWebhooks.makeDecoder(options: DecoderOptions(receivedAt: now))
        let batch = decoder.decode(body)
        try await store.append(batch.events)
        if ledger.admit(key, at: now) { refused += batch.refusals }
    }
}

// snippet.hide
let receivedAt = Date(timeIntervalSince1970: 1_773_389_000)
let body = Array(#"{"object":"page","entry":[{"id":"1","time":1773388990,"changes":[{"field":"leadgen"}]}]}"#.utf8)
// snippet.show
var decoder = SourceFormat.metaWebhooks.makeDecoder(options: DecoderOptions(receivedAt: receivedAt))
let batch = decoder.decode(body)

for (kind, count) in batch.unknownKinds.sorted(by: { $0.key < $1.key }) {
    print(kind, count)
    // com.facebook.graph.page.leadgen 1
}
// snippet.hide
// prints: com.facebook.graph.page.leadgen 1
do {
    _ = try Intake(secret: "harbour", hmac: HMACFunction { _, _ in [] }, store: InMemoryConversationStore())
} catch {
    print(error)
    // prints: wrongFunction
}
