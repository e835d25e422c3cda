import CrisisDetection
import Foundation

/// A file of timestamps and values, run through a detector row by row.
struct SeriesReplay {
    private let lines: [Substring]
    private var detector: BurstDetector
    /// Rows that could not be read, with the reason.
    private(set) var problems: [String] = []

    /// The first line is the header.
    init(_ lines: [Substring], detector: BurstDetector) {
        self.lines = lines
        self.detector = detector
    }

    /// One line of output for each row of input; a row that could not be read scores 0.
    mutating func printScores() {
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

    /// A chart of the series, and each alarm with its reason.
    mutating func printAlarms(width: Int) {
        var values: [Double] = []
        var alarms: [Int] = []
        var reasons: [String] = []
        forEachRow { row in
            guard let score = row.score else { return }
            if score.isAlert {
                alarms.append(values.count)
                reasons.append("\(row.timestamp)  \(score.explanation)")
            }
            values.append(score.observed)
        }
        print(Chart(values, marks: alarms, width: width).text)
        print("\(values.count) rows, \(alarms.count) alarm\(alarms.count == 1 ? "" : "s")")
        for reason in reasons { print(wrapped(reason, width: width)) }
    }

    private struct Row {
        var timestamp: Substring
        var value: Substring
        var score: BurstScore?
    }

    private mutating func forEachRow(_ body: (Row) -> Void) {
        for (index, line) in lines.enumerated().dropFirst() where !line.isEmpty {
            let fields = line.split(separator: ",", omittingEmptySubsequences: false)
            var row = Row(timestamp: fields[0], value: fields.count > 1 ? fields[1] : "", score: nil)
            if let date = Date(timestamp: row.timestamp) {
                let number = Double(row.value.trimmingCharacters(in: .whitespaces))
                row.score = number.flatMap { try? detector.step($0, at: date) }
                if row.score == nil { problems.append("line \(index + 1): '\(row.value)' is not a number") }
            } else {
                problems.append("line \(index + 1): '\(row.timestamp)' is not a time such as 2015-02-26 21:42:53")
            }
            body(row)
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
