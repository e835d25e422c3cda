import ArgumentParser
import CrisisDetection
import Foundation
import SampleData

/// Replays a series of numbers or a file of mentions and shows the alarms it raises, with reasons.
@main
struct CrisisReplay: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "crisis-replay",
        abstract: "Replays a series or an export and shows the alarms it raises, with reasons.",
        discussion: """
            A CSV with the header timestamp,value is a series: times such as \
            2015-02-26 21:42:53, in UTC unless an offset follows. Nothing is fitted to it: each \
            row is judged by the rows before it. Any other file is an export of conversations, \
            as for desk. Without a file it reads the sample.

              crisis-replay mentions-per-5-minutes.csv
              crisis-replay --scores machine-load.csv > scores.csv
              crisis-replay export.jsonl

            The exit status is 0 when everything was read and 1 when something was refused; the \
            rest is shown all the same.
            """
    )

    @Argument(help: "A file; '-' is a series on standard input.", completion: .file())
    var file: String?

    @Flag(help: "Print timestamp,value,anomaly_score for each row: 1 for an alarm, else at most 0.99.")
    var scores = false

    @Option(help: "Alarms a week on a calm series, 0.02 to 3.")
    var perWeek = 1.0

    @Option(help: "East of UTC in hours, for the daily rhythm.")
    var utcOffset = 0.0

    @Option(help: "Columns of the chart.")
    var width = 72

    func validate() throws {
        guard (-14...14).contains(utcOffset) else { throw ValidationError("--utc-offset is from -14 to 14 hours.") }
        guard (20...200).contains(width) else { throw ValidationError("--width is from 20 to 200 columns.") }
    }

    func run() async throws {
        let budget: AlarmBudget
        do {
            budget = try AlarmBudget(perWeek, per: .seconds(604_800))
        } catch {
            throw ValidationError("--per-week: the \(error).")
        }
        let offset = Int(utcOffset * 3600)
        let problems: [String]
        if let series = try series() {
            var replay = SeriesReplay(series, detector: BurstDetector(budget: budget, secondsFromUTC: offset))
            try scores ? replay.printScores() : replay.printAlarms(width: width)
            problems = replay.problems
        } else {
            guard !scores else { throw ValidationError("--scores needs a CSV with the header timestamp,value.") }
            guard let path = file ?? SampleData.kestrelBay?.path else {
                throw ValidationError("The sample is not beside the program; name a file to read.")
            }
            var settings = MonitorSettings()
            settings.budget = budget
            settings.secondsFromUTC = offset
            let replay = try await MentionReplay(path: path, settings: settings)
            print(replay.text(width: width), terminator: "")
            problems = replay.problems
        }
        for problem in problems { FileHandle.standardError.write(Data("\(problem)\n".utf8)) }
        if !problems.isEmpty { throw ExitCode(1) }
    }

    /// What follows the header of a series, or `nil` when the file is something else.
    private func series() throws -> LineReader? {
        guard let file else { return nil }
        var lines = try LineReader(path: file)
        guard let header = try lines.next(), SeriesReplay.isHeader(header) else {
            guard file != "-" else { throw ValidationError("The first line must be timestamp,value.") }
            return nil
        }
        return lines
    }
}
