/// Why a text with marks cannot be read.
public struct MarkedTextError: Error, Hashable, Sendable {
    /// What is wrong with the marks.
    public enum Code: String, Sendable {
        /// A range ends that did not begin.
        case unopened
        /// A range begins that does not end.
        case unclosed
    }

    /// What is wrong.
    public var code: Code
    /// Where the mark stands, in UTF-8 bytes from the start of the text with its marks.
    public var byteOffset: Int

    /// Describes an error.
    public init(_ code: Code, byteOffset: Int) {
        self.code = code
        self.byteOffset = byteOffset
    }
}

extension MarkedTextError: CustomStringConvertible {
    /// One line: what and where.
    public var description: String {
        switch code {
        case .unopened: "the \u{27E7} at byte \(byteOffset) ends a range that did not begin"
        case .unclosed: "the \u{27E6} at byte \(byteOffset) begins a range that does not end"
        }
    }
}
