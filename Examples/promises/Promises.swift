import ArgumentParser
import Commitments
import ConversationSources
import Conversations
import Foundation
import LanguageAnalysis
import ReputationFoundations
import SampleData

/// Prints what a brand has promised, and what became of it.
@main
struct Promises: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "promises",
        abstract: "Shows what a brand has promised, what is overdue, and what was kept.",
        discussion: """
            Reads exports of conversations, finds the promises in what the brand wrote, and prints each with its due \
            time and standing. Promises that the export records itself count as they are. Without a file it reads the \
            sample: six weeks of an invented ferry line.

              promises export.jsonl --zone Europe/Berlin
              promises --at 2026-03-01T08:00:00Z --open

            The exit status is 0 when everything was read, 1 when records were refused (the rest is shown all the \
            same), 2 when an input could not be read at all, and 64 for wrong arguments.
            """
    )

    @Argument(help: "Exports to read; - is standard input.", completion: .file())
    var files: [String] = []

    @Option(
        help: ArgumentHelp(
            "The moment to look at: an RFC 3339 time, or now. By default the last time anything was received.",
            valueName: "time"
        )
    )
    var at: String?

    @Option(
        help: ArgumentHelp(
            "The time zone in which the brand speaks; by default UTC, the sample's is Europe/Berlin.",
            valueName: "name"
        )
    )
    var zone: String?

    @Option(help: ArgumentHelp("When the brand closes, for 'by close of business'.", valueName: "hh:mm"))
    var closing = "18:00"

    @Option(help: ArgumentHelp("Hours after which a promise without a time is due.", valueName: "hours"))
    var inferred = 48

    @Flag(help: "Leave out what was kept or withdrawn.")
    var open = false

    @Flag(help: "Print JSON for programs.")
    var json = false

    func validate() throws {
        if let at, at != "now", Self.moment(at) == nil {
            throw ValidationError("--at takes an RFC 3339 time such as 2026-03-13T18:00:00Z, or now; not '\(at)'.")
        }
        if let zone, TimeZone(identifier: zone) == nil {
            throw ValidationError("--zone takes a name such as Europe/Berlin; there is no '\(zone)'.")
        }
        guard closingMinutes != nil else {
            throw ValidationError("--closing takes a time such as 17:30, not '\(closing)'.")
        }
        guard (0...8760).contains(inferred) else { throw ValidationError("--inferred takes 0 to 8760 hours.") }
    }

    func run() async throws {
        var input = Input()
        do {
            if files.isEmpty {
                guard let sample = SampleData.kestrelBay else {
                    throw ValidationError("The sample is not beside the program; name a file to read.")
                }
                try await input.read(sample.path, named: "the sample")
            }
            for file in files { try await input.read(file, named: file == "-" ? "standard input" : file) }
        } catch {
            complain("promises: \(error)")
            throw ExitCode(2)
        }
        let page = try page(of: input.log)
        if json {
            print(try page.json())
        } else {
            print(page.text(), terminator: "")
        }
        for problem in input.problems { complain(problem) }
        if !input.problems.isEmpty { throw ExitCode(1) }
    }

    private func page(of log: ConversationLog) throws -> LedgerPage {
        let timeZone = TimeZone(identifier: zone ?? (files.isEmpty ? "Europe/Berlin" : "UTC")) ?? .gmt
        let brand = BrandProfile.discovered(in: log)
        let due = Duration.seconds(inferred * 3600)
        let terms = PromiseTerms(inferredDue: [.callBack: due, .deadline: due, .nextStep: due])
        let recorder = PromiseRecorder(
            analyzer: try LanguageAnalyzer(),
            brand: brand,
            calendar: PromiseCalendar(timeZone: timeZone, closing: closingMinutes ?? 1080),
            terms: terms
        )
        var log = log
        let moment =
            at == "now" ? Date() : at.flatMap(Self.moment) ?? log.lastReceivedAt ?? Date(timeIntervalSince1970: 0)
        log.append(recorder.promises(in: log))
        log.append(recorder.answers(in: log))
        return LedgerPage(log: log, brand: brand, time: moment, zone: timeZone, terms: terms, onlyOpen: open)
    }

    private var closingMinutes: Int? {
        let parts = closing.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
        guard parts.count == 2, let hour = parts[0], let minute = parts[1], (0...24).contains(hour),
            (0...59).contains(minute), hour * 60 + minute <= 1440
        else { return nil }
        return hour * 60 + minute
    }

    private static func moment(_ text: String) -> Date? {
        Instant(rfc3339: text)?.date
    }

    private func complain(_ text: String) {
        FileHandle.standardError.write(Data("\(text)\n".utf8))
    }
}
