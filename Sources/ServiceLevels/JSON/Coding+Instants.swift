import ReputationFoundations

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension KeyedDecodingContainer {
    /// Reads an RFC 3339 time, whatever date strategy the decoder has.
    func decodeInstant(forKey key: Key) throws -> Instant {
        let text = try decode(String.self, forKey: key)
        guard let instant = Instant(rfc3339: text) else {
            throw DecodingError.dataCorruptedError(
                forKey: key,
                in: self,
                debugDescription: "'\(text)' is not a time such as 2024-01-15T09:00:00Z"
            )
        }
        return instant
    }

    /// Reads the two ends of a range, which may be empty but not reversed.
    func decodeRange(from: Key, until: Key) throws -> Range<Date> {
        let start = try decodeInstant(forKey: from)
        let end = try decodeInstant(forKey: until)
        guard start <= end else {
            throw DecodingError.dataCorruptedError(
                forKey: until,
                in: self,
                debugDescription: "'\(end.rfc3339)' is before the beginning, '\(start.rfc3339)'"
            )
        }
        return start.date..<end.date
    }
}

extension KeyedEncodingContainer {
    /// Writes RFC 3339 in UTC with three digits, whatever date strategy the encoder has.
    mutating func encodeInstant(_ instant: Instant, forKey key: Key) throws {
        try encode(instant.rfc3339, forKey: key)
    }
}
