/// Turns byte offsets of a text into lines and columns.
///
/// A line ends at a line feed, or at a carriage return with the line feed after it. Offsets that fall inside a scalar count
/// as the scalar's start.
public struct LineIndex: Sendable {
    /// What columns and lengths are counted in.
    public enum Encoding: String, Hashable, Codable, Sendable, CaseIterable {
        /// Bytes.
        case utf8
        /// UTF-16 code units.
        case utf16
        /// Unicode scalars.
        case scalar
    }

    /// A place for people and editors, both numbers from 1.
    public struct Position: Hashable, Codable, Sendable {
        /// The line, from 1.
        public var line: Int
        /// The column, from 1.
        public var column: Int
    }

    private let bytes: [UInt8]
    private let starts: [Int]

    /// Reads a text's lines.
    ///
    /// - Complexity: O(*n*).
    public init(_ text: String) {
        bytes = Array(text.utf8)
        var starts = [0]
        for index in bytes.indices where bytes[index] == 0x0A { starts.append(index + 1) }
        self.starts = starts
    }

    /// The line and column of an offset in UTF-8 bytes; offsets past the end count as the end.
    ///
    /// - Complexity: O(log *l* + *c*) in lines and the column.
    public func position(_ offset: Int, in encoding: Encoding) -> Position {
        let offset = min(max(0, offset), bytes.count)
        var low = 0
        var high = starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        return Position(line: low + 1, column: LineIndex.length(of: bytes[starts[low]..<offset], in: encoding) + 1)
    }

    /// How many units of an encoding stand before an offset.
    public func offset(_ offset: Int, in encoding: Encoding) -> Int {
        LineIndex.length(of: bytes[..<min(max(0, offset), bytes.count)], in: encoding)
    }

    /// The text of a line, without its end; empty for a line that does not exist.
    public func line(_ number: Int) -> String {
        guard starts.indices.contains(number - 1) else { return "" }
        var end = number < starts.count ? starts[number] - 1 : bytes.count
        if end > starts[number - 1], bytes[end - 1] == 0x0D { end -= 1 }
        return String(decoding: bytes[starts[number - 1]..<end], as: UTF8.self)
    }

    private static func length(of bytes: ArraySlice<UInt8>, in encoding: Encoding) -> Int {
        switch encoding {
        case .utf8: bytes.count
        case .scalar: bytes.count { $0 & 0xC0 != 0x80 }
        case .utf16: bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : $1 >= 0xF0 ? 2 : 1) }
        }
    }
}
