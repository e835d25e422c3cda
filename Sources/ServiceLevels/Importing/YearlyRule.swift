/// How a holiday comes again each year: the part of RFC 5545's recurrence rules that holidays use.
struct YearlyRule: Hashable, Sendable {
    /// Which day of the year it is.
    enum Pattern: Hashable, Sendable {
        /// The same month and day; years without that day have none.
        case date(month: Int, day: Int)
        /// The nth such weekday of a month, counted from the end if negative.
        case weekday(Weekday, ordinal: Int, month: Int)
    }

    var pattern: Pattern
    /// Every how many years, 1 or more.
    var interval = 1
    /// The most occurrences, the first included.
    var count: Int?
    /// The last date on which it may occur.
    var until: LocalDate?

    /// Reads the value of an RRULE.
    ///
    /// - Throws: A text that names what is not supported.
    init(_ text: String, start: LocalDate) throws(YearlyRuleError) {
        var fields: [String: String] = [:]
        for part in text.uppercased().split(separator: ";") {
            let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard pair.count == 2 else { throw YearlyRuleError(reason: "'\(part)' has no value") }
            guard fields.updateValue(String(pair[1]), forKey: String(pair[0])) == nil else {
                throw YearlyRuleError(reason: "'\(pair[0])' is given twice")
            }
        }
        let supported: Set = ["FREQ", "INTERVAL", "COUNT", "UNTIL", "BYMONTH", "BYMONTHDAY", "BYDAY", "WKST"]
        if let unknown = fields.keys.filter({ !supported.contains($0) }).min() {
            throw YearlyRuleError(reason: "the recurrence part \(unknown) is not supported")
        }
        guard fields["FREQ"] == "YEARLY" else {
            throw YearlyRuleError(reason: "only yearly recurrence is supported, not FREQ=\(fields["FREQ"] ?? "")")
        }
        interval = try Self.number(fields["INTERVAL"], "INTERVAL", in: 1...9999) ?? 1
        count = try Self.number(fields["COUNT"], "COUNT", in: 1...9999)
        if let text = fields["UNTIL"] {
            guard let date = LocalDate(basic: text.prefix(8)) else {
                throw YearlyRuleError(reason: "UNTIL=\(text) is not a date")
            }
            until = date
        }
        let month = try Self.number(fields["BYMONTH"], "BYMONTH", in: 1...12) ?? start.month
        if let text = fields["BYDAY"] {
            guard fields["BYMONTHDAY"] == nil, fields["BYMONTH"] != nil else {
                throw YearlyRuleError(reason: "BYDAY is supported only with BYMONTH and without BYMONTHDAY")
            }
            guard let weekday = Weekday.allCases.first(where: { text.hasSuffix($0.rawValue.uppercased().prefix(2)) }),
                let ordinal = Int(text.dropLast(2)), [-5, -4, -3, -2, -1, 1, 2, 3, 4, 5].contains(ordinal)
            else { throw YearlyRuleError(reason: "BYDAY=\(text) is supported only as one weekday such as 4TH or -1MO") }
            pattern = .weekday(weekday, ordinal: ordinal, month: month)
        } else {
            let day = try Self.number(fields["BYMONTHDAY"], "BYMONTHDAY", in: 1...31) ?? start.day
            pattern = .date(month: month, day: day)
        }
        guard date(in: start.year) == start else {
            throw YearlyRuleError(reason: "DTSTART \(start) is not an occurrence of the rule itself")
        }
    }

    /// The date of a year, whatever interval, count and until say.
    func date(in year: Int) -> LocalDate? {
        switch pattern {
        case .date(let month, let day):
            let date = LocalDate(year, month, day)
            return date.daysSince1970 == nil ? nil : date
        case .weekday(let weekday, let ordinal, let month):
            guard let first = LocalDate(year, month, 1).daysSince1970,
                let next = (month == 12 ? LocalDate(year + 1, 1, 1) : LocalDate(year, month + 1, 1)).daysSince1970
            else { return nil }
            let offset = (weekday.index - LocalDate.weekday(ofDay: first).index + 7) % 7
            let days = Array(stride(from: first + offset, to: next, by: 7))
            let index = ordinal > 0 ? ordinal - 1 : days.count + ordinal
            return days.indices.contains(index) ? LocalDate(daysSince1970: days[index]) : nil
        }
    }

    /// The occurrences from a first date up to a last one.
    ///
    /// - Complexity: O(y), with y years from the first to the last.
    func occurrences(from start: LocalDate, through last: LocalDate) -> [LocalDate] {
        guard start.year <= last.year else { return [] }
        var dates: [LocalDate] = []
        for year in stride(from: start.year, through: last.year, by: interval) {
            guard let date = date(in: year) else { continue }
            if date > last || date > until ?? last || dates.count == count ?? .max { break }
            dates.append(date)
        }
        return dates
    }

    private static func number(
        _ text: String?,
        _ name: String,
        in range: ClosedRange<Int>
    ) throws(YearlyRuleError) -> Int? {
        guard let text else { return nil }
        guard let number = Int(text), range.contains(number) else {
            throw YearlyRuleError(reason: "\(name)=\(text) is not supported")
        }
        return number
    }
}

/// Why a recurrence rule cannot be used.
struct YearlyRuleError: Error, Hashable {
    let reason: String
}

extension LocalDate {
    /// Reads `20240229`, the basic form of ISO 8601, if the date exists.
    init?(basic text: some StringProtocol) {
        guard text.utf8.count == 8, text.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int(text) else {
            return nil
        }
        self.init(number / 10_000, number / 100 % 100, number % 100)
        guard daysSince1970 != nil else { return nil }
    }
}
