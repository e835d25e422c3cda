import Conversations
import Presence
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// When a standing search ran, as a fact of the caller's own tells.
///
/// The fact's namespace ends in `listeningRun`; its payload has `topic`, one of the topics of `ListeningQuery`, and
/// `platform`: `{"topic": "brand", "platform": "x"}`. The run is when the fact occurred.
enum ListeningRun {
    /// The searches with their last runs, those that a log tells of among them.
    static func latest(in log: ConversationLog, of queries: [ListeningQuery]) -> [ListeningQuery] {
        guard !queries.isEmpty else { return [] }
        var runs: [ListeningQuery] = []
        for event in log.countingEvents {
            guard case .custom(let fact) = event.fact, fact.isNamed("listeningRun"),
                let topic = fact.payload["topic"]?.text.flatMap(ListeningQuery.Topic.init(rawValue:)),
                let platform = fact.payload["platform"]?.text
            else { continue }
            runs.append(ListeningQuery(topic, on: Platform(rawValue: platform), lastRunAt: event.occurredAt))
        }
        return queries.map { query in
            var query = query
            let own = runs.filter { $0.topic == query.topic && $0.platform == query.platform }
            query.lastRunAt = (own.map(\.lastRunAt) + [query.lastRunAt]).compactMap(\.self).max()
            return query
        }
    }
}

extension CustomFact {
    /// Whether the last part of the namespace is a name.
    func isNamed(_ name: String) -> Bool {
        namespace == name || namespace.hasSuffix("." + name)
    }
}

extension JSONValue {
    /// A member of an object.
    subscript(name: String) -> JSONValue? {
        if case .object(let members) = self { members[name] } else { nil }
    }

    /// A string.
    var text: String? {
        if case .string(let text) = self { text } else { nil }
    }

    /// A whole number.
    var whole: Int? {
        if case .integer(let number) = self { Int(exactly: number) } else { nil }
    }

    /// The elements of a list.
    var elements: [JSONValue]? {
        if case .array(let elements) = self { elements } else { nil }
    }
}
