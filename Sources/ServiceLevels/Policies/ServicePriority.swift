public import Conversations

/// How urgent a matter is held to be.
///
/// It is read from the newest label such as `priority:urgent` on the thread, the message or the person's case, else
/// from an assessment of the message under ``Conversations/AssessmentAspect/priority``.
public enum ServicePriority: String, CaseIterable, Comparable, Codable, Sendable {
    /// Can wait.
    case low
    /// As usual.
    case normal
    /// Before others.
    case high
    /// At once.
    case urgent

    /// The priority that a label names; `nil` for another label.
    public init?(tag: String) {
        guard tag.hasPrefix(Self.tagPrefix) else { return nil }
        self.init(rawValue: String(tag.dropFirst(Self.tagPrefix.count)))
    }

    /// What a label that names a priority begins with.
    public static let tagPrefix = "priority:"

    /// The label that names it.
    public var tag: String { Self.tagPrefix + rawValue }

    /// Its place in ``allCases``.
    var index: Int {
        switch self {
        case .low: 0
        case .normal: 1
        case .high: 2
        case .urgent: 3
        }
    }

    /// Orders by urgency.
    public static func < (left: ServicePriority, right: ServicePriority) -> Bool {
        left.index < right.index
    }
}

extension AssessmentAspect {
    /// How urgent a message is: the values are those of ``ServicePriority``.
    public static let priority = AssessmentAspect(rawValue: "priority")
}
