import ConversationSources
import Conversations
import Testing

/// A payload that is read wrongly by adapters that do not know its platform, and what is to come of it.
struct TrapCase: Sendable, CustomTestStringConvertible {
    var format: SourceFormat
    var payload: String
    var expected: [String]

    var testDescription: String { "\(format.id): \(payload.prefix(60))" }

    var batch: ConversationBatch {
        format.decode(payload, options: Golden.options(for: format))
    }

    /// A delivery of Meta's with one change.
    static func change(_ field: String, _ value: String, object: String = "page") -> String {
        #"{"object":"\#(object)","entry":[{"id":"1","time":1772352000,"changes":[{"field":"\#(field)","value":{\#(value)}}]}]}"#
    }

    /// A delivery of Meta's with one private message.
    static func direct(_ value: String) -> String {
        #"{"object":"page","entry":[{"id":"1","time":1772352000500,"messaging":[{\#(value)}]}]}"#
    }

    static func youTube(_ time: String) -> String {
        #"{"kind":"youtube#comment","id":"a","snippet":{"publishedAt":\#(time)}}"#
    }
}
