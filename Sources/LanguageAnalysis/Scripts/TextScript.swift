/// The script of a letter, by blocks of Unicode 17.0 (https://www.unicode.org/Public/17.0.0/ucd/Scripts.txt).
///
/// The table is of ranges of whole blocks with their main script: enough to tell that a word mixes scripts. Signs, digits
/// and marks that any script uses are ``common``.
public enum TextScript: UInt8, Hashable, Codable, Sendable, CaseIterable {
    /// Signs, digits and marks that any script uses.
    case common
    /// Latin.
    case latin
    /// Greek.
    case greek
    /// Cyrillic.
    case cyrillic
    /// Armenian.
    case armenian
    /// Hebrew.
    case hebrew
    /// Arabic.
    case arabic
    /// Devanagari.
    case devanagari
    /// The other scripts of India and its neighbours.
    case indic
    /// Thai.
    case thai
    /// Georgian.
    case georgian
    /// Hangul.
    case hangul
    /// Hiragana.
    case hiragana
    /// Katakana.
    case katakana
    /// Chinese characters.
    case han
    /// Any other script.
    case other

    /// First scalars of ranges and their scripts; a range ends where the next begins.
    private static let table: [(first: UInt32, script: TextScript)] = [
        (0x0000, .common), (0x0041, .latin), (0x005B, .common), (0x0061, .latin), (0x007B, .common), (0x00AA, .latin),
        (0x00AB, .common), (0x00BA, .latin), (0x00BB, .common), (0x00C0, .latin), (0x00D7, .common), (0x00D8, .latin),
        (0x00F7, .common), (0x00F8, .latin), (0x02B9, .common), (0x0370, .greek), (0x0400, .cyrillic),
        (0x0530, .armenian),
        (0x0590, .hebrew), (0x0600, .arabic), (0x0700, .other), (0x0750, .arabic), (0x0780, .other), (0x0870, .arabic),
        (0x0900, .devanagari), (0x0980, .indic), (0x0E00, .thai), (0x0E80, .other), (0x10A0, .georgian),
        (0x1100, .hangul),
        (0x1200, .other), (0x1C80, .cyrillic), (0x1C90, .georgian), (0x1CC0, .other), (0x1D00, .latin),
        (0x1D26, .greek),
        (0x1D2B, .cyrillic), (0x1D2C, .latin), (0x1DC0, .common), (0x1E00, .latin), (0x1F00, .greek), (0x2000, .common),
        (0x2071, .latin), (0x2072, .common), (0x207F, .latin), (0x2080, .common), (0x2090, .latin), (0x209D, .common),
        (0x2126, .greek), (0x2127, .common), (0x212A, .latin), (0x212C, .common), (0x2160, .latin), (0x2189, .common),
        (0x2C00, .other), (0x2C60, .latin), (0x2C80, .other), (0x2D00, .georgian), (0x2D30, .other),
        (0x2DE0, .cyrillic),
        (0x2E00, .common), (0x2E80, .han), (0x3000, .common), (0x3005, .han), (0x3006, .common), (0x3041, .hiragana),
        (0x30A0, .katakana), (0x3100, .other), (0x3130, .hangul), (0x3190, .common), (0x31F0, .katakana),
        (0x3200, .common),
        (0x3400, .han), (0x4DC0, .common), (0x4E00, .han), (0xA000, .other), (0xA640, .cyrillic), (0xA6A0, .other),
        (0xA722, .latin), (0xA800, .other), (0xA8E0, .devanagari), (0xA900, .other), (0xA960, .hangul),
        (0xA980, .other),
        (0xAB30, .latin), (0xAB70, .other), (0xAC00, .hangul), (0xD7FC, .common), (0xF900, .han), (0xFB00, .latin),
        (0xFB13, .armenian), (0xFB1D, .hebrew), (0xFB50, .arabic), (0xFE00, .common), (0xFE2E, .cyrillic),
        (0xFE30, .common),
        (0xFE70, .arabic), (0xFEFF, .common), (0xFF21, .latin), (0xFF3B, .common), (0xFF41, .latin), (0xFF5B, .common),
        (0xFF66, .katakana), (0xFFA0, .hangul), (0xFFE0, .common), (0x10000, .other), (0x10780, .latin),
        (0x107C0, .other),
        (0x1AFF0, .katakana), (0x1B001, .hiragana), (0x1B120, .katakana), (0x1B132, .hiragana), (0x1B164, .katakana),
        (0x1B170, .other), (0x1D000, .common), (0x1DF00, .latin), (0x1E000, .other), (0x1E030, .cyrillic),
        (0x1E090, .other),
        (0x1EE00, .arabic), (0x1EF00, .common), (0x20000, .han), (0xE0000, .common),
    ]

    /// The script of a scalar.
    ///
    /// - Complexity: O(1) for ASCII, otherwise O(log *n*) in a table of about 120 ranges.
    public init(_ scalar: Unicode.Scalar) {
        let value = scalar.value
        if value < 0x80 {
            self = (value | 0x20) &- 0x61 < 26 ? .latin : .common
            return
        }
        var low = 0
        var high = TextScript.table.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if TextScript.table[middle].first <= value { low = middle } else { high = middle }
        }
        self = TextScript.table[low].script
    }
}
