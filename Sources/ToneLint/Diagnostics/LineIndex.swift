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

    /// How many bytes lie between two counts that are kept.
    private static let stride = 256

    private let bytes: [UInt8]
    private let starts: [Int]
    /// How many scalars, and UTF-16 code units, stand before every ``stride``th byte.
    private let scalars: [Int]
    private let units: [Int]

    /// Reads a text's lines.
    ///
    /// - Complexity: O(*n*).
    public init(_ text: String) {
        bytes = Array(text.utf8)
        var starts = [0]
        var (scalars, units) = ([0], [0])
        var (scalar, unit) = (0, 0)
        for index in bytes.indices {
            if index > 0, index % LineIndex.stride == 0 {
                scalars.append(scalar)
                units.append(unit)
            }
            let length = LineIndex.units(of: bytes[index])
            unit += length
            if length > 0 { scalar += 1 }
            if bytes[index] == 0x0A { starts.append(index + 1) }
        }
        (self.starts, self.scalars, self.units) = (starts, scalars, units)
    }

    /// The line and column of an offset in UTF-8 bytes; offsets past the end count as the end.
    ///
    /// - Complexity: O(log *l*) in lines.
    public func position(_ offset: Int, in encoding: Encoding) -> Position {
        let offset = min(max(0, offset), bytes.count)
        var low = 0
        var high = starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        let column = self.offset(offset, in: encoding) - self.offset(starts[low], in: encoding)
        return Position(line: low + 1, column: column + 1)
    }

    /// How many units of an encoding stand before an offset.
    ///
    /// - Complexity: O(1).
    public func offset(_ offset: Int, in encoding: Encoding) -> Int {
        let offset = min(max(0, offset), bytes.count)
        if encoding == .utf8 { return offset }
        let mark = min(offset / LineIndex.stride, scalars.count - 1)
        let rest = bytes[(mark * LineIndex.stride)..<offset]
        return encoding == .scalar
            ? rest.reduce(scalars[mark]) { $0 + min(1, LineIndex.units(of: $1)) }
            : rest.reduce(units[mark]) { $0 + LineIndex.units(of: $1) }
    }

    /// The text of a line, without its end; empty for a line that does not exist.
    public func line(_ number: Int) -> String {
        guard starts.indices.contains(number - 1) else { return "" }
        return String(decoding: bytes[starts[number - 1]..<end(ofLine: number)], as: UTF8.self)
    }

    /// The part of the line around an offset in UTF-8 bytes: the whole line where it is short, else its neighbourhood.
    ///
    /// - Parameters:
    ///   - offset: the place, in UTF-8 bytes.
    ///   - reach: the most bytes on either side; cut between scalars.
    /// - Returns: the text, and the offset of its first byte.
    /// - Complexity: O(*r* + log *l*) in the reach and the lines.
    public func excerpt(around offset: Int, reach: Int = 120) -> (text: String, start: Int) {
        let line = position(offset, in: .utf8).line
        let (first, last) = (starts[line - 1], end(ofLine: line))
        var start = max(first, min(offset, last) - reach)
        while start > first, start < bytes.count, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        var end = min(last, max(offset, first) + reach)
        while end < last, bytes[end] & 0xC0 == 0x80 { end += 1 }
        return (String(decoding: bytes[start..<max(start, end)], as: UTF8.self), start)
    }

    /// The text between two offsets in UTF-8 bytes; what lies past the end is left out.
    func text(_ range: Range<Int>) -> String {
        String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
    }

    private func end(ofLine number: Int) -> Int {
        var end = number < starts.count ? starts[number] - 1 : bytes.count
        if end > starts[number - 1], bytes[end - 1] == 0x0D { end -= 1 }
        return end
    }

    /// The UTF-16 code units of the scalar that a byte begins; 0 where it continues one.
    private static func units(of byte: UInt8) -> Int {
        byte & 0xC0 == 0x80 ? 0 : byte >= 0xF0 ? 2 : 1
    }
}
