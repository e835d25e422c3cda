import Foundation
import Testing

@Suite struct CrisisReplayTests {
    /// Ten days of counts with a daily rhythm, and a burst on the ninth.
    private static let series: String = {
        var text = "timestamp,value\n"
        var state: UInt64 = 3
        for index in 0..<2880 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let season = 30 + 20 * sin(Double(index % 288) / 288 * 2 * .pi)
            var value = season + Double(state >> 60)
            if (2400..<2420).contains(index) { value *= 9 }
            let minutes = index * 5
            let stamp = String(format: "2026-03-%02d %02d:%02d:00", 1 + minutes / 1440, minutes / 60 % 24, minutes % 60)
            text += "\(stamp),\(Int(value))\n"
        }
        return text
    }()

    @Test func `scores are 1 for alarms and at most 0.99 elsewhere, and use no later row`() throws {
        let result = try ExampleRunner.run("crisis-replay", ["--scores", "-"], input: Self.series)
        #expect(result.status == 0, "\(result.errors)")
        #expect(result.lines[0] == "timestamp,value,anomaly_score")
        let rows = result.lines.dropFirst().filter { !$0.isEmpty }
        let scores = try rows.map { try #require(Double($0.split(separator: ",")[2])) }
        #expect(scores.count == 2880)
        #expect(scores.allSatisfy { $0 == 1 || (0...0.99).contains($0) })
        #expect(scores[2400...2401].contains(1))
        #expect(scores[2000..<2400].allSatisfy { $0 < 1 })
        let half = Self.series.split(separator: "\n").prefix(2411).joined(separator: "\n") + "\n"
        let first = try ExampleRunner.run("crisis-replay", ["--scores", "-"], input: half)
        #expect(first.output == result.lines.prefix(2411).joined(separator: "\n") + "\n")
    }

    @Test func `an alarm is drawn and explained within 80 columns`() throws {
        let result = try ExampleRunner.run("crisis-replay", ["-"], input: Self.series)
        #expect(result.status == 0, "\(result.errors)")
        #expect(result.output.contains("^"))
        #expect(result.output.contains("2026-03-09 08:0"))
        #expect(result.output.contains("highest so far"))
        #expect(result.lines.allSatisfy { $0.count <= 80 })
    }

    @Test func `a row that cannot be read is named, and the rest goes on`() throws {
        let bad =
            "timestamp,value\n2026-03-01 00:00:00,5\nyesterday,6\n2026-03-01 00:10:00,many\n2026-03-01 00:15:00,7\n"
        let result = try ExampleRunner.run("crisis-replay", ["--scores", "-"], input: bad)
        #expect(result.status == 1)
        #expect(result.errors.contains("line 3: 'yesterday' is not a time"))
        #expect(result.errors.contains("line 4: 'many' is not a number"))
        #expect(result.lines.filter { !$0.isEmpty }.count == 5)
        #expect(try ExampleRunner.run("crisis-replay", ["-"], input: "a,b\n").status == 64)
    }

    @Test func `the sample's storm is raised with its incidents`() throws {
        let result = try ExampleRunner.run("crisis-replay")
        #expect(result.status == 0, "\(result.errors)")
        #expect(result.output.contains("Kestrel Bay Ferries: 174 mentions"))
        #expect(result.output.contains("2026-03-13 07:"))
        #expect(result.output.contains("5 sites"))
    }

    private func scores(_ input: String) throws -> (status: Int32, scores: [Double]) {
        let result = try ExampleRunner.run("crisis-replay", ["--scores", "-"], input: input)
        let rows = result.lines.dropFirst().filter { !$0.isEmpty }
        let scores = try rows.map { try #require(Double($0.split(separator: ",").last ?? "")) }
        return (result.status, scores)
    }

    @Test func `a score comes for each row, however the file is written`() throws {
        let rows = ["2026-03-01 00:00:00,5", "2026-03-01 00:05:00,6", "2026-03-01 00:10:00,4"]
        let header = "timestamp,value"
        let plain = ([header] + rows).joined(separator: "\n")
        let quoted = rows.map { row in row.split(separator: ",").map { "\"\($0)\"" }.joined(separator: ",") }
        let ways = [
            plain, plain + "\n", plain + "\n\n", plain.replacingOccurrences(of: "\n", with: "\r\n"),
            "\u{FEFF}" + plain, (["\"Timestamp\",\"Value\""] + quoted).joined(separator: "\n"),
            (["timestamp, value, label"] + rows.map { $0.replacingOccurrences(of: ",", with: ", ") + ",0" })
                .joined(separator: "\n"),
            plain.replacingOccurrences(of: ":00,", with: ","),
            plain.replacingOccurrences(of: "00,", with: "00.000000+02:00,"),
        ]
        for way in ways {
            let result = try scores(way)
            #expect(result.status == 0, "\(way)")
            #expect(result.scores == [0, 0, 0], "\(way)")
        }
        #expect(try scores(header + "\n").scores.isEmpty)
        #expect(try scores(header + "\n" + rows[0]).scores.count == 1)
        #expect(try scores("").status == 64)
    }

    @Test func `rows out of order, at one time, missing or without a number harm nobody`() throws {
        var rows = Self.series.split(separator: "\n").map(String.init)
        let header = rows.removeFirst()
        let cases: [[String]] = [
            rows.reversed(), rows.map { "2026-03-01 00:00:00," + $0.split(separator: ",")[1] },
            rows.enumerated().filter { $0.offset % 7 != 0 && !(900..<1100).contains($0.offset) }.map(\.element),
            rows.enumerated().map { $0.offset % 5 == 0 ? $0.element.prefix(20) + "NaN" : $0.element },
            rows.enumerated().map { $0.offset % 9 == 0 ? $0.element.prefix(20) + "-1e308" : $0.element },
        ]
        for (number, lines) in cases.enumerated() {
            let result = try scores(([header] + lines).joined(separator: "\n"))
            #expect(result.scores.count == lines.count, "case \(number)")
            #expect(result.scores.allSatisfy { $0 == 1 || (0...0.99).contains($0) }, "case \(number)")
            #expect(result.status == (number == 3 ? 1 : 0), "case \(number)")
        }
    }
}
