public import Conversations
public import LanguageAnalysis

/// A text a brand is about to send.
public struct Draft: Hashable, Sendable {
    /// What kind of text it is.
    public enum Kind: String, Hashable, Codable, Sendable {
        /// An answer to somebody.
        case reply
        /// A post of the brand's own.
        case post
        /// A template with open places.
        case template
    }

    /// The words, as they would be sent.
    public var text: String
    /// Its language where known; otherwise it is identified.
    public var language: TextLanguage?
    /// Where it will be sent; `nil` leaves out the rules that depend on it.
    public var channel: Channel?
    /// What kind of text it is.
    public var kind: Kind
    /// Whether everybody can read it.
    public var audience: Audience
    /// Who wrote it: drafts of programs are held to stricter profiles.
    public var origin: OutboundOrigin
    /// The trade of the brand that writes, for profiles; `nil` where unknown.
    public var vertical: Vertical?

    /// Describes a draft; by default a public reply by a person.
    public init(
        text: String,
        language: TextLanguage? = nil,
        channel: Channel? = nil,
        kind: Kind = .reply,
        audience: Audience = .public,
        origin: OutboundOrigin = .human,
        vertical: Vertical? = nil
    ) {
        self.text = text
        self.language = language
        self.channel = channel
        self.kind = kind
        self.audience = audience
        self.origin = origin
        self.vertical = vertical
    }
}

/// A trade, by any name a brand uses for it.
public struct Vertical: OpenKind {
    /// The name as written in JSON.
    public var rawValue: String

    /// Takes any name.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}
