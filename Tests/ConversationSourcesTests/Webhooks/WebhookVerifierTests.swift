import ConversationSources
import Conversations
import Foundation
import Testing

@Suite struct WebhookVerifierTests {
    private let now = Date(timeIntervalSince1970: 1_772_352_000)
    private let body = Array(#"{"object":"page","entry":[]}"#.utf8)

    /// Computed with OpenSSL: `openssl dgst -sha256 -hmac harbour`.
    private let metaCode = "83a0814e245cb21816a410c2e621d26b8c267d101d10edb86793712df5d9ffbb"
    private let xCode = "g6CBTiRcshgWpBDC5iHSa4wmfRAdEO24Z5NxLfXZ/7s="
    private let zendeskCode = "fcme3KKU2b2z8/DjpaOWD93uAV8n0Q54T4nWCpBWnDg="
    private let zendeskTime = "2026-03-01T08:00:10Z"

    private func verifier(_ scheme: WebhookScheme, _ secrets: [String] = ["harbour"]) throws -> WebhookVerifier {
        try WebhookVerifier(scheme, secrets: secrets, hmac: PlainSHA256.hmac)
    }

    @Test func `a delivery that Meta signed is taken, under a new and an old secret`() throws {
        let headers = [("x-hub-signature-256", "sha256=\(metaCode)"), ("Content-Type", "application/json")]
        let key = try verifier(.meta).verify(body: body, headers: headers, at: now)
        #expect(try verifier(.meta, ["lighthouse", "harbour"]).verify(body: body, headers: headers, at: now) == key)
    }

    @Test func `a delivery that X signed is taken, and its challenge answered`() throws {
        let verifier = try verifier(.x)
        _ = try verifier.verify(body: body, headers: [("X-Twitter-Webhooks-Signature", "sha256=\(xCode)")], at: now)
        #expect(verifier.answer(toChallenge: "token") == "sha256=KNFZFeZx4to42bcl12qPQT7B1lZAPkip97EujETrys4=")
    }

    @Test func `a delivery that Zendesk signed is taken while its time is near`() throws {
        let verifier = try verifier(.zendesk)
        let headers = [
            ("X-Zendesk-Webhook-Signature", zendeskCode), ("X-Zendesk-Webhook-Signature-Timestamp", zendeskTime),
        ]
        _ = try verifier.verify(body: body, headers: headers, at: now)
        _ = try verifier.verify(body: body, headers: headers, at: now.addingTimeInterval(310))
        #expect(throws: WebhookRejection.staleTimestamp) {
            try verifier.verify(body: body, headers: headers, at: now.addingTimeInterval(310.001))
        }
        #expect(throws: WebhookRejection.staleTimestamp) {
            try verifier.verify(body: body, headers: headers, at: now.addingTimeInterval(-291))
        }
        let later = [headers[0], ("X-Zendesk-Webhook-Signature-Timestamp", "2026-03-01T08:00:11Z")]
        #expect(throws: WebhookRejection.wrongSignature) { try verifier.verify(body: body, headers: later, at: now) }
        #expect(throws: WebhookRejection.missingTimestamp) {
            try verifier.verify(body: body, headers: [headers[0]], at: now)
        }
    }

    private func hexadecimal(_ bytes: [UInt8]) -> String {
        bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    @Test func `every body has a key of its own, and the same body always the same`() throws {
        let verifier = try verifier(.meta)
        let keys = try (0..<200).map { number in
            let body = Array(#"{"object":"page","entry":[{"id":"\#(number / 2)"}]}"#.utf8)
            let code = hexadecimal(PlainSHA256.code(key: Array("harbour".utf8), message: body))
            return try verifier.verify(body: body, headers: [("X-Hub-Signature-256", "sha256=\(code)")], at: now)
        }
        #expect(Set(keys).count == 100)
        #expect(stride(from: 0, to: 200, by: 2).allSatisfy { keys[$0] == keys[$0 + 1] })
    }

    @Test func `equal bodies signed at different times are two deliveries, and sent again one`() throws {
        let verifier = try verifier(.zendesk)
        var ledger = DeliveryLedger()
        let admitted = try ["2026-03-01T08:00:10Z", "2026-03-01T08:00:11Z", "2026-03-01T08:00:10Z"].map { time in
            let code = PlainSHA256.code(key: Array("harbour".utf8), message: Array(time.utf8) + body)
            let headers = [
                ("X-Zendesk-Webhook-Signature", Data(code).base64EncodedString()),
                ("X-Zendesk-Webhook-Signature-Timestamp", time),
            ]
            return ledger.admit(try verifier.verify(body: body, headers: headers, at: now), at: now)
        }
        #expect(admitted == [true, true, false])
    }

    @Test func `every changed bit of body or code is noticed`() throws {
        let verifier = try verifier(.meta)
        for index in body.indices {
            var changed = body
            changed[index] ^= 1
            #expect(throws: WebhookRejection.wrongSignature) {
                try verifier.verify(body: changed, headers: [("X-Hub-Signature-256", "sha256=\(metaCode)")], at: now)
            }
        }
        for index in metaCode.indices {
            let digit = metaCode[index] == "0" ? "1" : "0"
            let code = metaCode.replacingCharacters(in: index...index, with: digit)
            #expect(throws: WebhookRejection.wrongSignature) {
                try verifier.verify(body: body, headers: [("X-Hub-Signature-256", "sha256=\(code)")], at: now)
            }
        }
    }

    private static let bad: [([(String, String)], WebhookRejection)] = [
        ([], .missingSignature),
        ([("X-Hub-Signature", "sha256=00")], .missingSignature),
        ([("X-Hub-Signature-256", "sha256=00"), ("x-hub-signature-256", "sha256=00")], .missingSignature),
        ([("X-Hub-Signature-256", "")], .malformedSignature),
        ([("X-Hub-Signature-256", "sha256=")], .malformedSignature),
        ([("X-Hub-Signature-256", "sha1=" + String(repeating: "0", count: 64))], .malformedSignature),
        ([("X-Hub-Signature-256", "sha256=" + String(repeating: "g", count: 64))], .malformedSignature),
        ([("X-Hub-Signature-256", "sha256=" + String(repeating: "0", count: 64))], .wrongSignature),
    ]

    @Test(arguments: bad.indices)
    func `a signature that is missing, doubled or misshapen is refused`(index: Int) throws {
        let (headers, rejection) = Self.bad[index]
        let verifier = try verifier(.meta)
        #expect(throws: rejection) { try verifier.verify(body: body, headers: headers, at: now) }
    }

    @Test func `without a secret or with another function no verifier can be made`() {
        #expect(throws: WebhookVerifierError.emptySecret) { try verifier(.meta, []) }
        #expect(throws: WebhookVerifierError.emptySecret) { try verifier(.meta, ["harbour", ""]) }
        let functions = [HMACFunction { _, _ in [] }, HMACFunction { key, message in PlainSHA256.hash(key + message) }]
        for function in functions {
            #expect(throws: WebhookVerifierError.wrongFunction) {
                try WebhookVerifier(.meta, secrets: ["harbour"], hmac: function)
            }
        }
    }

    @Test func `an agreed token is accepted, any other and an empty one are not`() {
        #expect(WebhookVerifier.accepts(token: "gull", agreed: "gull"))
        #expect(!WebhookVerifier.accepts(token: "gulls", agreed: "gull"))
        #expect(!WebhookVerifier.accepts(token: "", agreed: ""))
    }

    @Test func `the function for tests is the real one`() {
        let empty = PlainSHA256.hash([]).map { String(format: "%02x", $0) }.joined()
        #expect(empty == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    }

    #if Crypto
    @Test func `swift-crypto's function is taken`() throws {
        let verifier = try WebhookVerifier(.meta, secrets: ["harbour"], hmac: .sha256)
        _ = try verifier.verify(body: body, headers: [("X-Hub-Signature-256", "sha256=\(metaCode)")], at: now)
    }
    #endif
}

@Suite struct DeliveryLedgerTests {
    private let start = Date(timeIntervalSince1970: 1_772_352_000)

    @Test func `a delivery is taken once within the window`() {
        var ledger = DeliveryLedger(window: .seconds(60))
        let admitted = [("a", 0.0), ("a", 60), ("b", 60), ("a", 60.001)].map { name, seconds in
            ledger.admit(EventID(name), at: start.addingTimeInterval(seconds))
        }
        #expect(admitted == [true, false, true, true], "after a minute the first is forgotten")
    }

    @Test func `memory is bounded, and the oldest are forgotten first`() {
        var ledger = DeliveryLedger(maximumCount: 100)
        let all = (0..<10_000).map { ledger.admit(EventID("\($0)"), at: start) }
        #expect(all.allSatisfy { $0 } && ledger.count == 100)
        let again = (9900..<10_000).map { ledger.admit(EventID("\($0)"), at: start) }
        #expect(!again.contains(true))
        let old = ledger.admit(EventID("1"), at: start)
        #expect(old && ledger.count == 100)
    }
}
