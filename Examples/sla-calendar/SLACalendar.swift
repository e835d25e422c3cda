import ArgumentParser
import Foundation
import ServiceLevels

/// Shows when a desk is open, when a target is used up, and why.
@main
struct SLACalendar: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sla-calendar",
        abstract: "Shows when a desk is open, when a target is used up, and why.",
        discussion: """
            Without a file it shows the desk of Kestrel Bay Ferries over Easter 2024. Write \
            that calendar to a file to begin your own:

              sla-calendar --print-sample > desk.json
              sla-calendar desk.json --at 2024-06-07T15:00:00Z --target 1h30m
            """
    )

    @Argument(help: "A calendar as JSON; the sample without one.", completion: .file(extensions: ["json"]))
    var file: String?

    @Option(help: "The moment the target begins, such as 2024-03-28T16:45:00Z, or 'now'.")
    var at = MomentArgument.date(Sample.moment)

    @Option(help: "The open time promised, such as 4h, 90m or 1h30m.")
    var target = DurationArgument(duration: .seconds(4 * 3600))

    @Option(help: "How many days of open hours to list, 1 to 366.")
    var days = 7

    @Option(help: "A pause, such as 2024-03-28T17:00:00Z/2024-03-28T17:30:00Z; may be repeated.")
    var pause: [PauseArgument] = []

    @Flag(help: "Print the explanation as JSON.")
    var json = false

    @Flag(help: "Print the sample calendar and end.")
    var printSample = false

    func validate() throws {
        guard (1...366).contains(days) else { throw ValidationError("--days must be from 1 to 366.") }
    }

    func run() throws {
        if printSample {
            print(Sample.json)
            return
        }
        let start = at.date
        let calendar = try load()
        let year: TimeInterval = 366 * 86_400
        let horizon = start.addingTimeInterval(-year)..<start.addingTimeInterval(5 * year)
        do {
            let compiled = try calendar.compiled(over: horizon)
            let explained = try compiled.explainDeadline(
                from: start,
                after: target.duration,
                excluding: pause.map(\.range)
            )
            if json {
                let encoder = JSONEncoder()
                encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
                print(String(decoding: try encoder.encode(explained), as: UTF8.self))
            } else {
                print(try CalendarReport(calendar, compiled, explained, days: days).text())
            }
        } catch let error as InvalidCalendar {
            throw ValidationError(error.description)
        } catch let error as OpenTimeError {
            throw ValidationError(error.description)
        }
    }

    private func load() throws -> BusinessCalendar {
        let data = try file.map { try Data(contentsOf: URL(fileURLWithPath: $0)) } ?? Data(Sample.json.utf8)
        do {
            return try JSONDecoder().decode(BusinessCalendar.self, from: data)
        } catch {
            throw ValidationError("'\(file ?? "the sample")' is no calendar: \(error)")
        }
    }
}
