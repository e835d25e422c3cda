import Foundation
import Reputation
import SampleData

/// The targets of one run: what files say, or what the package proposes.
struct Targets {
    /// A calendar or policy file that cannot be used.
    struct Problem: Error, CustomStringConvertible {
        var file: String
        var reason: String

        var description: String { "\(file): \(reason)" }
    }

    private let calendar: BusinessCalendar
    private let book: PolicyBook

    /// Reads the files; without a calendar the desk of the sample or one that never closes, without policies the
    /// proposed ones.
    init(calendarFile: String?, policyFile: String?, isSample: Bool) throws {
        let file = calendarFile ?? (isSample ? SampleData.kestrelBayDesk?.path : nil)
        calendar = try file.map { try Self.read(BusinessCalendar.self, from: $0) } ?? .always
        book =
            try policyFile.map { try Self.read(PolicyBook.self, from: $0) }
            ?? PolicyBook.standard(calendar: calendar.id)
    }

    /// Compiles the targets for a year before the first event and two after the moment looked at.
    func compiled(for log: ConversationLog, at moment: Date) throws -> CompiledPolicyBook {
        let year = 366 * 86_400.0
        let first = log.events.lazy.map(\.occurredAt).min() ?? moment
        let horizon = min(first, moment).addingTimeInterval(-year)..<moment.addingTimeInterval(2 * year)
        let calendars = calendar == .always ? [] : [try calendar.compiled(over: horizon)]
        return try book.compiled(with: calendars)
    }

    private static func read<Value: Decodable>(_ type: Value.Type, from file: String) throws -> Value {
        do {
            return try JSONDecoder().decode(type, from: Data(contentsOf: URL(fileURLWithPath: file)))
        } catch let error as DecodingError {
            throw Problem(file: file, reason: Self.reason(of: error))
        } catch {
            throw Problem(file: file, reason: "cannot be read: \(error.localizedDescription)")
        }
    }

    private static func reason(of error: DecodingError) -> String {
        let context: DecodingError.Context
        switch error {
        case .keyNotFound(let key, let found):
            return "\(path(found.codingPath + [key])): is missing"
        case .typeMismatch(_, let found), .valueNotFound(_, let found), .dataCorrupted(let found): context = found
        @unknown default: return "\(error)"
        }
        return "\(path(context.codingPath)): \(context.debugDescription)"
    }

    private static func path(_ keys: [any CodingKey]) -> String {
        keys.isEmpty ? "the file" : keys.map { $0.intValue.map { "[\($0)]" } ?? $0.stringValue }.joined(separator: ".")
    }
}
