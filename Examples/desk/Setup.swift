import Foundation
import Reputation
import ReputationFoundations
import SampleData

/// What one run is told about the brand: what files say, or what the package proposes.
struct Setup {
    /// A file that cannot be used.
    struct Problem: Error, CustomStringConvertible {
        var file: String
        var reason: String

        var description: String { "\(file): \(reason)" }
    }

    let configuration: DeskConfiguration
    /// Whether any of it comes from the arguments.
    let isTold: Bool

    /// Reads the files; without a configuration that of an earlier run holds, the sample has its own and any other brand is
    /// found in what was read, without a calendar a desk never closes, without policies the proposed ones hold.
    init(
        configurationFile: String?,
        calendarFile: String?,
        policyFile: String?,
        isSample: Bool,
        kept: DeskConfiguration?,
        named: BrandProfile?,
        discovered: () -> BrandProfile
    ) throws {
        var configuration =
            try (configurationFile ?? (isSample ? SampleData.kestrelBayDesk?.path : nil))
            .map { try Self.read(DeskConfiguration.self, from: $0) } ?? kept ?? DeskConfiguration(brand: discovered())
        if let named { configuration.brand = named }
        if let calendarFile { configuration.calendars = [try Self.read(BusinessCalendar.self, from: calendarFile)] }
        if let policyFile { configuration.targets = try Self.read(PolicyBook.self, from: policyFile) }
        self.configuration = configuration
        isTold = configurationFile != nil || named != nil || calendarFile != nil || policyFile != nil
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
            return "\((found.codingPath + [key]).fieldPath ?? "the file"): is missing"
        case .typeMismatch(_, let found), .valueNotFound(_, let found), .dataCorrupted(let found): context = found
        @unknown default: return "\(error)"
        }
        return "\(context.codingPath.fieldPath ?? "the file"): \(context.debugDescription)"
    }
}
