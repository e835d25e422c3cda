import ConversationSources
import Conversations
import Foundation
import ReputationFoundations
import TestSupport
import Testing

/// Identifiers that are numbers here and strings there.
@Suite struct IdentifierTrapTests {
    private static let wide = "9007199254740993"

    private static let wideIdentifiers = [
        TrapCase(
            format: .metaWebhooks,
            payload: TrapCase.change("feed", #""item":"post","verb":"add","post_id":\#(wide),"sender_id":\#(wide)"#),
            expected: ["facebook::\(wide)", "facebook::\(wide)"]
        ),
        TrapCase(
            format: .metaWebhooks,
            payload: TrapCase.direct(#""sender":{"id":\#(wide)},"timestamp":1,"message":{"mid":"m"}"#),
            expected: ["messenger::m", "messenger::\(wide)"]
        ),
        TrapCase(
            format: .metaWebhooks,
            payload: TrapCase.change(
                "comments",
                #""id":\#(wide),"text":"a","from":{"id":\#(wide)}"#,
                object: "instagram"
            ),
            expected: ["instagram::\(wide)", "instagram::\(wide)"]
        ),
        TrapCase(
            format: .zendesk,
            payload: #"{"id":\#(wide),"requester_id":"\#(wide)","created_at":"2026-03-01T08:00:00Z"}"#,
            expected: ["zendesk::\(wide)", "zendesk::\(wide)"]
        ),
        TrapCase(
            format: .x,
            payload: #"{"data":{"id":\#(wide),"author_id":\#(wide),"text":"a","created_at":"2026-03-01T08:00:00Z"}}"#,
            expected: ["x::\(wide)", "x::\(wide)"]
        ),
        TrapCase(
            format: .linkedIn,
            payload: #"{"id":18446744073709551615,"actor":"a","object":"o","created":{"time":1}}"#,
            expected: ["linkedin::18446744073709551615", "linkedin::a"]
        ),
    ]

    @Test(arguments: wideIdentifiers)
    func `an identifier keeps every digit, as a number and as a string`(test: TrapCase) throws {
        let message = try #require(test.batch.messages.first)
        #expect([message.id.rawValue, message.author?.id.rawValue] == test.expected)
    }

    @Test func `an identifier beyond 64 bits is refused as a number, and kept as a string`() {
        let wide = "92233720368547758080"
        let number = TrapCase.change("feed", #""item":"post","verb":"add","post_id":\#(wide)"#)
        #expect(SourceFormat.metaWebhooks.decode(number).refusals.map(\.code) == [.invalidValue])
        let string = number.replacing(wide, with: "\"\(wide)\"")
        #expect(SourceFormat.metaWebhooks.decode(string).messages.map(\.id.native) == [wide])
    }
}
