public import Conversations

/// Why a file cannot be read on.
public struct FileSourceError: Error, Hashable, Sendable {
    /// Kinds of failure that a program can tell apart.
    public struct Code: OpenKind {
        /// The name as written in reports.
        public var rawValue: String

        /// Takes any name.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }
    }

    /// The kind of failure.
    public var code: Code
    /// The file, or `standard input`.
    public var path: String
    /// What went wrong, in a sentence for people.
    public var reason: String

    /// Describes a failure.
    public init(code: Code, path: String, reason: String) {
        self.code = code
        self.path = path
        self.reason = reason
    }
}

extension FileSourceError.Code {
    /// The file cannot be opened.
    public static let cannotOpen = FileSourceError.Code(rawValue: "cannotOpen")
    /// The system reports an error while reading.
    public static let cannotRead = FileSourceError.Code(rawValue: "cannotRead")
    /// No known format matches; the reason says what was tried.
    public static let unknownFormat = FileSourceError.Code(rawValue: "unknownFormat")
    /// The cursor is not of this file: it cannot be read, names another format, or lies behind the end.
    public static let foreignCursor = FileSourceError.Code(rawValue: "foreignCursor")
}

extension FileSourceError: CustomStringConvertible {
    /// One line: file and reason.
    public var description: String {
        "\(path): \(reason)"
    }
}
