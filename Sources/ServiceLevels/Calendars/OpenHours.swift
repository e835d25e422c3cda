/// One stretch of opening hours on a day: open from the first instant of `opens` until just before `closes`.
public struct OpenHours: Hashable, Sendable, Codable, CustomStringConvertible {
    /// When the stretch begins.
    public var opens: LocalTime
    /// When it ends; 24:00 is the end of the day.
    ///
    /// A time before `opens` is in the next day and needs ``BusinessCalendar/pastMidnight`` to allow it.
    public var closes: LocalTime

    /// The whole day.
    public static let allDay = OpenHours(.midnight, .endOfDay)

    /// Opens at the first time and closes at the second.
    public init(_ opens: LocalTime, _ closes: LocalTime) {
        self.opens = opens
        self.closes = closes
    }

    /// Opens and closes on the full hour, `OpenHours(9, 17)`.
    public init(_ openingHour: Int, _ closingHour: Int) {
        self.init(LocalTime(openingHour), LocalTime(closingHour))
    }

    /// Both times, such as `09:00-17:00`.
    public var description: String { "\(opens)-\(closes)" }

    private enum CodingKeys: String, CodingKey, CaseIterable {
        case opens, closes
    }

    /// Reads both times and refuses any other field.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
        opens = try container.decode(LocalTime.self, forKey: .opens)
        closes = try container.decode(LocalTime.self, forKey: .closes)
    }
}

extension Decoder {
    /// A container that refuses fields it does not know, so that a misspelt one is not read as absent.
    func strictContainer<Key: CodingKey & CaseIterable>(
        keyedBy type: Key.Type
    ) throws -> KeyedDecodingContainer<Key> {
        let known = Set(Key.allCases.map(\.stringValue))
        let present = try container(keyedBy: AnyKey.self).allKeys
        if let unknown = present.map(\.stringValue).filter({ !known.contains($0) }).min() {
            throw DecodingError.dataCorrupted(
                DecodingError.Context(
                    codingPath: codingPath,
                    debugDescription: "unknown field '\(unknown)'; known are \(known.sorted().joined(separator: ", "))"
                )
            )
        }
        return try container(keyedBy: type)
    }
}

/// A key of any name.
private struct AnyKey: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init?(stringValue: String) {
        self.stringValue = stringValue
    }

    init?(intValue: Int) {
        nil
    }
}
