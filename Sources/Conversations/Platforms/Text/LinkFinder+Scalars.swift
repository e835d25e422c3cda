extension Unicode.Scalar {
    var isASCIIDigit: Bool { ("0"..."9").contains(self) }

    var isASCIIAlphanumeric: Bool {
        isASCIIDigit || ("a"..."z").contains(self) || ("A"..."Z").contains(self)
    }

    /// The scalar's value, that of an ASCII capital in lower case.
    var asciiLowercased: UInt32 {
        ("A"..."Z").contains(self) ? value + 32 : value
    }

    /// Latin letters with marks, and the marks themselves, as X admits them in addresses.
    var isAccentedLatin: Bool {
        switch value {
        case 0xD7, 0xF7: false
        case 0xC0...0x24F, 0x253, 0x254, 0x256, 0x257, 0x259, 0x25B, 0x263, 0x268, 0x26F, 0x272, 0x289, 0x28B, 0x2BB,
            0x300...0x36F, 0x1E00...0x1EFF:
            true
        default: false
        }
    }

    var isCyrillic: Bool { (0x400...0x4FF).contains(value) }

    /// Whether a label of a domain may begin and end with it: no ASCII punctuation, space or invisible control.
    var isLabelLetter: Bool {
        if value < 0x80 { return isASCIIAlphanumeric }
        switch value {
        case 0x80...0xA0, 0x2000...0x200A, 0x2028...0x202F, 0x205F...0x2069, 0x3000, 0x061C, 0x200E, 0x200F, 0x1680,
            0x180E, 0xFEFF, 0xFFFE, 0xFFFF:
            return false
        default: return true
        }
    }

    func isPathScalar(_ style: LinkFinder.Style) -> Bool {
        switch style {
        case .x:
            if isASCIIAlphanumeric || isAccentedLatin || isCyrillic { return true }
            switch self {
            case "!", "*", "'", ";", ":", "=", "+", ",", ".", "$", "/", "%", "#", "[", "]", "-", "\u{2013}", "_", "~",
                "@", "|", "&":
                return true
            default: return false
            }
        case .mastodon:
            switch self {
            case "<", ">", "(", ")", "?": return false
            default: return !properties.isWhitespace
            }
        }
    }

    func mayEndPath(_ style: LinkFinder.Style) -> Bool {
        switch style {
        case .x:
            if isASCIIAlphanumeric || isAccentedLatin || isCyrillic { return true }
            switch self {
            case "+", "-", "=", "_", "#", "/": return true
            default: return false
            }
        case .mastodon:
            switch self {
            case "!", "*", "\"", "'", "「", "」", ";", ":", "=", ",", ".", "$", "%", "[", "]", "~", "&", "|", "@":
                return false
            default: return isPathScalar(style)
            }
        }
    }

    func isQueryScalar(_ style: LinkFinder.Style) -> Bool {
        if isASCIIAlphanumeric { return true }
        switch self {
        case "!", "?", "*", "'", "@", "(", ")", ";", ":", "&", "=", "+", "$", "/", "%", "#", "[", "]", "-", "_", ".",
            ",", "~", "|":
            return true
        case "^": return style == .mastodon
        default: return style == .mastodon && value >= 0xA0 && !properties.isWhitespace
        }
    }

    func mayEndQuery(_ style: LinkFinder.Style) -> Bool {
        if isASCIIAlphanumeric { return true }
        switch self {
        case "-", "_", "&", "=", "#", "/": return true
        default: return style == .mastodon && value >= 0xA0 && isQueryScalar(style)
        }
    }

    /// A letter, mark, digit or connector, as `[[:word:]]` has it in Mastodon's pattern of a mention.
    var isWordScalar: Bool {
        if value < 0x80 { return isASCIIAlphanumeric || self == "_" }
        switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
            .spacingMark, .enclosingMark, .decimalNumber, .connectorPunctuation:
            return true
        default: return false
        }
    }
}
