#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
import ReputationFoundations

/// A square for each day, weeks side by side with Monday on top, the larger and darker the more happened.
struct CalendarGrid {
    /// How often something happened, by days since 1970.
    let counts: [Int: Int]
    /// The last day.
    let last: Int
    /// How many weeks, the last one included.
    let weeks: Int

    private static let cell = 16.0
    private static let left = 34.0
    private static let top = 22.0

    /// The Monday with which the grid begins.
    var first: Int { monday(of: last) - 7 * (max(1, weeks) - 1) }

    private func monday(of day: Int) -> Int { day - CivilDate(daysSince1970: day).isoWeekday + 1 }

    /// The days of the grid in which something happened.
    var busyDays: Int { counts.count { $0.key >= first && $0.key <= last && $0.value > 0 } }

    /// How dark a day is, 0 for nothing to 4.
    static func shade(_ count: Int) -> Int {
        switch count {
        case ...0: 0
        case 1: 1
        case 2...3: 2
        case 4...7: 3
        default: 4
        }
    }

    /// Draws the grid.
    ///
    /// - Parameters:
    ///   - weekdays: Seven short names, Monday first.
    ///   - month: The short name of a month, 1 to 12.
    ///   - note: What a reader sees who points at a day on which something happened.
    /// - Returns: The drawing.
    func drawing(weekdays: [String], month: (Int) -> String, note: (Int, Int) -> String) -> SVGDrawing {
        var drawing = SVGDrawing(width: PlotFrame.width, height: Self.top + 7 * Self.cell + 4)
        for row in [0, 2, 4] where row < weekdays.count {
            drawing.text(weekdays[row], x: Self.left - 5, y: Self.top + (Double(row) + 0.75) * Self.cell, anchor: "end")
        }
        var freeAt = 0.0
        for day in first...max(first, last) {
            let (week, row) = (day - first).quotientAndRemainder(dividingBy: 7)
            let x = Self.left + Double(week) * Self.cell
            let y = Self.top + Double(row) * Self.cell
            let date = CivilDate(daysSince1970: day)
            if row == 0, date.day <= 7, x >= freeAt {
                drawing.text(month(date.month), x: x, y: Self.top - 7)
                freeAt = x + 34
            }
            let count = counts[day] ?? 0
            let shade = Self.shade(count)
            drawing.rectangle(x: x, y: y, width: Self.cell - 2, height: Self.cell - 2, style: "day")
            guard shade > 0 else { continue }
            // The size says the same as the shade, for those who do not see it.
            let side = 5.0 + 2.25 * Double(shade)
            let inset = (Self.cell - 2 - side) / 2
            drawing.rectangle(
                x: x + inset,
                y: y + inset,
                width: side,
                height: side,
                style: "day\(shade)",
                note: note(day, count)
            )
        }
        return drawing
    }
}
