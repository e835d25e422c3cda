#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
import Conversations

extension JSONValue {
    /// The value as JSON with sorted keys, the same for equal values.
    var canonicalText: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        do {
            return String(decoding: try encoder.encode(self), as: UTF8.self)
        } catch {
            // A value read from JSON holds nothing that JSON cannot write; the error's text is as stable a key.
            return String(describing: error)
        }
    }
}
