/// A claimed error in a post of the brand was corrected, or the claim was rejected.
public struct CorrectionLink: Hashable, Codable, Sendable {
    /// The post.
    public var message: MessageID
    /// The message that says it is wrong.
    public var claim: MessageID?
    /// The correcting post; `nil` when the post itself was edited or the claim rejected.
    public var correction: MessageID?
    /// Why the claim does not hold; a rejected claim needs a reason.
    public var rejection: String?

    /// Describes it.
    public init(
        message: MessageID,
        claim: MessageID? = nil,
        correction: MessageID? = nil,
        rejection: String? = nil
    ) {
        self.message = message
        self.claim = claim
        self.correction = correction
        self.rejection = rejection
    }
}
