import ArgumentParser
import CrisisDetection
import Foundation

/// Replays a series of numbers or a file of mentions and shows the alarms it raises, with reasons.
@main
struct CrisisReplay: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "crisis-replay",
        abstract: "Replays a series and shows the alarms it raises, with reasons.",
        discussion: """
            The file is CSV with the header timestamp,value: times as 2015-02-26 21:42:53,
            in UTC unless an offset follows. Nothing is fitted to the file: each row is
            judged by the rows before it.

              crisis-replay mentions-per-5-minutes.csv
              crisis-replay --scores machine-load.csv > scores.csv
            """
    )

    @Argument(help: "A file; standard input for '-'.", completion: .file(extensions: ["csv"]))
    var file: String

    @Flag(help: "Print timestamp,value,anomaly_score for each row: 1 for an alarm, else at most 0.99.")
    var scores = false

    @Option(help: "Alarms a week on a calm series.")
    var perWeek = 1.0

    @Option(help: "East of UTC in hours, for the daily rhythm.")
    var utcOffset = 0.0

    func run() throws {
        let text: String
        if file == "-" {
            text = String(decoding: try FileHandle.standardInput.readToEnd() ?? Data(), as: UTF8.self)
        } else {
            text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: file)), as: UTF8.self)
        }
        let budget = try AlarmBudget(perWeek, per: .seconds(604_800))
        let detector = BurstDetector(budget: budget, secondsFromUTC: Int(utcOffset * 3600))
        var replay = try SeriesReplay(text, detector: detector)
        if scores {
            try replay.printScores()
        } else {
            try replay.printAlarms()
        }
        for problem in replay.problems {
            FileHandle.standardError.write(Data("\(problem)\n".utf8))
        }
        if !replay.problems.isEmpty { throw ExitCode(1) }
    }
}
