/// Why a store could not do as asked.
public struct StoreError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Kinds of failure that a program can act on.
    public struct Code: OpenKind {
        /// The name.
        public var rawValue: String

        /// Takes any name.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Somebody else changed the record since it was read: read again, decide again.
        public static let revisionConflict = Code(rawValue: "revisionConflict")
        /// The request makes no sense, such as a page of no events.
        public static let invalidRequest = Code(rawValue: "invalidRequest")
        /// The store cannot be reached or written; trying again later may help.
        public static let unavailable = Code(rawValue: "unavailable")
    }

    /// The kind of failure.
    public var code: Code
    /// What happened and what to do, in a sentence for people.
    public var reason: String

    /// Describes a failure.
    public init(_ code: Code, reason: String) {
        self.code = code
        self.reason = reason
    }

    /// The kind and the reason.
    public var description: String { "\(code): \(reason)" }
}
