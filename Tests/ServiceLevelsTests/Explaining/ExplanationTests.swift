import Foundation
import ServiceLevels
import Testing

@Suite struct ExplanationTests {
    private func easter() throws -> CompiledCalendar {
        var calendar = BusinessCalendar.nineToFive("Europe/London")
        calendar.holidays = [
            Holiday(LocalDate(2024, 3, 29), "Good Friday"), Holiday(LocalDate(2024, 4, 1), "Easter Monday"),
        ]
        calendar.breaks = [DatedBreak(LocalDate(2024, 4, 2), OpenHours(12, 13), "stock-taking")]
        return try calendar.compiled()
    }

    @Test func `a deadline over Easter names the holidays, the break, the pause and the rest`() throws {
        let explained = try easter().explainDeadline(
            from: utc("2024-03-28 16:00"),
            after: .hours(5),
            excluding: [.utc("2024-03-28 16:30", "2024-03-28 18:00")]
        )
        #expect(
            explained.steps.map(\.reason) == [
                .counted, .pause, .closed, .holiday("Good Friday"), .closed, .holiday("Easter Monday"), .closed,
                .counted,
                .onBreak("stock-taking"), .counted,
            ]
        )
        #expect(explained.deadline?.exhaustedAt == utc("2024-04-02 13:30"))
        #expect(explained.counted == .hours(5))
        #expect(explained.calendars.map(\.id) == ["nine-to-five"])
    }

    @Test func `a target that ends on closing time explains the closed time up to the breach`() throws {
        let explained = try BusinessCalendar.nineToFive().compiled()
            .explainDeadline(from: utc("2006-01-06 16:00"), after: .minutes(60))
        #expect(explained.steps.map(\.reason) == [.counted, .closed])
        #expect(explained.range == .utc("2006-01-06 16:00", "2006-01-09 09:00"))
        #expect(explained.target == .minutes(60))
    }

    @Test func `the text fits 80 columns and shows the clocks of the zone`() throws {
        let calendar = try easter()
        let explained = try calendar.explainDeadline(from: utc("2024-03-28 16:00:30.250"), after: .hours(8))
        let lines = explained.lines(in: calendar.zoneTable)
        #expect(
            lines == [
                "Thu 2024-03-28 16:00:30.250 - 17:00           counted               0:59:29.750",
                "Thu 2024-03-28 17:00 - Fri 2024-03-29 00:00   closed                0:59:29.750",
                "Fri 2024-03-29 00:00 - Sat 2024-03-30 00:00   holiday: Good Friday  0:59:29.750",
                "Sat 2024-03-30 00:00 - Mon 2024-04-01 00:00   closed                0:59:29.750",
                "Mon 2024-04-01 00:00 - Tue 2024-04-02 00:00   holiday: Easter Mond… 0:59:29.750",
                "Tue 2024-04-02 00:00 - 09:00                  closed                0:59:29.750",
                "Tue 2024-04-02 09:00 - 12:00                  counted               3:59:29.750",
                "Tue 2024-04-02 12:00 - 13:00                  break: stock-taking   3:59:29.750",
                "Tue 2024-04-02 13:00 - 17:00                  counted               7:59:29.750",
                "Tue 2024-04-02 17:00 - Wed 2024-04-03 09:00   closed                7:59:29.750",
                "Wed 2024-04-03 09:00 - 09:00:30.250           counted               8:00:00",
            ]
        )
        #expect(lines.allSatisfy { $0.count <= 80 })
    }

    @Test func `an explanation survives JSON, with times as text and durations in milliseconds`() throws {
        let explained = try easter().explainDeadline(from: utc("2024-03-28 16:00"), after: .hours(5))
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        let data = try encoder.encode(explained)
        #expect(try JSONDecoder().decode(OpenTimeExplanation.self, from: data) == explained)
        let text = String(decoding: data, as: UTF8.self)
        #expect(text.contains(#""countedMilliseconds":18000000"#))
        #expect(text.contains(#""exhaustedAt":"2024-04-02T13:00:00.000Z""#))
        #expect(text.contains(#""name":"Good Friday""#))
    }

    @Test func `an end before the beginning has no steps`() throws {
        let explained = try easter().explainElapsed(from: utc("2024-03-29"), to: utc("2024-03-28"))
        #expect(explained.steps.isEmpty && explained.counted == .zero)
    }

    @Test func `combined calendars name both sources and both holidays`() throws {
        let london = try easter()
        let berlin = try BusinessCalendar.nineToFive("Europe/Berlin").holidays("2024-05-09").compiled()
        let both = london.union(berlin)
        #expect(both.sources.map(\.zone) == ["Europe/London", "Europe/Berlin"])
        #expect(try both.reason(at: utc("2024-03-29 06:00")) == .holiday("Good Friday"))
        #expect(try both.reason(at: utc("2024-03-29 08:00")) == .counted)
        #expect(both.sources.allSatisfy { !$0.zoneDataVersion.isEmpty })
        let switched = london.switching(to: berlin, at: utc("2024-04-01"))
        #expect(try switched.reason(at: utc("2024-03-29 08:00")) == .holiday("Good Friday"))
        #expect(try switched.reason(at: utc("2024-04-01 18:00")) == .closed)
        #expect(try switched.reason(at: utc("2024-05-09 08:00")) == .holiday("holiday"))
        #expect(try berlin.subtracting(london).reason(at: utc("2024-03-29 20:00")) == .closed)
    }
}
