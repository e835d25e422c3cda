/// A kind from an open set: the known values are static members, any other string decodes and is kept.
///
/// Platforms add kinds without notice; a new one must not turn a message into an error.
public protocol OpenKind: RawRepresentable, Hashable, Codable, Sendable, CustomStringConvertible
where RawValue == String {
    /// Takes any string.
    init(rawValue: String)
}

extension OpenKind {
    /// The string itself.
    public var description: String { rawValue }
}
