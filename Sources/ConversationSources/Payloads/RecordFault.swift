public import Conversations

/// Why a record, or a part of it, cannot be read.
public struct RecordFault: Error, Hashable, Sendable, CustomStringConvertible {
    /// The field at fault, as a path such as `reviews[2].createTime`; `nil` when it is the whole record.
    public var field: String?
    /// The kind of fault.
    public var code: Refusal.Code
    /// What is wrong, in a sentence for people.
    public var reason: String

    /// Describes a fault.
    public init(field: String? = nil, _ code: Refusal.Code, _ reason: String) {
        self.field = field
        self.code = code
        self.reason = reason
    }

    /// The field, where one is at fault, and the reason.
    public var description: String { field.map { "\($0): \(reason)" } ?? reason }
}
