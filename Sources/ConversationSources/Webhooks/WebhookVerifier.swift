#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
public import Conversations
import ReputationFoundations

/// Tells whether a delivery comes from the platform that shares the secret.
///
/// Verify the body as it came, before it is decoded. A verifier without a working function or without a secret cannot
/// be made, so nothing passes unseen.
public struct WebhookVerifier: Sendable {
    private let scheme: WebhookScheme
    private let secrets: [[UInt8]]
    private let tolerance: Int64
    private let hmac: HMACFunction

    /// Makes a verifier.
    ///
    /// - Parameters:
    ///   - scheme: How the platform signs.
    ///   - secrets: The secrets that hold; more than one while a secret is being changed.
    ///   - tolerance: How far a signed time may be from now, where the platform signs one.
    ///   - hmac: HMAC with SHA-256; it is tried on a known message.
    /// - Throws: ``WebhookVerifierError`` when a secret is empty or missing, or the function is another.
    public init(
        _ scheme: WebhookScheme,
        secrets: [String],
        tolerance: Duration = .seconds(300),
        hmac: HMACFunction
    ) throws(WebhookVerifierError) {
        guard !secrets.isEmpty, !secrets.contains("") else { throw .emptySecret }
        guard hmac.isHMACSHA256 else { throw .wrongFunction }
        self.scheme = scheme
        self.secrets = secrets.map { Array($0.utf8) }
        self.tolerance = tolerance.wholeMilliseconds
        self.hmac = hmac
    }

    /// Checks a delivery.
    ///
    /// The comparison takes the same time whatever the codes are.
    ///
    /// - Parameters:
    ///   - body: The body as it came.
    ///   - headers: The headers as they came, names in any case.
    ///   - now: The moment of receipt.
    /// - Returns: The key of the delivery, for ``DeliveryLedger``: the same for the same body and, where a time is
    ///   signed with it, the same time.
    /// - Throws: ``WebhookRejection``.
    public func verify(
        body: [UInt8],
        headers: [(name: String, value: String)],
        at now: Date
    ) throws(WebhookRejection) -> EventID {
        guard let written = Self.only(scheme.header, in: headers) else { throw .missingSignature }
        guard written.hasPrefix(scheme.prefix), let code = decoded(written.dropFirst(scheme.prefix.count)),
            code.count == 32
        else { throw .malformedSignature }
        var message = body
        var signedTime: String?
        if case .timestampAndBody(let header, let separator) = scheme.signedContent {
            guard let time = Self.only(header, in: headers),
                let sent = FlexibleTime(time)?.instant(counting: .seconds)
            else { throw .missingTimestamp }
            guard sent.milliseconds(since: Instant(now)).magnitude <= tolerance.magnitude else { throw .staleTimestamp }
            signedTime = time
            message = Array(time.utf8) + Array(separator.utf8) + body
        }
        var isGenuine = false
        for secret in secrets {
            let isEqual = Self.areEqual(hmac(key: secret, message: message), code)
            isGenuine = isEqual || isGenuine
        }
        guard isGenuine else { throw .wrongSignature }
        var hasher = StableHasher()
        hasher.append(raw: body.span)
        return EventID("delivery", scheme.header, signedTime, hasher.finalize().hexadecimal)
    }

    /// The answer to a platform that asks for proof of the secret, as X does with `crc_token`.
    ///
    /// - Returns: The code of the token under the first secret, with the scheme's prefix, in base64.
    public func answer(toChallenge token: String) -> String {
        scheme.prefix + Data(hmac(key: secrets[0], message: Array(token.utf8))).base64EncodedString()
    }

    /// Whether a token that a platform sends is the one agreed, as Meta does with `hub.verify_token`.
    ///
    /// Then `hub.challenge` is to be sent back as it came.
    public static func accepts(token: String, agreed: String) -> Bool {
        !agreed.isEmpty && areEqual(Array(token.utf8), Array(agreed.utf8))
    }

    private static func only(_ name: String, in headers: [(name: String, value: String)]) -> String? {
        let found = headers.filter { $0.name.lowercased() == name.lowercased() }
        return found.count == 1 ? found[0].value : nil
    }

    private func decoded(_ text: Substring) -> [UInt8]? {
        switch scheme.encoding {
        case .base64: return Data(base64Encoded: String(text)).map { Array($0) }
        case .hexadecimal:
            guard text.utf8.count == 64 else { return nil }
            var digits = Array(text.utf8)[...]
            var bytes: [UInt8] = []
            while let high = digits.popFirst()?.hexadecimalValue, let low = digits.popFirst()?.hexadecimalValue {
                bytes.append(high << 4 | low)
            }
            return bytes
        }
    }

    /// Looks at every byte, whatever the earlier ones were.
    private static func areEqual(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        guard left.count == right.count else { return false }
        var difference: UInt8 = 0
        for index in left.indices { difference |= left[index] ^ right[index] }
        return difference == 0
    }
}
