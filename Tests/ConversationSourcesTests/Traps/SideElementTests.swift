import ConversationSources
import Conversations
import Testing

/// What only adds to a record, such as the accounts that its posts name, costs nothing else when it is broken.
@Suite struct SideElementTests {
    private func post(_ beside: String) -> String {
        #"{"data":[{"id":"2","text":"Boat?","author_id":"9","created_at":"2026-03-13T10:00:00Z"}],\#(beside)}"#
    }

    @Test(arguments: [
        (#""includes":{"users":[{"id":null},{"id":"9","username":"moll"}]}"#, "users", "moll"),
        (#""includes":{"users":[{"id":"9","username":"moll"},7]}"#, "users", "moll"),
        (#""includes":{"users":[{"id":"9","username":["moll"]}]}"#, "users", nil),
        (#""includes":[]"#, "includes", nil), (#""errors":[{"title":7}]"#, "errors", nil),
    ])
    func `a post is read though what stands beside it is not`(beside: String, field: String, handle: String?) {
        let batch = SourceFormat.x.decode(post(beside))
        #expect(batch.messages.map(\.text) == ["Boat?"] && batch.messages.first?.author?.handle == handle)
        #expect(batch.refusals.count == 1 && batch.refusals.first?.field?.contains(field) == true)
    }

    @Test func `what X says it could not give is refused by its place, beside a notice that cannot be read`() {
        let batch = SourceFormat.x.decode(post(#""errors":[{"title":"Gone","resource_id":"8"},[]]"#))
        #expect(batch.messages.count == 1 && batch.refusals.map(\.code) == [.notGiven, .invalidValue])
        #expect(batch.refusals.first?.field == "errors[0]")
    }

    @Test func `a private message is read though an account beside it is not`() {
        let message =
            #"{"id":"5","created_timestamp":"1773396000000","message_create":{"target":{"recipient_id":"1"},"#
            + #""sender_id":"9","message_data":{"text":"Boat?"}}}"#
        let batch = SourceFormat.x.decode(
            #"{"data":{"event_type":"dm.received","payload":{"direct_message_events":[\#(message)],"#
                + #""users":{"9":{"data":{"id":null}}}}}}"#
        )
        #expect(batch.messages.map(\.text) == ["Boat?"] && batch.refusals.count == 1)
    }

    private func review(_ included: String) -> String {
        #"{"data":[{"type":"customerReviews","id":"1","attributes":{"rating":1,"body":"Sinks.","#
            + #""createdDate":"2026-01-15T09:00:00-08:00"},"#
            + #""relationships":{"response":{"data":{"type":"customerReviewResponses","id":"r1"}}}}],"#
            + #""included":[\#(included)]}"#
    }

    @Test func `a review is read though an answer beside it is not`() {
        let broken = #"{"type":"customerReviewResponses","id":"r0","attributes":{"lastModifiedDate":"soon"}}"#
        let whole =
            #"{"type":"customerReviewResponses","id":"r1","attributes":{"responseBody":"It floats again.","#
            + #""lastModifiedDate":"2026-01-16T01:00:00-08:00","state":"PUBLISHED"}}"#
        let batch = SourceFormat.appStore.decode(review("\(broken),\(whole)"))
        #expect(batch.messages.map(\.text) == ["Sinks.", "It floats again."] && batch.refusals.count == 1)
        #expect(batch.refusals.first?.field?.contains("included") == true)
        #expect(SourceFormat.appStore.decode(review("7,\(whole)")).messages.count == 2)
    }
}
