import ServiceLevels

extension HolidaySourceConformance {
    private static var ordinary: [Holiday] {
        [
            Holiday(LocalDate(2025, 12, 25), "Christmas Day"), Holiday(LocalDate(2026, 1, 1), "New Year's Day"),
            Holiday(LocalDate(2026, 4, 3), "Good Friday"), Holiday(LocalDate(2026, 12, 25), "Christmas Day"),
            Holiday(LocalDate(2028, 2, 29), "Leap day regatta"),
        ]
    }

    func givesEverything(_ report: LawReport) async throws {
        let source = try await source(of: Self.ordinary)
        for (first, last) in [
            (LocalDate(2026, 1, 1), LocalDate(2026, 12, 31)), (LocalDate(2025, 6, 1), LocalDate(2026, 3, 1)),
            (LocalDate(2020, 1, 1), LocalDate(2035, 12, 31)), (LocalDate(2028, 2, 1), LocalDate(2028, 3, 1)),
        ] {
            try await expect(source, first, last, Self.ordinary, report)
        }
    }

    func rangesIncludeBothEnds(_ report: LawReport) async throws {
        let source = try await source(of: Self.ordinary)
        for holiday in Self.ordinary {
            try await expect(source, holiday.date, holiday.date, Self.ordinary, report)
        }
        try await expect(source, LocalDate(2026, 1, 1), LocalDate(2026, 4, 3), Self.ordinary, report)
    }

    func emptyRangesAreEmpty(_ report: LawReport) async throws {
        let source = try await source(of: Self.ordinary)
        try await expect(source, LocalDate(2026, 5, 1), LocalDate(2026, 9, 30), Self.ordinary, report)
        try await expect(source, LocalDate(2031, 1, 1), LocalDate(2031, 12, 31), Self.ordinary, report)
        let without = try await self.source(of: [])
        try await expect(without, LocalDate(2026, 1, 1), LocalDate(2026, 12, 31), [], report)
    }

    func datesMayBeShared(_ report: LawReport) async throws {
        let holidays = [
            Holiday(LocalDate(2026, 5, 1), "Labour Day"), Holiday(LocalDate(2026, 5, 1), "Harbour Day"),
            Holiday(LocalDate(2026, 5, 2), "Harbour Day"), Holiday(LocalDate(2026, 5, 3), "Harbour Day"),
        ]
        let source = try await source(of: holidays)
        try await expect(source, LocalDate(2026, 4, 1), LocalDate(2026, 6, 1), holidays, report)
    }

    func namesMayBeAnything(_ report: LawReport) async throws {
        // Most formats of holidays are lines of text, so that control characters are not asked of them.
        let names = OddNames.all.filter { name in
            !name.isEmpty && name.first != " " && name.last != " "
                && !name.unicodeScalars.contains { $0.value < 32 || $0.value == 0xFEFF }
        }
        let holidays = names.enumerated().map { Holiday(LocalDate(2026, 1 + $0 / 28, 1 + $0 % 28), $1) }
        let source = try await source(of: holidays)
        try await expect(source, LocalDate(2026, 1, 1), LocalDate(2026, 12, 31), holidays, report)
    }

    func manyAreGiven(_ report: LawReport) async throws {
        let holidays = (0..<3000).map {
            Holiday(LocalDate(2000 + $0 / 336, 1 + $0 / 28 % 12, 1 + $0 % 28), "day \($0)")
        }
        let source = try await source(of: holidays)
        try await expect(source, LocalDate(2000, 1, 1), LocalDate(2010, 12, 31), holidays, report)
    }

    func answersAreRepeatable(_ report: LawReport) async throws {
        let source = try await source(of: Self.ordinary)
        let answers = try await withThrowingTaskGroup(of: [String].self) { group in
            for _ in 0..<8 {
                group.addTask {
                    let found = try await source.holidays(
                        from: LocalDate(2026, 1, 1),
                        through: LocalDate(2026, 12, 31)
                    )
                    return found.map { "\($0.date) \($0.name)" }.sorted()
                }
            }
            return try await group.reduce(into: Set<[String]>()) { $0.insert($1) }
        }
        report.equal(answers.count, 1, "different answers to eight tasks that ask the same")
        for _ in 0..<3 {
            try await expect(source, LocalDate(2026, 1, 1), LocalDate(2026, 12, 31), Self.ordinary, report)
        }
    }

    func failuresAreErrors(_ report: LawReport) async throws {
        guard let makeFailing else { return report.skip("because the kit was given no makeFailing") }
        let source = try await makeFailing()
        for _ in 0..<2 {
            do {
                let found = try await source.holidays(from: LocalDate(2026, 1, 1), through: LocalDate(2026, 12, 31))
                report.expect(false, "a source that cannot say gives \(found.count) holidays")
            } catch {
                continue
            }
        }
    }

    /// Compares what is given of a range; what lies outside of it is the source's own affair.
    private func expect(
        _ source: Source,
        _ first: LocalDate,
        _ last: LocalDate,
        _ holidays: [Holiday],
        _ report: LawReport
    ) async throws {
        let isInside: (Holiday) -> Bool = { $0.date >= first && $0.date <= last }
        let found = try await source.holidays(from: first, through: last).filter(isInside)
        report.sameMembers(
            found.map { "\($0.date) \($0.name)" }.sorted(),
            holidays.filter(isInside).map { "\($0.date) \($0.name)" }.sorted(),
            "the holidays from \(first) through \(last)"
        )
    }
}
