import Foundation
import ServiceLevels

/// The answer to one question.
struct VectorAnswer: Encodable {
    var id: String
    var isOpen: Bool
    var exhaustedAt: String
    var breachAt: String
    var latestStart: String
    var elapsedSeconds: Decimal

    private struct Refusal: Encodable {
        var id: String
        var error: String
    }

    private struct Name: Decodable {
        var id: VectorID?
    }

    /// The line that answers a line; whatever is wrong becomes an error in it.
    static func line(for line: String, number: Int) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let data = Data(line.utf8)
        do {
            do {
                let question = try JSONDecoder().decode(VectorQuestion.self, from: data)
                return String(decoding: try encoder.encode(try VectorAnswer(question)), as: UTF8.self)
            } catch {
                // The name may be readable even where the rest is not.
                let name = (try? JSONDecoder().decode(Name.self, from: data))?.id?.text ?? "line \(number)"
                return String(decoding: try encoder.encode(Refusal(id: name, error: words(error))), as: UTF8.self)
            }
        } catch {
            return #"{"error":"the answer cannot be written","id":"line \#(number)"}"#
        }
    }

    /// Answers with the narrowest horizon that is wide enough.
    init(_ question: VectorQuestion) throws {
        let calendar = try question.calendar()
        let start = try Self.date(question.start, field: "start")
        let end = try Self.date(question.end, field: "end")
        let (seconds, overflow) = Int64(question.minutes).multipliedReportingOverflow(by: 60)
        guard !overflow else { throw VectorError("minutes: \(question.minutes) is too large") }
        let year: TimeInterval = 366 * 86_400
        var failure: any Error = VectorError("no answer")
        for years in [1, 8, 64] as [TimeInterval] {
            let horizon =
                min(start, end).addingTimeInterval(-years * year)..<max(start, end).addingTimeInterval(years * year)
            let compiled = try calendar.compiled(over: horizon)
            do throws(OpenTimeError) {
                try self.init(question.id.text, compiled, start: start, end: end, target: .seconds(seconds))
                return
            } catch {
                if case .negativeTarget = error { throw error }
                failure = error
            }
        }
        throw failure
    }

    private init(
        _ id: String,
        _ calendar: CompiledCalendar,
        start: Date,
        end: Date,
        target: Duration
    ) throws(OpenTimeError) {
        self.id = id
        isOpen = try calendar.isOpen(at: start)
        let deadline = try calendar.deadline(from: start, after: target)
        exhaustedAt = Self.text(deadline.exhaustedAt)
        breachAt = Self.text(deadline.breachAt)
        latestStart = Self.text(try calendar.latestStart(before: start, needing: target))
        let elapsed = try calendar.elapsed(from: start, to: end).components
        elapsedSeconds = Decimal(elapsed.seconds) + Decimal(elapsed.attoseconds / 1_000_000_000_000_000) / 1000
    }

    private static func date(_ text: String, field: String) throws(VectorError) -> Date {
        do {
            return try Date.ISO8601FormatStyle(includingFractionalSeconds: text.contains(".")).parse(text)
        } catch {
            throw VectorError("\(field): '\(text)' is no time such as 2024-12-13T07:37:51Z")
        }
    }

    private static func text(_ date: Date) -> String {
        let hasFraction = date.timeIntervalSince1970.rounded(.down) != date.timeIntervalSince1970
        return date.formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: hasFraction))
    }

    private static func words(_ error: any Error) -> String {
        if let error = error as? VectorError { return error.reason }
        if let error = error as? InvalidCalendar { return error.problems.map(\.description).joined(separator: "; ") }
        return "\(error)"
    }
}
