/// Takes notes of what happens inside, for logs and metrics.
///
/// One small protocol, so that any logging or metrics library can stand behind it.
public protocol DiagnosticsSink: Sendable {
    /// Takes a note; must return quickly and may drop it.
    func record(_ note: DiagnosticNote)
}

/// Something worth a line in a log or a count in a metric.
public struct DiagnosticNote: Hashable, Sendable {
    /// How much attention it wants.
    public enum Level: String, Codable, Sendable {
        /// Of use when looking for a fault.
        case debug
        /// Normal and worth knowing.
        case info
        /// Somebody should look.
        case warning
    }

    /// How much attention it wants.
    public var level: Level
    /// A stable name to count by, such as `source.refused`.
    public var name: String
    /// A number to add up under that name.
    public var count: Int
    /// A sentence for people.
    public var message: String

    /// Writes a note.
    public init(level: Level, name: String, count: Int = 1, message: String) {
        self.level = level
        self.name = name
        self.count = count
        self.message = message
    }
}
