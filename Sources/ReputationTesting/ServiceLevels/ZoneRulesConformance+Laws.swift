import Foundation
import ServiceLevels

extension ZoneRulesConformance {
    func unknownZonesAreErrors(_ rules: Rules, _ report: LawReport) {
        for name in OddNames.all + ["Kestrel/Bay", "../Europe/London", "Europe/London\u{0}"] {
            let zone = ZoneID(rawValue: name)
            guard !zones.contains(zone) else { continue }
            // Names that are short or look like an offset may be known to some rules; of these none can be.
            guard name.utf8.count > 8 || name.utf8.contains(where: { $0 < 33 || $0 > 126 }) else { continue }
            let moment = span.lowerBound
            report.expect(throws: { _ = try rules.secondsFromUTC(in: zone, at: moment) }, zone, "an offset")
            report.expect(throws: { _ = try rules.nextTransition(in: zone, after: moment) }, zone, "a transition")
        }
    }

    func knownOffsetsAreRight(_ rules: Rules, _ report: LawReport) throws {
        if known.isEmpty { report.skip("but for the names of zones, because the kit was given no known offsets") }
        for zone in zones {
            _ = try rules.secondsFromUTC(in: zone, at: span.lowerBound)
            _ = try rules.nextTransition(in: zone, after: span.lowerBound)
        }
        for offset in known {
            let found = try rules.secondsFromUTC(in: offset.zone, at: offset.date)
            report.equal(found, offset.secondsFromUTC, "the offset of '\(offset.zone.rawValue)' at \(offset.date)")
        }
    }

    func transitionsMoveForward(_ rules: Rules, _ report: LawReport) throws {
        for zone in zones {
            for date in try moments(in: zone, of: rules) {
                guard let next = try rules.nextTransition(in: zone, after: date) else { continue }
                report.expect(next > date, "the transition of '\(zone.rawValue)' after \(date) is \(next)")
            }
        }
    }

    func offsetsChangeAtTransitionsOnly(_ rules: Rules, _ report: LawReport) throws {
        var random = CaseRandom(seed: 3)
        for zone in zones {
            var start = span.lowerBound
            for end in try transitions(in: zone, of: rules) + [span.upperBound] {
                let offset = try rules.secondsFromUTC(in: zone, at: start)
                let length = end.timeIntervalSince(start)
                let inside = (0..<8).map { _ in start.addingTimeInterval(.random(in: 0..<1, using: &random) * length) }
                for date in inside + [end.addingTimeInterval(-0.001)] where date >= start && date < end {
                    let found = try rules.secondsFromUTC(in: zone, at: date)
                    report.expect(
                        found == offset,
                        "'\(zone.rawValue)' changes between two transitions, before \(date)"
                    )
                }
                start = end
            }
        }
    }

    func offsetsAreInRange(_ rules: Rules, _ report: LawReport) throws {
        for zone in zones {
            for date in try moments(in: zone, of: rules) {
                let seconds = try rules.secondsFromUTC(in: zone, at: date)
                report.expect(abs(seconds) <= 26 * 3600, "'\(zone.rawValue)' is \(seconds) s from UTC at \(date)")
            }
        }
    }

    func tablesAgree(_ rules: Rules, _ report: LawReport) throws {
        for zone in zones {
            let table = try rules.table(for: zone, over: span)
            report.equal(table.dataVersion, rules.dataVersion, "the data version of the table")
            for date in try moments(in: zone, of: rules) {
                let expected = try rules.secondsFromUTC(in: zone, at: date)
                let found = try table.secondsFromUTC(in: zone, at: date)
                report.equal(found, expected, "the table's offset of '\(zone.rawValue)' at \(date)")
            }
        }
    }

    func answersNeverChange(_ rules: Rules, _ report: LawReport) async throws {
        let again = try await makeRules()
        for zone in zones {
            let moments = try moments(in: zone, of: rules)
            let expected = try moments.map { try rules.secondsFromUTC(in: zone, at: $0) }
            report.equal(
                try moments.map { try again.secondsFromUTC(in: zone, at: $0) },
                expected,
                "the offsets of '\(zone.rawValue)' from another instance"
            )
            try await withThrowingTaskGroup(of: Bool.self) { group in
                for _ in 0..<4 {
                    group.addTask { try moments.map { try rules.secondsFromUTC(in: zone, at: $0) } == expected }
                }
                for try await isSame in group {
                    report.expect(isSame, "'\(zone.rawValue)' answers differently when asked from several tasks")
                }
            }
        }
    }

    /// The transitions of a zone inside the span; the first that does not move forward ends them.
    private func transitions(in zone: ZoneID, of rules: Rules) throws -> [Date] {
        var found: [Date] = []
        var date = span.lowerBound
        while let next = try rules.nextTransition(in: zone, after: date), next > date, next < span.upperBound {
            found.append(next)
            date = next
            guard found.count < 1000 else { break }
        }
        return found
    }

    /// Moments at, right before and after each transition of a zone, and some between.
    private func moments(in zone: ZoneID, of rules: Rules) throws -> [Date] {
        var random = CaseRandom(seed: 5)
        let length = span.upperBound.timeIntervalSince(span.lowerBound)
        let between = (0..<50).map { _ in
            span.lowerBound.addingTimeInterval((.random(in: 0..<1, using: &random) * length).rounded())
        }
        let around = try transitions(in: zone, of: rules).flatMap { date in
            [-0.001, 0, 0.001].map { date.addingTimeInterval($0) }
        }
        return ([span.lowerBound] + between + around).filter { span.contains($0) }
    }
}

extension LawReport {
    fileprivate func expect(throws body: () throws -> Void, _ zone: ZoneID, _ what: String) {
        do {
            try body()
            expect(false, "'\(zone.rawValue.prefix(20))', which no rules know, has \(what)")
        } catch {
            return
        }
    }
}
