/// Finds emoji the way X counts them: one picture is one emoji, however many scalars it is made of.
///
/// After Unicode Technical Standard 51: an emoji with its skin tone or variation selector, a flag, a keycap, a tagged
/// flag, and up to four emoji joined by U+200D (no recommended sequence has more). Two regional indicators are a flag
/// only where Unicode recommends that region.
enum EmojiSequence {
    /// The index behind the emoji that starts at `start`, or `nil` when none does.
    ///
    /// - Complexity: O(1), for an emoji has a bounded number of scalars.
    static func end(in scalars: [Unicode.Scalar], at start: Int) -> Int? {
        let first = scalars[start]
        if first.value < 0x80 { return keycapEnd(in: scalars, at: start) }
        if regionalIndicators.contains(first.value) {
            guard start + 1 < scalars.count, isFlag(first, scalars[start + 1]) else { return start + 1 }
            return start + 2
        }
        guard var end = elementEnd(in: scalars, at: start) else { return nil }
        var elements = 1
        while elements < 4, end + 1 < scalars.count, scalars[end].value == 0x200D,
            let next = elementEnd(in: scalars, at: end + 1)
        {
            end = next
            elements += 1
        }
        return end
    }

    /// One emoji without joiners: a base with a skin tone, a variation selector or tags.
    private static func elementEnd(in scalars: [Unicode.Scalar], at start: Int) -> Int? {
        let base = scalars[start]
        guard base.value >= 0x80, base.properties.isEmoji, !regionalIndicators.contains(base.value) else { return nil }
        let next = start + 1 < scalars.count ? scalars[start + 1].value : 0
        if next == 0xFE0E { return base.properties.isEmojiPresentation ? start + 1 : nil }
        // © and ® are letters of a text unless the selector makes pictures of them.
        if base.value < 0x100 { return next == 0xFE0F ? start + 2 : nil }
        if base.value == 0x1F3F4, let end = tagsEnd(in: scalars, at: start + 1) { return end }
        if next == 0xFE0F { return start + 2 }
        if skinTones.contains(next), base.properties.isEmojiModifierBase { return start + 2 }
        return start + 1
    }

    private static func keycapEnd(in scalars: [Unicode.Scalar], at start: Int) -> Int? {
        guard scalars[start].properties.isEmoji else { return nil }
        var index = start + 1
        if index < scalars.count, scalars[index].value == 0xFE0F { index += 1 }
        return index < scalars.count && scalars[index].value == 0x20E3 ? index + 1 : nil
    }

    /// Behind one to six tag characters and the closing tag.
    private static func tagsEnd(in scalars: [Unicode.Scalar], at start: Int) -> Int? {
        var index = start
        while index < scalars.count, index - start < 6, tags.contains(scalars[index].value) { index += 1 }
        guard index > start, index < scalars.count, scalars[index].value == 0xE007F else { return nil }
        return index + 1
    }

    private static let tags: ClosedRange<UInt32> = 0xE0030...0xE007A
    private static let skinTones: ClosedRange<UInt32> = 0x1F3FB...0x1F3FF
    private static let regionalIndicators: ClosedRange<UInt32> = 0x1F1E6...0x1F1FF

    private static func isFlag(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
        guard regionalIndicators.contains(second.value) else { return false }
        let row = Int(first.value - regionalIndicators.lowerBound)
        return flagRows[row].contains(UInt8(ascii: "A") + UInt8(second.value - regionalIndicators.lowerBound))
    }

    /// For each first letter from A to Z the second letters of the recommended flags (emoji-sequences.txt, Emoji 16).
    private static let flagRows = """
        CDEFGILMOQRSTUWXZ ABDEFGHIJLMNOQRSTVWYZ ACDFGHIKLMNOPQRUVWXYZ EGJKMOZ ACEGHRSTU IJKMOR \
        ABDEFGHILMNPQRSTUWY KMNRTU CDELMNOQRST EMOP EGHIMNPRWYZ ABCIKRSTUVY ACDEFGHKLMNOPQRSTUVWXYZ \
        ACEFGILOPRUZ M AEFGHKLMNRSTWY A EOSUW ABCDEGHIJKLMNORSTVXYZ ACDFGHJKLMNORTVWZ AGMNSYZ ACEGINU FS K ET AMW
        """.split(separator: " ").map { Array($0.utf8) }
}
