import ReputationFoundations

extension OpenTimeExplanation {
    /// The steps as lines in the clock times of a zone, 80 columns wide unless there are seconds in them.
    ///
    /// ```text
    /// Fri 2024-01-19 16:00 - 17:00                  counted               1:00:00
    /// Fri 2024-01-19 17:00 - Mon 2024-01-22 09:00   closed                1:00:00
    /// ```
    ///
    /// The last column is the running total. Names longer than the room they have are cut.
    ///
    /// - Parameter table: The zone, for example ``CompiledCalendar/zoneTable``.
    /// - Returns: One line per step.
    public func lines(in table: ZoneTable) -> [String] {
        steps.map { step in
            let start = ClockText(Instant(step.range.lowerBound), table.offsets)
            let end = ClockText(Instant(step.range.upperBound), table.offsets)
            let span = start.dayAndTime + " - " + (start.day == end.day ? end.time : end.dayAndTime)
            let reason = ClockText.cut(step.reason.label, to: 21)
            return ClockText.fill(span, to: 46) + ClockText.fill(reason, to: 22) + step.runningTotal.clockFace
        }
    }
}

/// A moment as the clocks of a zone show it.
struct ClockText {
    /// The weekday and the date, such as `Fri 2024-01-19`.
    let day: String
    /// The time of day; seconds and milliseconds only where there are any.
    let time: String

    init(_ instant: Instant, _ offsets: OffsetTable) {
        let (days, millisecond) = offsets.local(at: instant).floorDivided(by: 86_400_000)
        day = LocalDate.weekday(ofDay: Int(days)).abbreviation + " \(CivilDate(daysSince1970: Int(days)))"
        let second = LocalTime(secondOfDay: Int(millisecond / 1000))
        let fraction = millisecond % 1000
        if fraction == 0 {
            time = second.description
        } else {
            let whole = second.description.utf8.count == 5 ? "\(second):00" : second.description
            time = whole + "." + CivilDate.padded(Int(fraction), to: 3)
        }
    }

    var dayAndTime: String { day + " " + time }

    /// Pads with blanks on the right.
    static func fill(_ text: String, to width: Int) -> String {
        text + String(repeating: " ", count: max(1, width - text.count))
    }

    /// Cuts a text that is too long and marks the cut.
    static func cut(_ text: String, to width: Int) -> String {
        text.count <= width ? text : text.prefix(width - 1) + "…"
    }
}

extension Duration {
    /// Hours, minutes and seconds, such as `26:05:00`; milliseconds only where there are any.
    var clockFace: String {
        let milliseconds = wholeMilliseconds
        let sign = milliseconds < 0 ? "-" : ""
        let magnitude = milliseconds.magnitude
        let (minutes, seconds) = ((magnitude / 60_000) % 60, (magnitude / 1000) % 60)
        let face =
            "\(magnitude / 3_600_000):" + CivilDate.padded(Int(minutes), to: 2) + ":"
            + CivilDate.padded(Int(seconds), to: 2)
        return sign + (magnitude % 1000 == 0 ? face : face + "." + CivilDate.padded(Int(magnitude % 1000), to: 3))
    }
}
