public import Conversations

extension Refusal.Code {
    /// The record holds bytes that are not UTF-8.
    ///
    /// Nothing is repaired: the refusal keeps the bytes, so that they can be converted and fed again.
    public static let invalidEncoding = Refusal.Code(rawValue: "invalidEncoding")
}
