import ReputationFoundations
import Testing

@Suite struct OffsetTableTests {
    private let hour: Int64 = 3_600_000

    /// One hour forward at 100 h and back at 200 h.
    private var table: OffsetTable {
        OffsetTable(
            initialOffset: -5 * hour,
            transitions: [
                (Instant(milliseconds: 100 * hour), -4 * hour), (Instant(milliseconds: 150 * hour), -4 * hour),
                (Instant(milliseconds: 200 * hour), -5 * hour),
            ]
        )
    }

    private func reading(_ local: Int64, hint: Int = 0) -> OffsetTable.LocalReading {
        var hint = hint
        return table.reading(ofLocal: local, hint: &hint)
    }

    @Test func `a transition that changes nothing is dropped`() {
        #expect(table.segments.count == 3)
        #expect(table.offset(at: Instant(milliseconds: 100 * hour - 1)) == -5 * hour)
        #expect(table.offset(at: Instant(milliseconds: 100 * hour)) == -4 * hour)
        #expect(table.offset(at: .distantPast) == -5 * hour)
        #expect(table.offset(at: .distantFuture) == -5 * hour)
    }

    @Test(arguments: [0, 1, 2, 7, -1])
    func `skipped and repeated times are told apart whatever the hint`(hint: Int) {
        #expect(reading(94 * hour, hint: hint) == .unique(Instant(milliseconds: 99 * hour)))
        #expect(
            reading(95 * hour, hint: hint)
                == .skipped(
                    offsetBefore: Instant(milliseconds: 100 * hour),
                    transition: Instant(milliseconds: 100 * hour)
                )
        )
        #expect(
            reading(95 * hour + 1, hint: hint)
                == .skipped(
                    offsetBefore: Instant(milliseconds: 100 * hour + 1),
                    transition: Instant(milliseconds: 100 * hour)
                )
        )
        #expect(reading(96 * hour, hint: hint) == .unique(Instant(milliseconds: 100 * hour)))
        #expect(
            reading(195 * hour, hint: hint)
                == .repeated(first: Instant(milliseconds: 199 * hour), last: Instant(milliseconds: 200 * hour))
        )
        #expect(reading(196 * hour, hint: hint) == .unique(Instant(milliseconds: 201 * hour)))
    }

    @Test func `a whole date can be skipped`() {
        // As in Samoa at the end of 2011: from ten hours behind to fourteen ahead.
        let midnight = Instant(startOfUTCDay: 100)
        let table = OffsetTable(
            initialOffset: -10 * hour,
            transitions: [(midnight.advanced(by: 10 * hour), 14 * hour)]
        )
        #expect([99, 100, 101].map(table.skips(day:)) == [false, true, false])
        #expect(table.start(ofDay: 100) == table.start(ofDay: 101))
        #expect(!OffsetTable(fixedOffset: hour).skips(day: 100))
    }

    @Test func `the ends of time and impossible offsets do not trap`() {
        var hint = 0
        let wide = OffsetTable(fixedOffset: .max)
        #expect(wide.segments[0].offset == OffsetTable.largestOffset)
        for local in [Int64.min, .max, 0] { _ = wide.reading(ofLocal: local, hint: &hint) }
        _ = wide.localDay(at: .distantFuture)
        _ = wide.start(ofDay: .max)
    }
}
