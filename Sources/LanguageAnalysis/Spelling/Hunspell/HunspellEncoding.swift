/// The encodings of Hunspell files: UTF-8 and the one-byte ones that dictionaries of our languages use.
enum HunspellEncoding: Sendable {
    case utf8
    /// Of each byte from 0x80 the scalar.
    case table([Unicode.Scalar])

    /// ISO 8859-2 from 0xA0.
    private static let latinTwo = """
        \u{A0}Ą˘Ł¤ĽŚ§¨ŠŞŤŹ\u{AD}ŽŻ°ą˛ł´ľśˇ¸šşťź˝žżŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙
        """
    /// KOI8-R from 0xC0 (RFC 1489).
    private static let koi = "юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ"
    /// Windows-1251 from 0xC0.
    private static let windows = "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя"

    /// The encoding of a name as in `SET`; `nil` where it is not known.
    init?(_ name: String) {
        func upper(_ first: Int, _ letters: String) -> [Unicode.Scalar] {
            var table = (0x80...0xFF).map { Unicode.Scalar(UInt8($0)) }
            for (offset, scalar) in letters.unicodeScalars.enumerated() { table[first - 0x80 + offset] = scalar }
            return table
        }
        switch name.uppercased() {
        case "UTF-8", "UTF8": self = .utf8
        case "ISO8859-1", "ISO-8859-1", "ISO8859-15", "ISO-8859-15", "WINDOWS-1252": self = .table(upper(0xA0, ""))
        case "ISO8859-2", "ISO-8859-2": self = .table(upper(0xA0, HunspellEncoding.latinTwo))
        case "KOI8-R":
            var table = upper(0xC0, HunspellEncoding.koi)
            table[0xA3 - 0x80] = "ё"
            table[0xB3 - 0x80] = "Ё"
            self = .table(table)
        case "MICROSOFT-CP1251", "CP1251", "WINDOWS-1251":
            var table = upper(0xC0, HunspellEncoding.windows)
            table[0xB8 - 0x80] = "ё"
            table[0xA8 - 0x80] = "Ё"
            self = .table(table)
        default: return nil
        }
    }

    /// Text as UTF-8.
    func utf8(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        guard case .table(let table) = self, bytes.contains(where: { $0 >= 0x80 }) else { return Array(bytes) }
        var text: [UInt8] = []
        for byte in bytes {
            if byte < 0x80 { text.append(byte) } else { text += Array(String(table[Int(byte) - 0x80]).utf8) }
        }
        return text
    }
}
