/// Turns the bytes of a mail into text by the character set that it declares.
enum Charset {
    /// Other names of the sets of ``CharsetTables`` and of UTF-8.
    private static let aliases = [
        "utf8": "utf-8", "us-ascii": "utf-8", "ascii": "utf-8", "ansi_x3.4-1968": "utf-8",
        "iso-8859-1": "windows-1252", "iso8859-1": "windows-1252", "iso_8859-1": "windows-1252",
        "latin1": "windows-1252", "latin-1": "windows-1252", "cp1252": "windows-1252", "cp-1252": "windows-1252",
        "cp1251": "windows-1251", "cp-1251": "windows-1251", "win-1251": "windows-1251", "cp1250": "windows-1250",
        "iso8859-2": "iso-8859-2", "latin2": "iso-8859-2", "iso8859-15": "iso-8859-15", "latin-9": "iso-8859-15",
        "koi8r": "koi8-r",
    ]

    /// The text; `nil` when the bytes are not in the set or the set is not known.
    ///
    /// ISO 8859-1 is read as Windows 1252, as every mail program does, since the bytes in which they differ mean
    /// nothing in mail otherwise. Without a declared set the bytes must be UTF-8.
    static func text(_ bytes: [UInt8], in name: String?) -> String? {
        let lower = name?.lowercased() ?? "utf-8"
        let canonical = aliases[lower] ?? lower
        if canonical == "utf-8" { return String(validating: bytes, as: UTF8.self) }
        guard let table = CharsetTables.table(canonical) else { return nil }
        var text = String.UnicodeScalarView()
        for byte in bytes {
            guard byte >= 0x80 else {
                text.append(Unicode.Scalar(byte))
                continue
            }
            let scalar = table[Int(byte) - 0x80]
            guard scalar != "\u{FFFD}" else { return nil }
            text.append(scalar)
        }
        return String(text)
    }
}
