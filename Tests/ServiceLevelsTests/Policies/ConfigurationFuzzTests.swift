import Conversations
import Foundation
import ReputationTesting
import ServiceLevels
import TestSupport
import Testing

/// Damaged policy books and calendars are refused or used: nothing traps, and what is accepted can be written again.
@Suite struct ConfigurationFuzzTests {
    private let build = EventBuilder()

    @Test(.timeLimit(.minutes(10)))
    func `a damaged policy book is refused, or clocks run on it`() throws {
        let book = PolicyBook.standard(calendar: BusinessCalendar.always.id)
        var accepted = 0
        for (seed, bytes) in Mutation.forms(of: [Array(try JSONEncoder().encode(book))], whole: 20_000, least: 300) {
            guard let read = try? JSONDecoder().decode(PolicyBook.self, from: Data(bytes)) else { continue }
            accepted += 1
            let again = try JSONDecoder().decode(PolicyBook.self, from: JSONEncoder().encode(read))
            #expect(again == read, "seed \(seed)")
            guard let compiled = try? read.compiled() else { continue }
            var engine = ServiceLevelEngine(brand: build.brand, book: compiled)
            _ = engine.ingest([
                build.customer("ada", writes: "m1", at: 0),
                build.brand(writes: "b1", "We look.", replyingTo: "m1", at: 5),
                build.customer("ada", writes: "m2", replyingTo: "b1", at: 9),
            ])
            _ = engine.advance(to: build.time(60 * 24 * 40))
        }
        #expect(accepted > 0)
    }

    @Test(.timeLimit(.minutes(10)))
    func `a damaged calendar is refused, or deadlines are found on it`() throws {
        let days: [Weekday] = [.monday, .tuesday, .friday]
        var calendar = BusinessCalendar(
            id: "pier",
            zone: "Europe/Berlin",
            days: days,
            hours: [OpenHours(8, 12), OpenHours(13, 18)]
        )
        calendar.holidays = [Holiday(LocalDate(2026, 3, 6), "Harbour day")]
        var accepted = 0
        for (seed, bytes) in Mutation.forms(
            of: [Array(try JSONEncoder().encode(calendar))],
            whole: 20_000,
            least: 300
        ) {
            guard let read = try? JSONDecoder().decode(BusinessCalendar.self, from: Data(bytes)) else { continue }
            accepted += 1
            let again = try JSONDecoder().decode(BusinessCalendar.self, from: JSONEncoder().encode(read))
            #expect(again == read, "seed \(seed)")
            let horizon = build.time(-60 * 24 * 10)..<build.time(60 * 24 * 60)
            guard let compiled = try? read.compiled(over: horizon) else { continue }
            for target in [Duration.zero, .seconds(3600), .seconds(.max / 2)] {
                _ = try? compiled.deadline(from: build.time(0), after: target)
            }
        }
        #expect(accepted > 0)
    }
}
