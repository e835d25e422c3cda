extension KeyedDecodingContainer {
    /// Refuses a form newer or older than the one this version reads.
    package func requireSchema(_ supported: Int, forKey key: Key) throws {
        let schema = try decode(Int.self, forKey: key)
        guard schema == supported else {
            throw DecodingError.dataCorruptedError(
                forKey: key,
                in: self,
                debugDescription: "schema \(schema) is not the one this version reads, \(supported)"
            )
        }
    }

    /// Refuses a form newer than this release knows; older ones are read as they are.
    package func requireSchema(upTo newest: Int, forKey key: Key) throws {
        let schema = try decode(Int.self, forKey: key)
        guard schema <= newest else {
            throw DecodingError.dataCorruptedError(
                forKey: key,
                in: self,
                debugDescription: "schema \(schema) is newer than this release reads (\(newest))"
            )
        }
    }
}

extension Decoder {
    /// A container that refuses fields it does not know, so that a misspelt one is not read as absent.
    package func strictContainer<Key: CodingKey & CaseIterable>(
        keyedBy type: Key.Type
    ) throws -> KeyedDecodingContainer<Key> {
        let known = Set(Key.allCases.map(\.stringValue))
        let present = try container(keyedBy: AnyKey.self).allKeys
        if let unknown = present.map(\.stringValue).filter({ !known.contains($0) }).min() {
            let meant = FieldSuggestion.nearest(to: unknown, among: known).map { ", perhaps '\($0)'" } ?? ""
            let names = known.sorted().joined(separator: ", ")
            throw DecodingError.dataCorrupted(
                DecodingError.Context(
                    codingPath: codingPath + [AnyKey(stringValue: unknown)],
                    debugDescription: "unknown field '\(unknown)'\(meant); known are \(names)"
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

    init(stringValue: String) {
        self.stringValue = stringValue
    }

    init?(intValue: Int) {
        nil
    }
}
