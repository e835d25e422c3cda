/// Writes numbers, moments and durations, and finds texts, for one locale.
struct PageWording: Sendable {
    let locale: ReportLocale
    /// The clock by which moments and days are written.
    var clock = ReportClock.utc

    /// A text without places to fill.
    subscript(key: ReportText) -> String {
        // A missing text shows its key, which a test forbids.
        ReportText.table(of: locale)[key] ?? key.rawValue
    }

    /// A text with its places `{0}`, `{1}` filled.
    func callAsFunction(_ key: ReportText, _ values: String...) -> String {
        filled(self[key], values)
    }

    /// A text in the form that goes with a number, which stands at `{0}`; further values follow.
    func counted(_ key: ReportText, _ count: Int, _ values: String...) -> String {
        let forms = self[key].split(separator: "|", omittingEmptySubsequences: false).map(String.init)
        let form = forms[min(locale.pluralForm(count), forms.count - 1)]
        return filled(form, [number(count)] + values)
    }

    private func filled(_ text: String, _ values: [String]) -> String {
        // Filled from left to right, so that what a value holds is not filled again.
        var result = ""
        var rest = text[...]
        while let open = rest.firstIndex(of: "{") {
            result += rest[..<open]
            let after = rest.index(after: open)
            guard let close = rest[after...].firstIndex(of: "}"), let index = Int(rest[after..<close]),
                values.indices.contains(index)
            else {
                result += "{"
                rest = rest[after...]
                continue
            }
            result += values[index]
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }

    /// A whole number with its thousands apart.
    func number(_ value: Int) -> String {
        let digits = String(value.magnitude)
        // Four digits stand together except in English, as the languages' own style guides ask.
        guard digits.count > (locale == .english ? 3 : 4) else { return (value < 0 ? "−" : "") + digits }
        var result = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { result += locale.groupSeparator }
            result.append(digit)
        }
        return (value < 0 ? "−" : "") + result
    }

    /// A number with at most one digit after the point.
    func number(_ value: Double) -> String {
        guard value.isFinite, abs(value) < 1e15 else { return "–" }
        let tenths = Int((value * 10).rounded(.toNearestOrEven))
        let whole = number(Int(tenths.magnitude / 10))
        let sign = tenths < 0 ? "−" : ""
        return tenths % 10 == 0 ? sign + whole : "\(sign)\(whole)\(locale.decimalPoint)\(tenths.magnitude % 10)"
    }

    /// A share, such as `12.3 %`, with a blank that does not break; English has none.
    func percent(_ share: Double) -> String {
        number(share * 100) + percentSign
    }

    /// The same with a digit after the point in any case, for numbers that stand below one another.
    func exactPercent(_ share: Double) -> String {
        tenths(share * 100) + percentSign
    }

    /// Two shares as a range, such as `41.0–52.3%`.
    func range(_ lower: Double, _ upper: Double) -> String {
        "\(tenths(lower * 100))–\(exactPercent(upper))"
    }

    private func tenths(_ value: Double) -> String {
        let text = number(value)
        return text.contains(locale.decimalPoint) || !value.isFinite ? text : "\(text)\(locale.decimalPoint)0"
    }

    private var percentSign: String { locale == .english ? "%" : "\u{A0}%" }
}
