import ReputationFoundations

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension ZoneTable: Codable {
    /// The newest JSON form that this version reads and the one it writes.
    public static let schema = 1

    private enum CodingKeys: String, CodingKey, CaseIterable {
        case schema, zone, dataVersion, from, until, initialSecondsFromUTC, transitions
    }

    private enum TransitionKeys: String, CodingKey, CaseIterable {
        case at, secondsFromUTC
    }

    /// Reads a table and checks its order.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
        try container.requireSchema(Self.schema, forKey: .schema)
        let span = try container.decodeRange(from: .from, until: .until)
        var list = try container.nestedUnkeyedContainer(forKey: .transitions)
        var transitions: [Transition] = []
        while !list.isAtEnd {
            let element = try list.nestedContainer(keyedBy: TransitionKeys.self)
            let at = try element.decodeInstant(forKey: .at)
            let seconds = try element.decode(Int.self, forKey: .secondsFromUTC)
            transitions.append(Transition(at: at.date, secondsFromUTC: seconds))
        }
        let zone = try container.decode(ZoneID.self, forKey: .zone)
        let dataVersion = try container.decode(String.self, forKey: .dataVersion)
        let initial = try container.decode(Int.self, forKey: .initialSecondsFromUTC)
        do throws(ZoneError) {
            try self.init(
                zone: zone,
                dataVersion: dataVersion,
                span: span,
                initialSecondsFromUTC: initial,
                transitions: transitions
            )
        } catch {
            throw DecodingError.dataCorruptedError(
                forKey: .transitions,
                in: container,
                debugDescription: error.description
            )
        }
    }

    /// Writes every offset of the span.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(Self.schema, forKey: .schema)
        try container.encode(zone, forKey: .zone)
        try container.encode(dataVersion, forKey: .dataVersion)
        try container.encodeInstant(Instant(span.lowerBound), forKey: .from)
        try container.encodeInstant(Instant(span.upperBound), forKey: .until)
        try container.encode(initialSecondsFromUTC, forKey: .initialSecondsFromUTC)
        var list = container.nestedUnkeyedContainer(forKey: .transitions)
        for transition in transitions {
            var element = list.nestedContainer(keyedBy: TransitionKeys.self)
            try element.encodeInstant(Instant(transition.date), forKey: .at)
            try element.encode(transition.secondsFromUTC, forKey: .secondsFromUTC)
        }
    }
}
