import Foundation
import ServiceLevels
import TestSupport
import Testing

@Suite struct RandomVectorTests {
    @Test func `all random vectors of the independent implementation agree in every field`() throws {
        guard let url = MeasuringData.url("business-time/random.jsonl") else { return }
        let lines = try String(contentsOf: url, encoding: .utf8).split(separator: "\n")
        let decoder = JSONDecoder()
        var differences: [String] = []
        for line in lines {
            let vector = try decoder.decode(BusinessTimeVector.self, from: Data(line.utf8))
            let calendar = try vector.calendar.compiled(over: .utc("2022-01-01", "2027-01-01"))
            let start = utc(vector.start)
            let deadline = try calendar.deadline(from: start, after: .minutes(vector.minutes))
            let answers = [
                try calendar.isOpen(at: start) == vector.expect.isOpen,
                deadline.exhaustedAt == utc(vector.expect.exhaustedAt),
                deadline.breachAt == utc(vector.expect.breachAt),
                try calendar.latestStart(before: start, needing: .minutes(vector.minutes))
                    == utc(vector.expect.latestStart),
                try calendar.elapsed(from: start, to: utc(vector.end)) == .seconds(vector.expect.elapsedSeconds),
            ]
            if answers.contains(false) { differences.append("\(vector.id): \(answers)") }
        }
        #expect(lines.count == 1200)
        #expect(differences == [])
    }
}
