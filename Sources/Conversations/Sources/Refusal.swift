/// A record that could not be read, with everything needed to find, report and replay it.
public struct Refusal: Error, Hashable, Sendable {
    /// Why records are refused, in kinds that a program can count.
    public struct Code: OpenKind {
        /// The name as written in reports.
        public var rawValue: String

        /// Takes any name.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }
    }

    /// The line or record within the input, counted from 1.
    public var record: Int
    /// The line on which the record begins, counted from 1; it differs from `record` where records span lines.
    public var line: Int
    /// The field at fault, as a path such as `entry[0].changes[2].value.created_time`; `nil` when it is the whole record.
    public var field: String?
    /// The kind of fault.
    public var code: Code
    /// What is wrong, in a sentence for people.
    public var reason: String
    /// Where the record begins, in bytes from the start of the input.
    public var byteOffset: Int
    /// How many bytes the record has.
    public var byteCount: Int
    /// The bytes of the record, to be mended and fed again; only the beginning of one that is too large to read.
    public var raw: [UInt8]

    /// Describes a refused record; `byteCount` is that of `raw` unless the record was too large to keep.
    public init(
        record: Int,
        line: Int,
        field: String? = nil,
        code: Code,
        reason: String,
        byteOffset: Int,
        byteCount: Int? = nil,
        raw: [UInt8]
    ) {
        self.record = record
        self.line = line
        self.field = field
        self.code = code
        self.reason = reason
        self.byteOffset = byteOffset
        self.byteCount = byteCount ?? raw.count
        self.raw = raw
    }
}

extension Refusal.Code {
    /// The record is not well-formed in its format.
    public static let malformed = Refusal.Code(rawValue: "malformed")
    /// A required field is missing.
    public static let missingField = Refusal.Code(rawValue: "missingField")
    /// A field holds something it may not.
    public static let invalidValue = Refusal.Code(rawValue: "invalidValue")
    /// The record is larger or more deeply nested than is read.
    public static let tooLarge = Refusal.Code(rawValue: "tooLarge")
    /// The record is of a newer version than is read.
    public static let newerSchema = Refusal.Code(rawValue: "newerSchema")
}

extension Refusal: CustomStringConvertible {
    /// One line: place, field and reason.
    public var description: String {
        let place = field.map { "line \(line), \($0)" } ?? "line \(line)"
        return "\(place): \(reason)"
    }
}
