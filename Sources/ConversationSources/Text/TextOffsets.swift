/// Finds the piece of a text that a platform names by offsets.
enum TextOffsets {
    /// By bytes of UTF-8; `nil` outside the text or inside a character.
    static func slice(of text: String, utf8 start: Int, _ end: Int) -> Substring? {
        slice(of: text, in: text.utf8, start, end)
    }

    /// By units of UTF-16; `nil` outside the text or inside a character.
    static func slice(of text: String, utf16 start: Int, _ end: Int) -> Substring? {
        slice(of: text, in: text.utf16, start, end)
    }

    private static func slice<View: BidirectionalCollection>(
        of text: String,
        in view: View,
        _ start: Int,
        _ end: Int
    ) -> Substring? where View.Index == String.Index {
        guard start >= 0, start < end,
            let first = view.index(view.startIndex, offsetBy: start, limitedBy: view.endIndex),
            let last = view.index(first, offsetBy: end - start, limitedBy: view.endIndex),
            String.Index(first, within: text.unicodeScalars) != nil,
            String.Index(last, within: text.unicodeScalars) != nil
        else { return nil }
        return text[first..<last]
    }
}
