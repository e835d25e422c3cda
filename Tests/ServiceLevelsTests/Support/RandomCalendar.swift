import Foundation
import ServiceLevels
import TestSupport

extension BusinessCalendar {
    /// A random calendar of 2024 and 2025: up to three stretches a day, exceptions, and the policy that joins overlaps.
    static func random(using random: inout SeededRandom) -> BusinessCalendar {
        let zones: [ZoneID] = [
            "UTC", "Europe/London", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata", "America/St_Johns",
            "Africa/Casablanca", "Pacific/Auckland", "America/Havana",
        ]
        var calendar = BusinessCalendar(
            id: "random",
            zone: zones.randomElement(using: &random) ?? .utc,
            weekly: [.wednesday: [OpenHours(9, 17)]]
        )
        calendar.overlaps = .merge
        for weekday in Weekday.allCases where Int.random(in: 0..<4, using: &random) > 0 {
            calendar.weekly[weekday, default: []] += .random(using: &random)
        }
        for _ in 0..<Int.random(in: 0..<4, using: &random) {
            calendar.holidays.append(Holiday(.random(using: &random), "holiday"))
        }
        for _ in 0..<Int.random(in: 0..<3, using: &random) {
            let date = LocalDate.random(using: &random)
            guard !calendar.datedHours.contains(where: { $0.date == date }) else { continue }
            calendar.datedHours.append(DatedHours(date, .random(using: &random)))
        }
        for _ in 0..<Int.random(in: 0..<4, using: &random) {
            calendar.breaks.append(DatedBreak(.random(using: &random), .random(using: &random)))
        }
        return calendar
    }
}

extension OpenHours {
    /// Hours on whole minutes, often on the full hour, sometimes to the end of the day.
    static func random(using random: inout SeededRandom) -> OpenHours {
        let grid = [1, 15, 60].randomElement(using: &random) ?? 60
        let opens = Int.random(in: 0..<1440 / grid, using: &random) * grid
        let closes = Int.random(in: opens / grid + 1...1440 / grid, using: &random) * grid
        return OpenHours(LocalTime(secondOfDay: opens * 60), LocalTime(secondOfDay: closes * 60))
    }
}

extension [OpenHours] {
    static func random(using random: inout SeededRandom) -> [OpenHours] {
        (0..<Int.random(in: 0..<3, using: &random)).map { _ in OpenHours.random(using: &random) }
    }
}

extension LocalDate {
    /// A date near the changes of the clocks of spring 2024, where exceptions and transitions meet.
    static func random(using random: inout SeededRandom) -> LocalDate {
        LocalDate(2024, Int.random(in: 3...4, using: &random), Int.random(in: 1...30, using: &random))
    }
}
