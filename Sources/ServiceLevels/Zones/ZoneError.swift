/// Why the offsets of a time zone cannot be had.
public struct ZoneError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What kind of problem; more kinds may come.
    public struct Code: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
        /// The name, in lower camel case.
        public let rawValue: String

        /// Wraps a name.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The name itself.
        public var description: String { rawValue }

        /// The zone is not in the data.
        public static let unknown = Code(rawValue: "unknown")
        /// The data does not reach so far.
        public static let outsideTable = Code(rawValue: "outsideTable")
        /// The data contradicts itself or could not be read.
        public static let unusable = Code(rawValue: "unusable")
    }

    /// What kind of problem.
    public let code: Code
    /// The zone that was asked for.
    public let zone: ZoneID
    /// What is wrong, in words.
    public let reason: String

    /// Explains a problem with a zone.
    public init(code: Code, zone: ZoneID, reason: String) {
        self.code = code
        self.zone = zone
        self.reason = reason
    }

    /// The zone is not in the data.
    public static func unknown(_ zone: ZoneID) -> ZoneError {
        ZoneError(code: .unknown, zone: zone, reason: "it is not in the time zone data")
    }

    /// The data contradicts itself or could not be read.
    static func unusable(_ zone: ZoneID, _ reason: String) -> ZoneError {
        ZoneError(code: .unusable, zone: zone, reason: reason)
    }

    /// The zone and what is wrong with it.
    public var description: String { "the time zone '\(zone.rawValue)' cannot be used: \(reason)" }
}
