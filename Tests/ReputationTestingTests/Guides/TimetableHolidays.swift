import Foundation
import ServiceLevels

/// The days on which no boat sails, from a file that the harbour office writes: a date and a name on each line.
struct TimetableHolidays: HolidaySource {
    let path: String

    /// A line that is not a date and a name.
    struct BadLine: Error { var number: Int }

    func holidays(from first: LocalDate, through last: LocalDate) throws -> [Holiday] {
        // A file that cannot be read is an error: no list at all would open the desk on every holiday.
        let text = try String(contentsOfFile: path, encoding: .utf8)
        return try text.split(whereSeparator: \.isNewline).enumerated().compactMap { index, line in
            let parts = line.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, let date = LocalDate(String(parts[0])) else { throw BadLine(number: index + 1) }
            return (first...last).contains(date) ? Holiday(date, String(parts[1])) : nil
        }
    }
}
