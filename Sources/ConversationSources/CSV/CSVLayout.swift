#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
public import Conversations

/// How a table of comma-separated values is to be read: which column holds what, and how it is written.
///
/// Exports of help desks and review sites differ in everything, and nothing of it can be told safely from the file, so
/// it is declared once for each vendor. Only the columns of ``Field/id``, ``Field/createdAt`` and ``Field/text`` must
/// be there; what has no column is left unknown.
///
/// ```swift
/// var layout = CSVLayout(platform: Platform(rawValue: "pierside"), zone: TimeZone(identifier: "Europe/Berlin"))
/// layout.separator = .semicolon
/// layout.encoding = .windows1252
/// layout.times = .dayFirst
/// layout.columns[.text] = ["Bewertungstext", "Text"]
/// ```
public struct CSVLayout: Hashable, Sendable {
    /// What a column holds.
    public enum Field: String, CaseIterable, Codable, Sendable {
        /// The platform's name of the message, unique on it.
        case id
        /// What it is, by ``CSVLayout/kinds`` or as ``/Conversations/MessageKind`` writes it.
        case kind
        /// The account that wrote it, as the platform names it.
        case author
        /// That account's name for people.
        case authorName
        /// When it was written.
        case createdAt
        /// The words, plain.
        case text
        /// The headline.
        case title
        /// The message that it answers.
        case parent
        /// What holds the thread together.
        case conversation
        /// Where it can be seen.
        case permalink
        /// The number that a reviewer gave.
        case rating
        /// Whether the brand wrote it, as ``CSVLayout/yes`` and ``CSVLayout/no`` say.
        case isOwn
        /// Whether it stands under an advertisement.
        case isPaid
        /// Who can see it, as ``/Conversations/Visibility`` writes it.
        case visibility
        /// The language, as a tag such as `ro`.
        case language
        /// The page or account of the brand that it was written to.
        case property
    }

    /// What stands between two fields.
    public enum Separator: UInt8, Codable, Sendable {
        /// `,`
        case comma = 0x2C
        /// `;`, as programs write it where a comma stands in decimals.
        case semicolon = 0x3B
        /// The tabulator.
        case tab = 0x09
        /// `|`
        case bar = 0x7C
    }

    /// The character set of the file.
    public enum Encoding: String, Codable, Sendable {
        /// UTF-8, with or without a byte order mark.
        case utf8 = "utf-8"
        /// Central Europe on Windows: Romanian, among others.
        case windows1250 = "windows-1250"
        /// Cyrillic on Windows.
        case windows1251 = "windows-1251"
        /// Western Europe on Windows: what older spreadsheets write in German and English.
        case windows1252 = "windows-1252"
        /// ISO 8859-2, Central Europe.
        case latin2 = "iso-8859-2"
    }

    /// How times are written, beside RFC 3339, which is always read.
    public enum Times: String, Codable, Sendable {
        /// `2026-03-13T10:00:00+01:00` alone.
        case rfc3339
        /// `2026-03-13 10:00`, also with slashes or dots.
        case yearFirst
        /// `13.03.2026 10:00`, also with slashes or hyphens.
        case dayFirst
        /// `03/13/2026 10:00 AM`, also with dots or hyphens.
        case monthFirst
        /// Seconds since 1970.
        case seconds
        /// Milliseconds since 1970.
        case milliseconds
    }

    /// Where the messages were written.
    public var platform: Platform
    /// The kind of channel, where the platform does not settle it.
    public var channelClass: ChannelClass?
    /// What a message is whose row does not say.
    public var kind: MessageKind
    /// The names of the columns, of several the first that the header has; compared without regard to case.
    public var columns: [Field: [String]]
    /// What stands between two fields.
    public var separator: Separator
    /// The character set of the file.
    public var encoding: Encoding
    /// How times are written.
    public var times: Times
    /// Where the clocks hang that wrote the times; `nil` refuses a time that names no zone itself.
    ///
    /// Of a time that was shown twice when clocks were put back the earlier is taken; one that they never showed is
    /// refused.
    public var zone: TimeZone?
    /// Whether a date without a time of day is read, as the midnight that begins it; otherwise it is refused.
    public var acceptsDatesAlone: Bool
    /// Whether decimals are written with a comma.
    public var hasDecimalComma: Bool
    /// The best rating that there can be.
    public var ratingScale: Double
    /// The platform's words for kinds.
    public var kinds: [String: MessageKind]
    /// What says yes, in lower case.
    public var yes: Set<String>
    /// What says no, in lower case.
    public var no: Set<String>

    /// Describes a table; columns, separator and the rest are set where they differ from the defaults.
    ///
    /// - Parameters:
    ///   - platform: Where the messages were written.
    ///   - kind: What a message is whose row does not say.
    ///   - zone: Where the clocks hang that wrote the times; `nil` refuses a time that names no zone itself.
    public init(platform: Platform, kind: MessageKind = .post, zone: TimeZone? = nil) {
        self.platform = platform
        self.kind = kind
        self.zone = zone
        channelClass = nil
        columns = Self.usualColumns
        separator = .comma
        encoding = .utf8
        times = .rfc3339
        acceptsDatesAlone = false
        hasDecimalComma = false
        ratingScale = 5
        kinds = [:]
        yes = ["yes", "true", "1"]
        no = ["no", "false", "0"]
    }

    /// The columns' names in this package's own words.
    public static let usualColumns: [Field: [String]] = [
        .id: ["id"], .kind: ["kind"], .author: ["author_id"], .authorName: ["author_name"],
        .createdAt: ["created_at"], .text: ["text"], .title: ["title"], .parent: ["parent_id"],
        .conversation: ["conversation_id"], .permalink: ["url"], .rating: ["rating"], .isOwn: ["is_own"],
        .isPaid: ["is_paid"], .visibility: ["visibility"], .language: ["language"], .property: ["property"],
    ]

    /// Columns without which a table is not read.
    static let required: [Field] = [.id, .createdAt, .text]
}
