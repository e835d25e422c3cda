extension ReplyModel {
    /// The weights of the package.
    public static let shipped = ReplyModel.read(shippedReplyWeights).model
}
