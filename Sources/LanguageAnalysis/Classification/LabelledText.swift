/// A text and what a person says it is: what a ``LinearTextClassifier`` is trained and measured on.
public struct LabelledText: Hashable, Codable, Sendable {
    /// What was written, as it came.
    public var text: String
    /// The label, such as `insult`.
    public var label: String
    /// What the text belongs to, such as a thread or an author: texts of one group never stand on both sides of a
    /// cross-validation.
    ///
    /// `nil` for a text by itself.
    public var group: String?

    /// Pairs a text with its label.
    public init(_ text: String, label: String, group: String? = nil) {
        self.text = text
        self.label = label
        self.group = group
    }
}
