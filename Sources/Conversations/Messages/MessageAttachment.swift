/// What sort of file is attached.
public struct MessageAttachmentKind: OpenKind {
    /// The name as written in JSON.
    public var rawValue: String

    /// Takes any name.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

extension MessageAttachmentKind {
    /// A still picture.
    public static let image = MessageAttachmentKind(rawValue: "image")
    /// A moving picture.
    public static let video = MessageAttachmentKind(rawValue: "video")
    /// Sound.
    public static let audio = MessageAttachmentKind(rawValue: "audio")
    /// Any other file.
    public static let file = MessageAttachmentKind(rawValue: "file")
}

/// A file that came with a message.
public struct MessageAttachment: Hashable, Codable, Sendable {
    /// What sort of file.
    public var kind: MessageAttachmentKind
    /// Where it can be fetched.
    public var url: String?
    /// What it shows, in its author's words; people who cannot see it rely on this.
    public var altText: String?

    /// Describes a file.
    public init(kind: MessageAttachmentKind, url: String? = nil, altText: String? = nil) {
        self.kind = kind
        self.url = url
        self.altText = altText
    }
}
