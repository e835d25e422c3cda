#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
public import Conversations

/// Writes events in the package's own format: one JSON object per line, members in the order of their names.
///
/// The same event gives the same bytes on every machine, and ``JSONLinesDecoder`` reads back an equal event.
public struct JSONLinesEncoder: Sendable {
    private let encoder: JSONEncoder

    /// Makes an encoder.
    public init() {
        encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    }

    /// The UTF-8 of one line, its line feed included.
    ///
    /// - Throws: `EncodingError` for a number that JSON cannot write: infinity or not-a-number.
    public func encode(_ event: ConversationEvent) throws -> [UInt8] {
        var line = [UInt8](try encoder.encode(event))
        line.append(0x0A)
        return line
    }

    /// The UTF-8 of one line for every event, in the order given.
    ///
    /// - Throws: `EncodingError` for a number that JSON cannot write: infinity or not-a-number.
    public func encode(_ events: some Sequence<ConversationEvent>) throws -> [UInt8] {
        var lines: [UInt8] = []
        for event in events { lines += try encode(event) }
        return lines
    }
}
