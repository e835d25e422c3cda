/// A text in which ranges are marked, so that a test can show the words it is about instead of counting bytes.
///
/// A range stands between `⟦` and `⟧`; a label and `¦` may come first. Ranges may be empty, nested and side by side.
/// None of the three characters can be part of the text itself; they were chosen because nobody types them.
///
/// ```swift
/// let marked = try MarkedText("It's your ⟦fault¦own fault⟧, 👩‍👧 ⟦loser⟧!")
/// marked.text  // "It's your own fault, 👩‍👧 loser!"
/// marked.ranges.map(\.utf8)  // [10..<19, 33..<38]
/// #expect(MarkedText(marked.text, marking: linter.ranges(in: marked.text)) == marked.withoutLabels)
/// ```
///
/// Offsets count UTF-8 bytes of the plain text. Marks are found byte by byte, so that they stay apart from letters that
/// combine with what stands before them.
public struct MarkedText: Hashable, Sendable {
    /// The text without marks.
    public var text: String
    /// The ranges, in the order in which they begin in the notation.
    public var ranges: [MarkedRange]

    /// Collects a text and its ranges.
    public init(text: String, ranges: [MarkedRange]) {
        self.text = text
        self.ranges = ranges
    }

    /// Marks ranges of a text, in order.
    ///
    /// - Parameters:
    ///   - text: The text without marks.
    ///   - ranges: Ranges of its UTF-8 bytes.
    public init(_ text: String, marking ranges: [Range<Int>]) {
        let sorted = ranges.sorted { ($0.lowerBound, -$0.upperBound) < ($1.lowerBound, -$1.upperBound) }
        self.init(text: text, ranges: sorted.map { MarkedRange(utf8: $0) })
    }

    /// The ranges with a label.
    public subscript(label: String) -> [Range<Int>] {
        ranges.filter { $0.label == label }.map(\.utf8)
    }

    /// The marked words, in order; bytes that are cut out of a character read as replacement characters.
    public var words: [String] {
        let bytes = Array(text.utf8)
        return ranges.map { String(decoding: bytes[$0.utf8.clamped(to: 0..<bytes.count)], as: UTF8.self) }
    }

    /// The same without labels, to be compared with ranges that have none.
    public var withoutLabels: MarkedText {
        MarkedText(text: text, ranges: ranges.map { MarkedRange(utf8: $0.utf8) })
    }
}

/// A marked range of a text.
public struct MarkedRange: Hashable, Sendable {
    /// What it is marked as; empty where nothing is said.
    public var label: String
    /// Where it lies, in UTF-8 bytes of the plain text.
    public var utf8: Range<Int>

    /// Describes a range.
    public init(label: String = "", utf8: Range<Int>) {
        self.label = label
        self.utf8 = utf8
    }
}
