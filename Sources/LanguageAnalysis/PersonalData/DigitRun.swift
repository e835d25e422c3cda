/// Digits that stand close together, as people write long numbers: parted by single spaces, points, hyphens, slashes
/// and brackets.
struct DigitRun {
    /// The digits' values.
    private(set) var digits: [UInt8] = []
    /// Where each digit stands.
    private(set) var positions: [Int] = []
    /// For each group of digits written together, the index of its first digit.
    private(set) var groups: [Int] = []
    /// For each group but the first, the first mark between it and the one before.
    private(set) var separators: [UInt8] = []
    /// Where the run begins: a plus sign or a bracket before the first digit belongs to it.
    private(set) var start: Int
    private(set) var hasPlus = false

    /// No number that names a person has more digits.
    private static let most = 26

    /// The byte after the last digit.
    var end: Int { (positions.last ?? start) + 1 }

    /// Reads a run at a digit, a plus sign or an opening bracket; `nil` where none starts there.
    init?(_ bytes: [UInt8], at start: Int) {
        self.start = start
        var index = start
        var gap: [UInt8] = []
        if bytes[index] == UInt8(ascii: "(") {
            gap = []
            index += 1
        }
        if index < bytes.count, bytes[index] == UInt8(ascii: "+") {
            hasPlus = true
            index += 1
        }
        guard index < bytes.count, bytes[index] &- 0x30 < 10 else { return nil }
        while index < bytes.count {
            let byte = bytes[index]
            if byte &- 0x30 < 10 {
                if digits.isEmpty || !gap.isEmpty {
                    if !digits.isEmpty { separators.append(gap.first { $0 != 0x20 } ?? 0x20) }
                    groups.append(digits.count)
                    gap = []
                }
                digits.append(byte - 0x30)
                positions.append(index)
                if digits.count > DigitRun.most { break }
            } else if DigitRun.isSeparator(byte), gap.count < 3 {
                gap.append(byte)
            } else if byte != Folding.filler {
                break
            }
            index += 1
        }
    }

    /// Whether a run that starts at a byte has so many digits: most have too few, and are told without being read.
    static func reaches(_ count: Int, _ bytes: [UInt8], at start: Int) -> Bool {
        var digits = 0
        var gap = 0
        var index = start
        if bytes[index] == UInt8(ascii: "(") { index += 1 }
        if index < bytes.count, bytes[index] == UInt8(ascii: "+") { index += 1 }
        while index < bytes.count, digits < count {
            let byte = bytes[index]
            if byte &- 0x30 < 10 {
                digits += 1
                gap = 0
            } else if isSeparator(byte), gap < 3 {
                gap += 1
            } else if byte != Folding.filler {
                break
            }
            index += 1
        }
        return digits >= count
    }

    private static func isSeparator(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x20, 0x2D, 0x2E, 0x2F, 0x28, 0x29, 0xA0: true
        default: false
        }
    }

    /// The lengths of the groups that make up the first digits; `nil` where a group is cut.
    func groupLengths(upTo count: Int) -> [Int]? {
        guard count == digits.count || groups.contains(count) else { return nil }
        let starts = groups.filter { $0 < count } + [count]
        return zip(starts, starts.dropFirst()).map { $1 - $0 }
    }

    /// The counts of digits after which a group ends, the longest first.
    var cuts: [Int] { ([digits.count] + groups.dropFirst().reversed()) }

    /// The range of the first digits.
    func range(of count: Int) -> Range<Int> { start..<(positions[count - 1] + 1) }

    /// The separators among the first digits.
    func separators(upTo count: Int) -> ArraySlice<UInt8> {
        separators.prefix(max(0, groups.count { $0 < count } - 1))
    }
}
