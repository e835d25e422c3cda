extension CivilDate: CustomStringConvertible {
    /// The date as ISO 8601, such as `2024-02-29`; years outside 0 to 9999 get a sign and nine digits.
    package var description: String {
        let fullYear: String
        if (0...9999).contains(year) {
            fullYear = Self.padded(year, to: 4)
        } else {
            fullYear = (year < 0 ? "-" : "+") + Self.padded(abs(year), to: 9)
        }
        return "\(fullYear)-\(Self.padded(month, to: 2))-\(Self.padded(day, to: 2))"
    }

    /// A number with leading zeros.
    package static func padded(_ number: Int, to width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
}

extension Instant {
    /// Midnight UTC of a day counted from 1970-01-01, clamped to the representable range.
    package init(startOfUTCDay day: Int) {
        let (milliseconds, overflow) = Int64(day).multipliedReportingOverflow(by: 86_400_000)
        self.init(milliseconds: overflow ? (day < 0 ? .min : .max) : milliseconds)
    }
}
