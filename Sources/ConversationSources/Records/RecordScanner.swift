import Conversations

/// Finds where records begin and end in a stream of bytes, each byte looked at once.
///
/// A scanner is shown the bytes from the beginning of the current record, and told from where on they are new.
protocol RecordScanner: Sendable {
    /// Looks on from `position` for the end of the record that begins at the first of `bytes`.
    mutating func scan(_ bytes: Span<UInt8>, from position: Int) -> ScanStep

    /// Says what the bytes left at the end of the input are; ``ScanStep/more`` when nothing is left to say.
    mutating func end(_ bytes: Span<UInt8>) -> ScanStep

    /// Says how to go on with a record that is larger than is held.
    ///
    /// ``ScanStep/more`` drops what was seen: the next bytes shown begin in the middle of the record, and only its
    /// end is looked for.
    mutating func overflow(_ bytes: Span<UInt8>) -> ScanStep

    /// What the scanner must know to go on between two records, for a checkpoint.
    var resumptionState: String { get set }
}

/// What a scanner found.
enum ScanStep {
    /// Every byte was looked at, and a record that has begun goes on.
    case more
    /// The bytes before `end` belong to no record.
    case gap(end: Int)
    /// A record ends: the next begins at `end`, what this one says ends at `content`.
    case record(end: Int, content: Int, fault: RecordFault?)
}

extension UInt8 {
    /// Whether JSON and line-based formats pass over the byte: blank, tab, line feed or carriage return.
    var isBlank: Bool {
        self == 0x20 || self == 0x0A || self == 0x0D || self == 0x09
    }

    var isDigit: Bool {
        self &- 0x30 < 10
    }

    /// What the byte counts as a hexadecimal digit; `nil` when it is none.
    var hexadecimalValue: UInt8? {
        if isDigit { return self - 0x30 }
        let letter = self | 0x20
        return isLetter && letter <= UInt8(ascii: "f") ? letter - 0x57 : nil
    }

    /// Whether the byte is an ASCII letter.
    var isLetter: Bool {
        (self | 0x20) &- 0x61 < 26
    }
}
