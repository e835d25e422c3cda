#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
import ReputationFoundations

extension ConversationFact {
    /// The idempotency key of a fact for which the source names none.
    ///
    /// An arrival happens once to a message, whenever it is reported. Every other fact is told apart by what it says
    /// and when it happened.
    func defaultKey(occurred: Instant) -> EventID {
        switch self {
        case .arrived(let message): EventID(type, message.id.rawValue)
        case .promiseMade(let promise): EventID(type, promise.id.rawValue)
        case .retracted(let retraction): EventID(type, retraction.event.rawValue)
        default: EventID(type, occurred.rfc3339, canonicalData)
        }
    }

    /// What the fact carries as JSON with sorted keys.
    var canonicalData: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        encoder.nonConformingFloatEncodingStrategy = .convertToString(
            positiveInfinity: "Infinity",
            negativeInfinity: "-Infinity",
            nan: "NaN"
        )
        do {
            return String(decoding: try encoder.encode(FactData(fact: self)), as: UTF8.self)
        } catch {
            // No fact holds anything else that JSON cannot write; the text of the error is as stable a key.
            return String(describing: error)
        }
    }
}

/// A fact by itself, for writing what it carries.
private struct FactData: Encodable {
    let fact: ConversationFact

    private enum CodingKeys: CodingKey {
        case data
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try fact.encodeData(to: &container, forKey: .data)
    }
}
