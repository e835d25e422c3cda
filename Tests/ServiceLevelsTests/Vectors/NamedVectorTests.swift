import Foundation
import ServiceLevels
import TestSupport
import Testing

/// One line of the named vectors, with what the peer answered.
private struct NamedVector: Decodable {
    struct Peer: Decodable {
        struct Refusal: Decodable {
            var message: String
        }

        var in_hours: Bool?
        var due: String?
        var due_close: String?
        var due_before: String?
        var elapsed_seconds: Int64?
        var periods: [[String]]?
        var error: Refusal?
    }

    struct Other: Decodable {
        var hours: [String: [[String]]]
        var tz: String
    }

    var id: String
    var tz: String?
    var hours: [String: [[String]]]?
    var holidays: [String]?
    var shifts: [String: [[String]]]?
    var breaks: [String: [[String]]]?
    var and: Other?
    var start: String
    var end: String?
    var minutes: Int?
    var seconds: Int?
    var peer: Peer

    func compiled() throws -> CompiledCalendar {
        var calendar = BusinessCalendar.nineToFive(ZoneID(rawValue: tz ?? "UTC"))
        if let hours { calendar.weekly = BusinessCalendar.weekly(abbreviated: hours) }
        calendar.overlaps = .merge
        calendar.holidays = (holidays ?? []).map { Holiday(LocalDate(text: $0), "holiday") }
        for (date, pairs) in shifts ?? [:] {
            calendar.datedHours.append(
                DatedHours(LocalDate(text: date), pairs.map { OpenHours(text: $0.joined(separator: "-")) })
            )
        }
        for (date, pairs) in breaks ?? [:] {
            calendar.breaks += pairs.map {
                DatedBreak(LocalDate(text: date), OpenHours(text: $0.joined(separator: "-")))
            }
        }
        guard let and else { return try calendar.compiled() }
        var other = BusinessCalendar.nineToFive(ZoneID(rawValue: and.tz))
        other.weekly = BusinessCalendar.weekly(abbreviated: and.hours)
        return try calendar.compiled().intersection(other.compiled())
    }
}

@Suite struct NamedVectorTests {
    /// What is right where the peer is known to be wrong, by the reason.
    private struct Correction {
        var isOpen: Bool?
        var elapsed: Int64?
        var due: String?
        var before: String?
    }

    private let corrections: [String: Correction] = [
        // Overlapping hours count once (A54), shifts replace hours by local date (A52, A53).
        "overlap": Correction(elapsed: 14_400),
        "shift-tokyo": Correction(isOpen: false, elapsed: 3600),
        "biz#142": Correction(elapsed: 86_400),
        // Milliseconds count (A55).
        "subsec": Correction(elapsed: 1, due: "2006-01-03T09:00:00.500Z"),
        // Membership is a matter of instants, not of the clock's face (A46, A48).
        "spring-LA-gap-start": Correction(isOpen: false),
        "fall-LA-repeat-end": Correction(isOpen: false),
        "G1 repeated-hour in_hours": Correction(isOpen: false),
        // The offset before the gap gives 02:15 half an hour later, not an hour (A49).
        "B27 LordHowe gap RFC5545 02:15": Correction(elapsed: 8100),
        // Intersection is of instants, whose clocks differ by eight hours: Monday 16:00 to 17:00 UTC is common.
        "B29 intersect": Correction(due: "2006-01-09T16:30:00Z", before: "2005-12-19T16:30:00Z"),
    ]

    @Test func `the named vectors agree with the peer except where it is known to be wrong`() throws {
        guard let url = MeasuringData.url("business-time/named.jsonl") else { return }
        let lines = try String(contentsOf: url, encoding: .utf8).split(separator: "\n")
        var used: Set<String> = []
        for line in lines {
            let vector = try JSONDecoder().decode(NamedVector.self, from: Data(line.utf8))
            let comment: Comment = "\(vector.id)"
            if vector.peer.error != nil {
                #expect(throws: InvalidCalendar.self, comment) { try vector.compiled() }
                continue
            }
            let correction = corrections[vector.id]
            if correction != nil { used.insert(vector.id) }
            let calendar = try vector.compiled()
            let start = utc(vector.start)
            // The peer says "in hours" during breaks and holidays too; those vectors say so in other fields.
            if vector.holidays == nil, vector.breaks == nil, let expected = correction?.isOpen ?? vector.peer.in_hours,
                vector.and == nil, vector.id != "shift-tokyo"
            {
                #expect(try calendar.isOpen(at: start) == expected, comment)
            }
            if let end = vector.end, let expected = correction?.elapsed ?? vector.peer.elapsed_seconds {
                #expect(try calendar.elapsed(from: start, to: utc(end)).components.seconds == expected, comment)
            }
            guard let due = correction?.due ?? vector.peer.due else { continue }
            let target = Duration.seconds(vector.seconds ?? (vector.minutes ?? 0) * 60)
            let deadline = try calendar.deadline(from: start, after: target)
            #expect(deadline.breachAt == utc(due), comment)
            if let close = correction?.due ?? vector.peer.due_close {
                #expect(deadline.exhaustedAt == utc(close), comment)
            }
            if let before = correction?.before ?? vector.peer.due_before {
                #expect(try calendar.latestStart(before: start, needing: target) == utc(before), comment)
            }
        }
        #expect(lines.count == 71)
        #expect(used == Set(corrections.keys))
    }
}
