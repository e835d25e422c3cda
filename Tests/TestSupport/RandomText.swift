/// Texts made of what is hard to read: scripts, marks, numbers, pictographs, quotes and joiners in any order.
public enum RandomText: Sendable {
    private static let pieces = [
        "Thank you", "don't", "v-am", "größer", "ЁЖ", "Спасибо", "пожалуйста", "știți", "12.05.2026", "16:00", "#4711",
        "AA-123",
        "www.kestrel.example/x?y=1", "a.b@kestrel.example", "@kestrel", "#bay", "😂", "👍🏽", "👨‍👩‍👧", "🇩🇪", ":)", "))", "!!!",
        "?!",
        "…", "...", ".", ",", "(", ")", "\"", "'", "“", "”", "„", "«", "»", "–", "-", "\n", "\r\n", " ", "  ",
        "\u{00A0}",
        "e\u{301}", "\u{308}", "\u{200D}", "\u{200B}", "\u{202E}", "中文", "العربية", "ｆｕｌｌ", "%NAME%", "{{x}}", "[NAME]",
        "40 €",
        "\u{0}", "İ", "ﬁ", "ẞ", "z. B.", "т. е.",
    ]

    /// Up to thirty pieces in a row.
    public static func make(_ random: inout SeededRandom) -> String {
        var text = ""
        for _ in 0..<Int.random(in: 0...30, using: &random) {
            text += pieces[Int.random(in: 0..<pieces.count, using: &random)]
            if Bool.random(using: &random) { text += " " }
        }
        return text
    }
}
