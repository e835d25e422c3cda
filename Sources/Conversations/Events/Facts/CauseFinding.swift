/// What a complaint came from, in the brand's own terms.
public struct CauseFinding: Hashable, Codable, Sendable {
    /// The complaint.
    public var target: EventTarget
    /// The cause, such as `late-delivery`.
    public var cause: String
    /// What was found.
    public var note: String?

    /// Describes it.
    public init(target: EventTarget, cause: String, note: String? = nil) {
        self.target = target
        self.cause = cause
        self.note = note
    }
}
