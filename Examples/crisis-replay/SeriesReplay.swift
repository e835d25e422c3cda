import ArgumentParser
import CrisisDetection
import Foundation

/// A file of timestamps and values, run through a detector row by row.
struct SeriesReplay {
    private let lines: [Substring]
    private var detector: BurstDetector
    /// Rows that could not be read, with the reason.
    private(set) var problems: [String] = []

    init(_ text: String, detector: BurstDetector) throws {
        lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
        self.detector = detector
        guard let header = lines.first,
            header.split(separator: ",").prefix(2).map({ $0.trimmingCharacters(in: .whitespaces) })
                == ["timestamp", "value"]
        else {
            throw ValidationError("the first line must be the header timestamp,value")
        }
    }

    /// One line of output for each row of input.
    mutating func printScores() throws {
        var output = "timestamp,value,anomaly_score\n"
        forEachRow { row in
            let number = row.score.map { Self.anomalyScore($0) } ?? 0
            output += "\(row.timestamp),\(row.value),\(number)\n"
        }
        FileHandle.standardOutput.write(Data(output.utf8))
    }

    /// 1 for an alarm, else from 0 towards 0.99 with the surprise.
    private static func anomalyScore(_ score: BurstScore) -> Double {
        score.isAlert ? 1 : 0.99 * score.surprise / (1 + score.surprise)
    }

    struct Row {
        var timestamp: Substring
        var value: Substring
        var score: BurstScore?
    }

    /// Reads all rows; one that cannot be read is reported and has no score.
    mutating func forEachRow(_ body: (Row) -> Void) {
        for (index, line) in lines.enumerated().dropFirst() where !line.isEmpty {
            let fields = line.split(separator: ",", omittingEmptySubsequences: false)
            let timestamp = fields[0]
            let value = fields.count > 1 ? fields[1] : ""
            var row = Row(timestamp: timestamp, value: value, score: nil)
            if let date = Date(timestamp: timestamp) {
                if let number = Double(value.trimmingCharacters(in: .whitespaces)),
                    let score = try? detector.step(number, at: date)
                {
                    row.score = score
                } else {
                    problems.append("line \(index + 1): '\(value)' is not a number")
                }
            } else {
                problems.append("line \(index + 1): '\(timestamp)' is not a time such as 2015-02-26 21:42:53")
            }
            body(row)
        }
    }

    mutating func printAlarms() throws {
        forEachRow { row in
            if let score = row.score, score.isAlert { print(row.timestamp, row.value, score.surprise) }
        }
    }
}

extension Date {
    /// Reads `2015-02-26 21:42:53`, with `T` or a blank, a fraction and an offset if there is one; UTC without.
    init?(timestamp: Substring) {
        var text = timestamp.trimmingCharacters(in: .whitespaces).replacingOccurrences(of: " ", with: "T")
        let hasZone = text.hasSuffix("Z") || text.dropFirst(10).contains { $0 == "+" || $0 == "-" }
        if !hasZone { text += "Z" }
        let style = Date.ISO8601FormatStyle(includingFractionalSeconds: text.contains("."))
        guard let date = try? Date(text, strategy: style) else { return nil }
        self = date
    }
}
