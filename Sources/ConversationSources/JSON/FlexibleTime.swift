import ReputationFoundations

/// A time that a platform writes as a count since 1970, as a string of digits, or as RFC 3339.
///
/// Whether a count is of seconds or of milliseconds is known for each field and never guessed from its size.
struct FlexibleTime: Decodable, Hashable, Sendable {
    /// What a count since 1970 counts.
    enum Unit: Int64 {
        case milliseconds = 1
        case seconds = 1000
    }

    private enum Form: Hashable, Sendable {
        case count(Int64)
        case fraction(Double)
        case instant(Instant)
    }

    private var form: Form

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let count = try? container.decode(Int64.self) {
            form = .count(count)
        } else if let number = try? container.decode(Double.self) {
            form = .fraction(number)
        } else {
            let text = try container.decode(String.self)
            if let count = Int64(text) {
                form = .count(count)
            } else if let instant = Instant(rfc3339: text) {
                form = .instant(instant)
            } else {
                throw DecodingError.dataCorruptedError(
                    in: container,
                    debugDescription: "'\(text)' is neither a count since 1970 nor an RFC 3339 time with a zone"
                )
            }
        }
    }

    /// The moment; `nil` outside the years 0 to 9999.
    func instant(counting unit: Unit) -> Instant? {
        let instant: Instant
        switch form {
        case .count(let count):
            let (product, overflow) = count.multipliedReportingOverflow(by: unit.rawValue)
            guard !overflow else { return nil }
            instant = Instant(milliseconds: product)
        case .fraction(let number):
            let milliseconds = (number * Double(unit.rawValue)).rounded(.toNearestOrEven)
            guard milliseconds.magnitude < 1e15 else { return nil }
            instant = Instant(milliseconds: Int64(milliseconds))
        case .instant(let value):
            instant = value
        }
        return instant.isWritable ? instant : nil
    }
}

extension Instant {
    /// Whether RFC 3339 can write the instant: the years 0 to 9999.
    var isWritable: Bool {
        (-62_167_219_200_000...253_402_300_799_999).contains(milliseconds)
    }
}
