/// A language in which a page is written, with its way of writing numbers and dates.
public enum ReportLocale: String, CaseIterable, Hashable, Codable, Sendable {
    /// English, with days before months: 13 Mar 2026, 1,234.5.
    case english = "en"
    /// German: 13.03.2026, 1.234,5.
    case german = "de"
    /// Russian: 13.03.2026, 1 234,5.
    case russian = "ru"
    /// Romanian: 13.03.2026, 1.234,5.
    case romanian = "ro"

    /// The locale of a BCP 47 tag, such as `de-AT`; `nil` for a language that has no texts.
    public init?(tag: String) {
        self.init(rawValue: tag.prefix { $0 != "-" && $0 != "_" }.lowercased())
    }

    /// Which form of a word goes with a number, an index into the forms of a text (CLDR plural rules for integers).
    ///
    /// English and German have two forms, Russian three (1, 2 to 4, 5 and more), Romanian three (1, 2 to 19, 20 and more).
    func pluralForm(_ count: Int) -> Int {
        let (tens, ones) = (count.magnitude % 100, count.magnitude % 10)
        switch self {
        case .english, .german: return count.magnitude == 1 ? 0 : 1
        case .russian:
            if ones == 1, tens != 11 { return 0 }
            return (2...4).contains(ones) && !(12...14).contains(tens) ? 1 : 2
        case .romanian:
            if count.magnitude == 1 { return 0 }
            return count == 0 || (1...19).contains(tens) ? 1 : 2
        }
    }

    /// How many forms a counted text has.
    var pluralForms: Int { self == .english || self == .german ? 2 : 3 }

    var decimalPoint: String { self == .english ? "." : "," }

    var groupSeparator: String {
        switch self {
        case .english: ","
        case .german, .romanian: "."
        case .russian: "\u{A0}"
        }
    }
}
