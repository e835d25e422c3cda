/// How a platform signs what it delivers.
public struct WebhookScheme: Hashable, Sendable {
    /// How the code is written in the header.
    public enum Encoding: Hashable, Sendable {
        /// Two hexadecimal digits a byte.
        case hexadecimal
        /// Base64, with its padding.
        case base64
    }

    /// Which bytes the platform signs.
    public enum SignedContent: Hashable, Sendable {
        /// The body as it was sent.
        case body
        /// The time in another header, a separator, and the body.
        case timestampAndBody(header: String, separator: String)
    }

    /// The header that carries the code, compared without regard to case.
    public var header: String
    /// What stands before the code in the header.
    public var prefix: String
    /// How the code is written.
    public var encoding: Encoding
    /// Which bytes the signature covers.
    public var signedContent: SignedContent

    /// Describes a scheme of HMAC with SHA-256.
    public init(header: String, prefix: String = "", encoding: Encoding, signedContent: SignedContent = .body) {
        self.header = header
        self.prefix = prefix
        self.encoding = encoding
        self.signedContent = signedContent
    }

    /// Meta's Graph webhooks: pages, Instagram, Messenger and WhatsApp; the secret is the app's.
    public static let meta = WebhookScheme(
        header: "X-Hub-Signature-256",
        prefix: "sha256=",
        encoding: .hexadecimal
    )

    /// X's account activity and other webhooks; the secret is the app's consumer secret.
    public static let x = WebhookScheme(
        header: "x-twitter-webhooks-signature",
        prefix: "sha256=",
        encoding: .base64
    )

    /// Zendesk's webhooks; the time is that of the signature, in RFC 3339.
    public static let zendesk = WebhookScheme(
        header: "X-Zendesk-Webhook-Signature",
        encoding: .base64,
        signedContent: .timestampAndBody(header: "X-Zendesk-Webhook-Signature-Timestamp", separator: "")
    )
}

/// Why a delivery is not to be trusted.
public enum WebhookRejection: Error, Hashable, Sendable, CustomStringConvertible {
    /// The header with the signature is missing, or stands there more than once.
    case missingSignature
    /// The signature is not written as the scheme says.
    case malformedSignature
    /// The signature is of something else, or under another secret.
    case wrongSignature
    /// The header with the time is missing, or what it holds is no time.
    case missingTimestamp
    /// The time is further from now than is accepted.
    case staleTimestamp

    /// What is wrong, in words for people.
    public var description: String {
        switch self {
        case .missingSignature: "the signature is missing, or stands there more than once"
        case .malformedSignature: "the signature is not written as the scheme says"
        case .wrongSignature: "the signature is of something else, or under another secret"
        case .missingTimestamp: "the time is missing, or what stands there is no time"
        case .staleTimestamp: "the time is further from now than is accepted"
        }
    }
}

/// Why a verifier cannot be made.
public enum WebhookVerifierError: Error, Hashable, Sendable, CustomStringConvertible {
    /// There is no secret, or one of them is empty.
    case emptySecret
    /// The function does not compute HMAC with SHA-256.
    case wrongFunction

    /// What is wrong, in words for people.
    public var description: String {
        switch self {
        case .emptySecret: "there is no secret, or one of them is empty"
        case .wrongFunction: "the function does not compute HMAC with SHA-256"
        }
    }
}
