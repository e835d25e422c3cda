#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
import ReputationFoundations

/// A time in any of the forms that platforms write.
///
/// A count since 1970 as a number or as a string of digits, with or without a fraction; an object of `seconds` and
/// `nanos`; RFC 3339 with any number of digits and any offset, also with ` UTC` for an offset. Whether a count is of
/// seconds or of milliseconds is known for each field and never guessed from its size. A local time without a zone is
/// no moment and cannot be read.
public struct FlexibleTime: Decodable, Hashable, Sendable {
    /// What a count since 1970 counts.
    public enum Unit: Int64, Sendable {
        /// Thousandths of a second.
        case milliseconds = 1
        /// Seconds.
        case seconds = 1000
    }

    private enum Form: Hashable, Sendable {
        case count(Int64)
        case fraction(Double)
        case parts(seconds: Int64, nanoseconds: Int64)
        case instant(Instant)
    }

    private var form: Form

    /// Reads any of the forms.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let text = try? container.decode(String.self) {
            guard let form = Self.form(of: text) else {
                throw DecodingError.dataCorruptedError(
                    in: container,
                    debugDescription: "'\(text)' is neither a count since 1970 nor an RFC 3339 time with a zone"
                )
            }
            self.form = form
        } else if let count = try? container.decode(Int64.self) {
            form = .count(count)
        } else if let number = try? container.decode(Double.self) {
            form = .fraction(number)
        } else {
            let parts = try Parts(from: decoder)
            form = .parts(seconds: parts.seconds.value, nanoseconds: parts.nanos?.value ?? 0)
        }
    }

    /// Reads a time written in words or digits; `nil` when it is none.
    init?(_ text: String) {
        guard let form = Self.form(of: text) else { return nil }
        self.form = form
    }

    private static func form(of text: String) -> Form? {
        if let count = Int64(text) { return .count(count) }
        if let instant = Instant(rfc3339: text) { return .instant(instant) }
        if text.hasSuffix(" UTC"), let instant = Instant(rfc3339: text.dropLast(4) + "Z") { return .instant(instant) }
        guard text.utf8.allSatisfy({ $0.isDigit || $0 == UInt8(ascii: ".") }) else { return nil }
        return Double(text).map { .fraction($0) }
    }

    /// Whether it is the count 0, which some platforms write for "never".
    var isZero: Bool {
        form == .count(0) || form == .fraction(0)
    }

    /// The moment; `nil` outside the years 0 to 9999.
    ///
    /// - Parameter unit: What a count since 1970 counts in this field.
    /// - Returns: The moment, rounded to the millisecond.
    public func date(counting unit: Unit) -> Date? {
        instant(counting: unit)?.date
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
        case .parts(let seconds, let nanoseconds):
            guard seconds.magnitude < 1 << 40, nanoseconds.magnitude < 1 << 40 else { return nil }
            let milliseconds = (Double(nanoseconds) / 1e6).rounded(.toNearestOrEven)
            instant = Instant(milliseconds: seconds * 1000 + Int64(milliseconds))
        case .instant(let value):
            instant = value
        }
        return instant.isWritable ? instant : nil
    }

    private struct Parts: Decodable {
        var seconds: FlexibleInteger
        var nanos: FlexibleInteger?
    }
}

extension Instant {
    /// Whether RFC 3339 can write the instant: the years 0 to 9999.
    var isWritable: Bool {
        (-62_167_219_200_000...253_402_300_799_999).contains(milliseconds)
    }
}
