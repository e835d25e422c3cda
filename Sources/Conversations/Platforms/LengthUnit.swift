/// In what a platform counts the length of a text.
public enum LengthUnit: String, Codable, CaseIterable, Sendable {
    /// Bytes of UTF-8; a Cyrillic letter is two.
    case utf8Bytes
    /// Unicode scalar values.
    case unicodeScalars
    /// UTF-16 code units.
    ///
    /// It is never less than scalars or graphemes, so it is also the safe reading where a platform only says
    /// "characters".
    case utf16
    /// Characters as people see them: extended grapheme clusters.
    case graphemes
    /// X's weights: addresses 23, emoji and most scripts beyond the European ones 2, everything else 1.
    case xWeighted
    /// Mastodon's count: graphemes, addresses 23, mentions without their server.
    case mastodon
}
