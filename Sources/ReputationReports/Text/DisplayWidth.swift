extension StringProtocol {
    /// How many columns of a terminal the text fills: two for wide characters, none for combining ones.
    ///
    /// After Unicode Standard Annex 11 in coarse blocks, as terminals do it.
    var displayWidth: Int {
        reduce(0) { $0 + $1.displayWidth }
    }

    /// The text cut to so many columns, with an ellipsis where something is missing.
    func cut(toWidth width: Int) -> String {
        guard displayWidth > width else { return String(self) }
        guard width > 0 else { return "" }
        var result = ""
        var used = 0
        for character in self {
            let next = character.displayWidth
            if used + next > width - 1 { break }
            result.append(character)
            used += next
        }
        return result + "…"
    }

    /// The text followed by blanks up to so many columns.
    func padded(toWidth width: Int) -> String {
        String(self) + String(repeating: " ", count: Swift.max(0, width - displayWidth))
    }

    /// The text preceded by blanks up to so many columns.
    func paddedLeft(toWidth width: Int) -> String {
        String(repeating: " ", count: Swift.max(0, width - displayWidth)) + String(self)
    }

    /// The text in one line, with everything taken out that could steer a terminal.
    ///
    /// Messages come from strangers: an escape sequence in one must not reach the screen, and neither must characters
    /// that reverse the writing direction of what follows.
    var terminalSafe: String {
        var result = String.UnicodeScalarView()
        var pendingBlank = false
        for scalar in unicodeScalars {
            switch scalar.properties.generalCategory {
            case .control, .lineSeparator, .paragraphSeparator, .spaceSeparator:
                pendingBlank = !result.isEmpty
            case .format where scalar != "\u{200D}": continue
            case .surrogate, .privateUse, .unassigned: result.append("\u{FFFD}")
            default:
                if pendingBlank { result.append(" ") }
                pendingBlank = false
                result.append(scalar)
            }
        }
        return String(result)
    }
}

extension Character {
    fileprivate var displayWidth: Int {
        guard let first = unicodeScalars.first else { return 0 }
        if unicodeScalars.count > 1, unicodeScalars.contains(where: { $0 == "\u{FE0F}" || $0 == "\u{200D}" }) {
            return 2
        }
        switch first.value {
        case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
            0xFFE0...0xFFE6, 0x1F1E6...0x1F1FF, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF,
            0x1FA70...0x1FAFF, 0x20000...0x3FFFD:
            return 2
        default:
            return first.properties.generalCategory == .nonspacingMark ? 0 : 1
        }
    }
}
