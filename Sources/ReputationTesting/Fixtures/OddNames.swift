/// Names that differ as strings, most of them hard for somebody.
enum OddNames {
    static let all = [
        "m", "M", "m ", " m", "m%", "m_", "%", "_", "*", "m:n", "m/n", "../m", "m\\n", "'; DROP TABLE m; --",
        "\"m\"",
        "m\n", "m\u{0}", "m\u{0}n", "\u{FEFF}m", "\u{43B}\u{43E}\u{434}\u{43A}\u{430}", "\u{21B}ar\u{103}",
        "\u{645}\u{631}\u{643}\u{628}", "\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}", "\u{1F1F2}\u{1F1E9}",
        "stra\u{DF}e", "strasse", "i", "\u{131}", "\u{130}", "1", "01", "1.0", "null", "",
        String(repeating: "m", count: 10_000), String(repeating: "m", count: 10_001),
    ]
}
