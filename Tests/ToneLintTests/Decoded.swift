import Foundation
import ToneLint

/// Values that other programs make from the written form.
enum Decoded {
    static func fix(range: Range<Int>, replacement: String, safety: FixIt.Safety) throws -> FixIt {
        let object: [String: Any] = [
            "edits": [["range": [range.lowerBound, range.upperBound], "replacement": replacement]],
            "safety": safety.rawValue,
        ]
        return try JSONDecoder().decode(FixIt.self, from: JSONSerialization.data(withJSONObject: object))
    }

    /// JSON as dictionaries and arrays.
    static func object(_ text: String) throws -> [String: Any] {
        try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any] ?? [:]
    }
}
