/// What sort of file is attached.
public struct AttachmentKind: OpenKind {
    /// The name as written in JSON.
    public var rawValue: String

    /// Takes any name.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

extension AttachmentKind {
    /// A still picture.
    public static let image = AttachmentKind(rawValue: "image")
    /// A moving picture.
    public static let video = AttachmentKind(rawValue: "video")
    /// Sound.
    public static let audio = AttachmentKind(rawValue: "audio")
    /// Any other file.
    public static let file = AttachmentKind(rawValue: "file")
}

/// A file that came with a message.
public struct Attachment: Hashable, Codable, Sendable {
    /// What sort of file.
    public var kind: AttachmentKind
    /// Where it can be fetched.
    public var url: String?
    /// What it shows, in its author's words; people who cannot see it rely on this.
    public var altText: String?

    /// Describes a file.
    public init(kind: AttachmentKind, url: String? = nil, altText: String? = nil) {
        self.kind = kind
        self.url = url
        self.altText = altText
    }
}
