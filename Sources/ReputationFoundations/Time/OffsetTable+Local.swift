extension OffsetTable {
    /// What a local time means as an instant.
    package enum LocalReading: Hashable, Sendable {
        /// The clocks show it once.
        case unique(Instant)
        /// The clocks were put back over it: they show it twice.
        case `repeated`(first: Instant, last: Instant)
        /// The clocks were put forward over it and never show it.
        ///
        /// `offsetBefore` is the instant that the offset before the gap gives (RFC 5545, section 3.3.5),
        /// `transition` the end of the gap.
        case skipped(offsetBefore: Instant, transition: Instant)
    }

    /// Reads a local time, given in milliseconds since 1970-01-01T00:00 of the zone's own clocks.
    ///
    /// - Parameters:
    ///   - local: The local time.
    ///   - hint: The segment to try first; set to the one that answered, so that a walk through the days is O(1) each.
    /// - Returns: The instant or the two that it means.
    package func reading(ofLocal local: Int64, hint: inout Int) -> LocalReading {
        if segments.indices.contains(hint), segments[hint].unambiguous.contains(local) {
            return .unique(instant(local, in: hint))
        }
        // Only segments within the largest offset on either side can hold this local time.
        let guess = Instant(milliseconds: local)
        let first = segmentIndex(at: guess.advanced(by: -Self.largestOffset))
        let last = segmentIndex(at: guess.advanced(by: Self.largestOffset))
        var instants: [Instant] = []
        for index in first...last {
            let candidate = instant(local, in: index)
            let isBeforeEnd = index + 1 == segments.count || candidate < segments[index + 1].start
            if candidate >= segments[index].start, isBeforeEnd {
                instants.append(candidate)
                hint = index
            }
        }
        if let only = instants.first, let latest = instants.last {
            return only == latest ? .unique(only) : .repeated(first: only, last: latest)
        }
        // No segment holds it, so one of the transitions jumped over it.
        let jump = (first...last).last { $0 > 0 && instant(local, in: $0 - 1) >= segments[$0].start } ?? last
        hint = jump
        return .skipped(offsetBefore: instant(local, in: max(0, jump - 1)), transition: segments[jump].start)
    }

    /// Whether a whole local date never happens, as 2011-12-30 in Samoa.
    package func skips(day: Int) -> Bool {
        guard jumpsOverDates else { return false }
        let start = Instant(startOfUTCDay: day).milliseconds
        var hint = 0
        guard case .skipped(_, let transition) = reading(ofLocal: start, hint: &hint) else { return false }
        guard case .skipped(_, transition) = reading(ofLocal: start + 86_399_999, hint: &hint) else { return false }
        return true
    }

    /// The first instant of a local date: the first time its clocks show midnight, or the end of the gap over it.
    package func start(ofDay day: Int) -> Instant {
        var hint = 0
        return switch reading(ofLocal: Instant(startOfUTCDay: day).milliseconds, hint: &hint) {
        case .unique(let instant), .repeated(let instant, _), .skipped(_, let instant): instant
        }
    }

    private func instant(_ local: Int64, in segment: Int) -> Instant {
        Instant(milliseconds: local).advanced(by: -segments[segment].offset)
    }
}
