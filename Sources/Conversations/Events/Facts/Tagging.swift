/// A label put on or taken off.
public struct Tagging: Hashable, Codable, Sendable {
    /// What carries the label.
    public var target: EventTarget
    /// The label.
    public var tag: String

    /// Describes it.
    public init(target: EventTarget, tag: String) {
        self.target = target
        self.tag = tag
    }
}
