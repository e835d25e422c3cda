import CrisisDetection
import Foundation

/// Timestamps and values, run through a detector row by row as they are read.
struct SeriesReplay {
    private var lines: LineReader
    private var detector: BurstDetector
    private var number = 1
    /// Rows that could not be read, with the reason.
    private(set) var problems: [String] = []

    /// Takes what follows the header.
    init(_ lines: LineReader, detector: BurstDetector) {
        self.lines = lines
        self.detector = detector
    }

    /// Whether a line is the header of a series: `timestamp,value`, in any case, more columns or not.
    static func isHeader(_ line: String) -> Bool {
        let fields = fields(line.hasPrefix("\u{FEFF}") ? line.dropFirst() : line[...])
        return fields.prefix(2).map { $0.lowercased() } == ["timestamp", "value"]
    }

    /// One line of output for each row of input, written before the next rows are read; a row that could not be read
    /// scores 0.
    mutating func printScores() throws {
        var output = "timestamp,value,anomaly_score\n"
        while let row = try nextRow() {
            let score = row.score.map { Self.anomalyScore($0) } ?? 0
            output += "\(row.timestamp),\(row.value),\(score)\n"
            guard !lines.hasBuffered || output.utf8.count > 65_536 else { continue }
            FileHandle.standardOutput.write(Data(output.utf8))
            output = ""
        }
        FileHandle.standardOutput.write(Data(output.utf8))
    }

    /// 1 for an alarm, else from 0 towards 0.99 with the surprise.
    private static func anomalyScore(_ score: BurstScore) -> Double {
        score.isAlert ? 1 : 0.99 * score.surprise / (1 + score.surprise)
    }

    /// A chart of the series, and each alarm with its reason.
    mutating func printAlarms(width: Int) throws {
        var values: [Double] = []
        var alarms: [Int] = []
        var reasons: [String] = []
        while let row = try nextRow() {
            guard let score = row.score else { continue }
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
        var timestamp: String
        var value: String
        var score: BurstScore?
    }

    /// The next row; empty lines are no rows.
    private mutating func nextRow() throws -> Row? {
        var line = ""
        repeat {
            guard let next = try lines.next() else { return nil }
            line = next
            number += 1
        } while line.allSatisfy(\.isWhitespace)
        let fields = Self.fields(line[...])
        var row = Row(timestamp: fields[0], value: fields.count > 1 ? fields[1] : "", score: nil)
        if let date = Date(timestamp: row.timestamp) {
            row.score = Double(row.value).flatMap { try? detector.step($0, at: date) }
            if row.score == nil { problems.append("line \(number): '\(row.value)' is not a number") }
        } else {
            problems.append("line \(number): '\(row.timestamp)' is not a time such as 2015-02-26 21:42:53")
        }
        return row
    }

    /// The fields of a line, without blanks and quotes around them; no field of a series holds a comma.
    private static func fields(_ line: Substring) -> [String] {
        line.split(separator: ",", omittingEmptySubsequences: false).map {
            $0.trimmingCharacters(in: CharacterSet(charactersIn: " \t\""))
        }
    }
}

extension Date {
    /// Reads `2015-02-26 21:42:53`, with `T` or a blank, without seconds or with a fraction and an offset if there is
    /// one; UTC without.
    init?(timestamp: String) {
        var text = timestamp.replacingOccurrences(of: " ", with: "T")
        if text.utf8.count == 16 { text += ":00" }
        let hasZone = text.hasSuffix("Z") || text.dropFirst(10).contains { $0 == "+" || $0 == "-" }
        if !hasZone { text += "Z" }
        let style = Date.ISO8601FormatStyle(includingFractionalSeconds: text.contains("."))
        guard let date = try? Date(text, strategy: style) else { return nil }
        self = date
    }
}
